package id.langkah.domain.kinerja;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The computations on an indicator's figures of a year: figures of quarters and of the year so far,
 * and their capaian against the target of the quarter and of the year.
 *
 * @param realisasi the figures by part of the year; parts that are not filled may be missing
 */
public record KinerjaIndikator(Indikator indikator, Map<Masa, Nilai> realisasi, PengaturanKinerja pengaturan) {

    public KinerjaIndikator {
        realisasi = Map.copyOf(realisasi);
    }

    /** The figure of a part of the year; {@link Nilai#BELUM} when not filled. */
    public Nilai realisasi(Masa masa) {
        return realisasi.getOrDefault(masa, Nilai.BELUM);
    }

    /** The figure of a quarter: the one recorded for it, or its months combined by the cara hitung. */
    public Nilai triwulan(Triwulan triwulan) {
        return ukuran().combine(ukuran().frekuensi().masa(triwulan).stream()
                .map(this::realisasi)
                .toList());
    }

    /**
     * The months of a quarter that still lack a figure while others have one. Empty when all are
     * filled, and when none is.
     */
    public List<Masa> kurang(Triwulan triwulan) {
        List<Masa> masa = ukuran().frekuensi().masa(triwulan);
        List<Masa> lacking =
                masa.stream().filter(butir -> !realisasi(butir).isFilled()).toList();
        return lacking.size() == masa.size() ? List.of() : lacking;
    }

    /** The last part of the year before this one that is measured and filled. */
    public Optional<Masa> sebelum(Masa masa) {
        List<Masa> all = ukuran().frekuensi().masa();
        return all.stream()
                .limit(Math.max(0, all.indexOf(masa)))
                .filter(butir -> realisasi(butir).isFilled())
                .reduce((first, second) -> second);
    }

    /** The figure of the year up to and including a quarter, combined from the quarters. */
    public Nilai sampai(Triwulan triwulan) {
        return ukuran().combine(triwulan.sampai().stream().map(this::triwulan).toList());
    }

    /** The capaian of a quarter's figure against the quarter's target. */
    public Capaian capaianTriwulan(Triwulan triwulan) {
        List<Masa> masa = ukuran().frekuensi().masa(triwulan);
        Nilai target = indikator.pada(triwulan).target().triwulan(triwulan);
        boolean expected = target.isFilled() || !masa.isEmpty();
        if (!expected) {
            return new Capaian.TidakTerhitung(Capaian.Sebab.TIDAK_DIUKUR);
        }
        return pengaturan.capaian(ukuran(), target, triwulan(triwulan));
    }

    /**
     * The target of the year up to and including a quarter, combined from the quarters' targets in
     * the same way as the figures.
     */
    public Nilai targetSampai(Triwulan triwulan) {
        Target target = indikator.pada(triwulan).target();
        return ukuran().combine(triwulan.sampai().stream().map(target::triwulan).toList());
    }

    /** The capaian of the year up to a quarter against the target up to that quarter. */
    public Capaian capaianSampai(Triwulan triwulan) {
        return pengaturan.capaian(ukuran(), targetSampai(triwulan), sampai(triwulan));
    }

    /** The capaian of the year up to a quarter against the target of the whole year. */
    public Capaian capaianTahun(Triwulan triwulan) {
        return pengaturan.capaian(ukuran(), indikator.pada(triwulan).target().tahunan(), sampai(triwulan));
    }

    /** The kategori of a capaian; empty when the capaian could not be computed. */
    public Optional<Kategori> kategori(Capaian capaian) {
        return capaian.angka().map(pengaturan.skalaKategori()::of);
    }

    private Ukuran ukuran() {
        return indikator.ukuran();
    }
}
