package id.langkah.domain.kinerja;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A stored indicator with its figures.
 *
 * @param id the number of the indicator in the database
 * @param realisasi its figures by part of the year; parts without facts may be missing
 */
public record IndikatorTercatat(long id, Indikator indikator, Map<Masa, Realisasi> realisasi) {

    public IndikatorTercatat {
        realisasi = Map.copyOf(realisasi);
    }

    /** The figure of a part of the year; empty when nothing was recorded for it. */
    public Optional<Realisasi> realisasi(Masa masa) {
        return Optional.ofNullable(realisasi.get(masa));
    }

    /** The recorded figures that are measured in a quarter, in order. */
    public List<Realisasi> realisasiDalam(Triwulan triwulan) {
        return indikator.ukuran().frekuensi().masa(triwulan).stream()
                .flatMap(masa -> realisasi(masa).stream())
                .toList();
    }

    /** The quarters with a settled figure, in order. */
    public List<Triwulan> ditetapkan() {
        return realisasi.values().stream()
                .filter(figure -> figure.status().isLocked())
                .map(figure -> figure.masa().triwulan())
                .distinct()
                .sorted()
                .toList();
    }

    /** The last quarter with a settled figure; empty when there is none. */
    public Optional<Triwulan> ditetapkanTerakhir() {
        return ditetapkan().stream().reduce((first, second) -> second);
    }

    /** The value recorded for a part of the year; {@link Nilai#BELUM} when there is none. */
    public Nilai nilai(Masa masa) {
        return realisasi(masa).map(Realisasi::nilai).orElse(Nilai.BELUM);
    }

    /** The computations on the current figures. */
    public KinerjaIndikator kinerja(PengaturanKinerja pengaturan) {
        return new KinerjaIndikator(
                indikator,
                realisasi.entrySet().stream()
                        .collect(toUnmodifiableMap(
                                Map.Entry::getKey, entry -> entry.getValue().nilai())),
                pengaturan);
    }
}
