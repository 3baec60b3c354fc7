package id.langkah.domain.akip;

import id.langkah.domain.Angka;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The points of a criterion, a part, a component or the whole evaluation; not rounded.
 *
 * @param bobot the possible points
 * @param nilai the points reached; criteria without an answer count as 0
 * @param terbuka the points that criteria without an answer could still bring
 * @param dijawab how many criteria are answered
 * @param seluruh the number of criteria
 */
public record NilaiAkip(BigDecimal bobot, BigDecimal nilai, BigDecimal terbuka, int dijawab, int seluruh) {
    private static final NilaiAkip NOL = new NilaiAkip(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0);

    /** The sum of the points of several parts. */
    static <T> NilaiAkip sum(T[] parts, Function<T, NilaiAkip> nilai) {
        return Stream.of(parts).map(nilai).reduce(NOL, NilaiAkip::plus);
    }

    private NilaiAkip plus(NilaiAkip other) {
        return new NilaiAkip(
                bobot.add(other.bobot),
                nilai.add(other.nilai),
                terbuka.add(other.terbuka),
                dijawab + other.dijawab,
                seluruh + other.seluruh);
    }

    /** Whether all criteria are answered. */
    public boolean isLengkap() {
        return dijawab == seluruh;
    }

    /** The points reached in percent of the possible points; 0 when none are possible. */
    public BigDecimal persen() {
        return bobot.signum() == 0 ? BigDecimal.ZERO : nilai.movePointRight(2).divide(bobot, MathContext.DECIMAL128);
    }

    /** The points as printed: {@code 72,35}. */
    public String tercetak() {
        return Angka.writeAligned(nilai, PredikatAkip.DESIMAL);
    }
}
