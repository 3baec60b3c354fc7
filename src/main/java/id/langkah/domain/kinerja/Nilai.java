package id.langkah.domain.kinerja;

import id.langkah.domain.Angka;
import id.langkah.domain.BacaanAngka;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A target or realisasi: the text as typed, and the number it counts as. {@code BB} may count as 5,
 * {@code 80-90} as 80. A figure that is not filled is different from zero.
 *
 * @param teks the text as typed; blank when not filled
 * @param angka the number without trailing zeros; null when not filled or when the text is not a
 *     number
 */
public record Nilai(String teks, @Nullable BigDecimal angka) {

    /** A figure that is not filled. */
    public static final Nilai BELUM = new Nilai("", null);

    private static final int DESIMAL = 4;

    /** Throws {@link IllegalArgumentException} when there is a number without a text. */
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

    /** A computed number, written with at most four decimals and without grouping so that it can be edited. */
    public static Nilai of(BigDecimal angka) {
        int scale = Math.min(DESIMAL, Math.max(0, angka.scale()));
        return new Nilai(Angka.writeBare(angka.setScale(scale, RoundingMode.HALF_UP)), angka);
    }

    /** A computed amount of money, grouped in threes: {@code 12.345.678.900}. */
    static Nilai ofMoney(BigDecimal angka) {
        return new Nilai(Angka.write(angka, 2), angka);
    }

    /** A whole number. */
    public static Nilai of(long angka) {
        return of(BigDecimal.valueOf(angka));
    }

    /**
     * The figure as shown. When the text is a number it is written in Indonesian spelling:
     * {@code 45.250}, or {@code 12} for {@code 12 Laporan}; otherwise the text as typed:
     * {@code BB}, {@code 80-90}. So the number shown is always the number that counts.
     */
    public String tampak() {
        BigDecimal number = angka;
        boolean plain = number != null
                && BacaanAngka.of(teks).filter(bacaan -> bacaan.mayBe(number)).isPresent();
        return plain || pecahan().isPresent() ? Angka.write(Objects.requireNonNull(number)) : teks;
    }

    /** The numerator and denominator when the figure was typed as a fraction; otherwise empty. */
    public Optional<Pecahan> pecahan() {
        BigDecimal number = angka;
        return number == null
                ? Optional.empty()
                : Pecahan.of(teks).filter(butir -> butir.persen().compareTo(number) == 0);
    }

    /** Whether something was typed. */
    public boolean isFilled() {
        return !teks.isEmpty();
    }
}
