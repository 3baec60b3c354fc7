package id.langkah.domain.akip;

import id.langkah.domain.Berkata;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The answers to a criterion from the best down, with their default scores out of 100 (PermenPAN-RB 88/2021). */
public enum JawabanAkip implements Berkata {
    AA(100, "Terpenuhi seluruhnya, dengan pembaruan yang layak dicontoh instansi lain"),
    A(90, "Terpenuhi seluruhnya, dengan upaya tambahan yang patut dihargai"),
    BB(80, "Terpenuhi seluruhnya sesuai ketentuan"),
    B(70, "Sebagian besar terpenuhi (di atas 75 %)"),
    CC(60, "Lebih dari separuh terpenuhi (di atas 50 % sampai 75 %)"),
    C(50, "Kurang dari separuh terpenuhi (di atas 25 % sampai 50 %)"),
    D(30, "Baru mulai dipenuhi (sampai 25 %)"),
    E(0, "Belum ada sama sekali");

    private final BigDecimal skor;
    private final String arti;

    JawabanAkip(int skor, String arti) {
        this.skor = BigDecimal.valueOf(skor);
        this.arti = arti;
    }

    /** The letters as printed. */
    @Override
    public String kata() {
        return name();
    }

    /** The meaning of the answer in words. */
    public String arti() {
        return arti;
    }

    /** Letters and meaning: {@code BB · Terpenuhi seluruhnya sesuai ketentuan}. */
    public String lengkap() {
        return name() + " · " + arti;
    }

    /** The next better answer; empty for the best. */
    public Optional<JawabanAkip> naik() {
        return Arrays.stream(values())
                .filter(jawaban -> jawaban.compareTo(this) < 0)
                .reduce((first, second) -> second);
    }

    /** The answer with these letters, in upper or lower case; empty when unknown. */
    public static Optional<JawabanAkip> of(String kata) {
        String bare = kata.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(jawaban -> jawaban.name().equals(bare))
                .findFirst();
    }

    /** The default score of each answer, out of 100. */
    public static Map<JawabanAkip, BigDecimal> skorBaku() {
        var skor = new EnumMap<JawabanAkip, BigDecimal>(JawabanAkip.class);
        Arrays.stream(values()).forEach(jawaban -> skor.put(jawaban, jawaban.skor));
        return skor;
    }
}
