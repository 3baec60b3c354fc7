package id.langkah.domain.kinerja;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An indicator as it is kept, with its figures.
 *
 * @param id the indicator's own number in the file
 * @param realisasi its figures by part of the year; parts that nobody touched may be missing
 */
public record IndikatorTercatat(long id, Indikator indikator, Map<Masa, Realisasi> realisasi) {

    public IndikatorTercatat {
        realisasi = Map.copyOf(realisasi);
    }

    /** Takes those of the figures that are its own. */
    public static IndikatorTercatat of(long id, Indikator indikator, Collection<Realisasi> realisasi) {
        return new IndikatorTercatat(
                id,
                indikator,
                realisasi.stream()
                        .filter(butir -> butir.kunci().indikator() == id)
                        .collect(toUnmodifiableMap(Realisasi::masa, butir -> butir)));
    }

    /** The figure of a part of the year; empty when nobody touched it. */
    public Optional<Realisasi> realisasi(Masa masa) {
        return Optional.ofNullable(realisasi.get(masa));
    }

    /**
     * The figures that are measured in a quarter, in their order, without those that nobody
     * touched.
     */
    public List<Realisasi> realisasiDalam(Triwulan triwulan) {
        return indikator.ukuran().frekuensi().masa(triwulan).stream()
                .flatMap(masa -> realisasi(masa).stream())
                .toList();
    }

    /** What is counted of the figures that count now. */
    public KinerjaIndikator kinerja(PengaturanKinerja pengaturan) {
        return new KinerjaIndikator(
                indikator,
                realisasi.entrySet().stream()
                        .collect(toUnmodifiableMap(
                                Map.Entry::getKey, entry -> entry.getValue().nilai())),
                pengaturan);
    }
}
