package id.langkah.domain.akip;

import id.langkah.domain.Berkata;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;

/** What a mark out of 100 is called, from the best down (PermenPAN-RB 88/2021). */
public enum PredikatAkip implements Berkata {
    AA(90, "Sangat Memuaskan"),
    A(80, "Memuaskan"),
    BB(70, "Sangat Baik"),
    B(60, "Baik"),
    CC(50, "Cukup (Memadai)"),
    C(30, "Kurang"),
    D(-1, "Sangat Kurang");

    /** Decimals of a mark on paper; the rounded mark that is printed decides. */
    public static final int DESIMAL = 2;

    private final BigDecimal di;
    private final String sebutan;

    PredikatAkip(int di, String sebutan) {
        this.di = BigDecimal.valueOf(di);
        this.sebutan = sebutan;
    }

    /** The letters as printed. */
    @Override
    public String kata() {
        return name();
    }

    /** {@code BB (Sangat Baik)}. */
    public String lengkap() {
        return name() + " (" + sebutan + ")";
    }

    /** A mark has to be above this, not at it, to be called so. */
    public BigDecimal batas() {
        return di;
    }

    /** What a mark is called. */
    public static PredikatAkip of(BigDecimal nilai) {
        BigDecimal printed = nilai.setScale(DESIMAL, RoundingMode.HALF_UP);
        return Arrays.stream(values())
                .filter(predikat -> printed.compareTo(predikat.di) > 0)
                .findFirst()
                .orElse(D);
    }

    /** The next better one; empty for the best. */
    public Optional<PredikatAkip> naik() {
        return Arrays.stream(values())
                .filter(predikat -> predikat.compareTo(this) < 0)
                .reduce((first, second) -> second);
    }
}
