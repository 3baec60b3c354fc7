package id.langkah.domain.kinerja;

import id.langkah.domain.Angka;
import id.langkah.domain.BacaanAngka;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A target or a realisasi: the text as typed, and the number it counts as. {@code BB} may count as
 * 5, {@code 80-90} as 80. Not filled is not zero.
 *
 * @param teks as typed; blank when not filled
 * @param angka without needless zeros; null when not filled or when the text is no number
 */
public record Nilai(String teks, @Nullable BigDecimal angka) {

    /** Not filled. */
    public static final Nilai BELUM = new Nilai("", null);

    private static final int DESIMAL = 4;

    /** Throws {@link IllegalArgumentException} for a number without a text. */
    public Nilai {
        teks = teks.strip();
        if (teks.isEmpty() && angka != null) {
            throw new IllegalArgumentException("a number that nobody typed: " + angka);
        }
        if (angka != null) {
            angka = angka.stripTrailingZeros();
            angka = angka.scale() < 0 ? angka.setScale(0) : angka;
        }
    }

    /**
     * A number that was computed, written with at most four decimals and without grouping, so that
     * it may be typed over.
     */
    public static Nilai of(BigDecimal angka) {
        int scale = Math.min(DESIMAL, Math.max(0, angka.scale()));
        return new Nilai(Angka.writeBare(angka.setScale(scale, RoundingMode.HALF_UP)), angka);
    }

    /** Money that was computed, in groups of three digits: {@code 12.345.678.900}. */
    static Nilai ofMoney(BigDecimal angka) {
        return new Nilai(Angka.write(angka, 2), angka);
    }

    public static Nilai of(long angka) {
        return of(BigDecimal.valueOf(angka));
    }

    /**
     * The figure as it is shown: its number in Indonesian spelling where the text is one number,
     * {@code 45.250} or {@code 12} of {@code 12 Laporan}; else the text, {@code BB} or
     * {@code 80-90}. What is seen is so always the number that counts.
     */
    public String tampak() {
        BigDecimal number = angka;
        boolean plain = number != null
                && BacaanAngka.of(teks).filter(bacaan -> bacaan.mayBe(number)).isPresent();
        return plain ? Angka.write(Objects.requireNonNull(number)) : teks;
    }

    public boolean isFilled() {
        return !teks.isEmpty();
    }
}
