package id.langkah.domain.rekap;

import id.langkah.domain.Angka;
import id.langkah.domain.kinerja.Capaian;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The mean capaian of several indicators; those without a capaian are left out. The mean is
 * weighted by bobot when all counted indicators have a bobot above zero.
 *
 * @param persen in percent, not rounded; null when no indicator has a capaian
 * @param dihitung the number of indicators with a capaian
 * @param seluruh the number of indicators
 */
public record RataCapaian(@Nullable BigDecimal persen, int dihitung, int seluruh, boolean berbobot) {

    static RataCapaian of(Collection<BarisKinerja> baris, Function<BarisKinerja, Capaian> which) {
        return of(
                baris,
                barisKinerja -> which.apply(barisKinerja).angka(),
                barisKinerja -> barisKinerja.indikator().bobot());
    }

    /**
     * The mean over anything that has a percentage.
     *
     * @param persen gives the percentage; empty when there is none
     * @param bobot gives the weight; null when there is none
     */
    public static <T> RataCapaian of(
            Collection<T> baris, Function<T, Optional<BigDecimal>> persen, Function<T, @Nullable BigDecimal> bobot) {
        List<Bagian> bagian = baris.stream()
                .flatMap(butir -> persen.apply(butir).stream().map(share -> new Bagian(share, bobot.apply(butir))))
                .toList();
        boolean weighted = !bagian.isEmpty() && bagian.stream().allMatch(Bagian::isWeighted);
        return new RataCapaian(mean(bagian, weighted), bagian.size(), baris.size(), weighted);
    }

    private record Bagian(BigDecimal persen, @Nullable BigDecimal bobot) {
        boolean isWeighted() {
            return bobot != null && bobot.signum() > 0;
        }

        BigDecimal weight(boolean weighted) {
            return bobot == null || !weighted ? BigDecimal.ONE : bobot;
        }
    }

    private static @Nullable BigDecimal mean(List<Bagian> bagian, boolean weighted) {
        if (bagian.isEmpty()) {
            return null;
        }
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (Bagian butir : bagian) {
            weights = weights.add(butir.weight(weighted));
            sum = sum.add(butir.persen().multiply(butir.weight(weighted)));
        }
        return sum.divide(weights, MathContext.DECIMAL128);
    }

    /** The mean as printed: {@code 102,22}, or "–" when there is none. */
    public String tercetak() {
        BigDecimal mean = persen;
        return mean == null ? "–" : Angka.write(mean, Capaian.DESIMAL);
    }
}
