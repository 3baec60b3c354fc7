package id.langkah.domain.akip;

import id.langkah.domain.Berkata;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;

/** The predicates of an evaluation from the best down (PermenPAN-RB 88/2021). */
public enum PredikatAkip implements Berkata {
    AA(90, "Sangat Memuaskan"),
    A(80, "Memuaskan"),
    BB(70, "Sangat Baik"),
    B(60, "Baik"),
    CC(50, "Cukup (Memadai)"),
    C(30, "Kurang"),
    D(-1, "Sangat Kurang");

    /** The decimals of printed points; the rounded points decide the predicate. */
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

    /** Letters and meaning: {@code BB – Sangat Baik}. */
    public String lengkap() {
        return name() + " – " + sebutan;
    }

    /** The predicate of points out of 100. */
    public static PredikatAkip of(BigDecimal nilai) {
        BigDecimal printed = nilai.setScale(DESIMAL, RoundingMode.HALF_UP);
        return Arrays.stream(values())
                .filter(predikat -> printed.compareTo(predikat.di) > 0)
                .findFirst()
                .orElse(D);
    }

    /** The next better predicate; empty for the best. */
    public Optional<PredikatAkip> naik() {
        return Arrays.stream(values())
                .filter(predikat -> predikat.compareTo(this) < 0)
                .reduce((first, second) -> second);
    }
}
