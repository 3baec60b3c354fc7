package id.langkah.domain.kinerja;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.function.Function;

/** Indicators with some of their figures, for tests. */
public final class Tercatat {
    private Tercatat() {}

    /** An indicator with those of the figures that are its own. */
    public static IndikatorTercatat of(long id, Indikator indikator, Collection<Realisasi> realisasi) {
        return new IndikatorTercatat(
                id,
                indikator,
                realisasi.stream()
                        .filter(figure -> figure.kunci().indikator() == id)
                        .collect(toUnmodifiableMap(Realisasi::masa, Function.identity())));
    }
}
