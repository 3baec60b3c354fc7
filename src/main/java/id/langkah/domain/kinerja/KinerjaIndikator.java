package id.langkah.domain.kinerja;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An indicator with a year's figures, and everything that is counted of them. Two capaian always
 * stand side by side: of a quarter against the quarter's target, and of the year up to then against
 * the year's.
 *
 * @param realisasi the figures by part of the year; parts not filled may be missing
 */
public record KinerjaIndikator(Indikator indikator, Map<Masa, Nilai> realisasi, PengaturanKinerja pengaturan) {

    public KinerjaIndikator {
        realisasi = Map.copyOf(realisasi);
    }

    /** The figure of one part of the year; {@link Nilai#BELUM} when it is not filled. */
    public Nilai realisasi(Masa masa) {
        return realisasi.getOrDefault(masa, Nilai.BELUM);
    }

    /**
     * The figure of a quarter: what was typed for it, or what its months make by the indicator's
     * cara hitung.
     */
    public Nilai triwulan(Triwulan triwulan) {
        return ukuran().combine(ukuran().frekuensi().masa(triwulan).stream()
                .map(this::realisasi)
                .toList());
    }

    /**
     * The parts of a quarter that are measured and not filled while others of it are: months that
     * the quarter's figure still lacks. Empty when it is complete, and when nothing is filled.
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

    /** The figure of the year up to a quarter, made of the quarters. */
    public Nilai sampai(Triwulan triwulan) {
        return ukuran().combine(triwulan.sampai().stream().map(this::triwulan).toList());
    }

    /** Of the quarter against the quarter's target. */
    public Capaian capaianTriwulan(Triwulan triwulan) {
        List<Masa> masa = ukuran().frekuensi().masa(triwulan);
        Nilai target = indikator.pada(triwulan).target().triwulan(triwulan);
        boolean expected = target.isFilled() || !masa.isEmpty();
        if (!expected) {
            return new Capaian.TidakTerhitung(Capaian.Sebab.TIDAK_DIUKUR);
        }
        return pengaturan.capaian(ukuran(), target, triwulan(triwulan));
    }

    /** The target of the year up to a quarter, made of the quarters' targets as the figure is. */
    public Nilai targetSampai(Triwulan triwulan) {
        Target target = indikator.pada(triwulan).target();
        return ukuran().combine(triwulan.sampai().stream().map(target::triwulan).toList());
    }

    /** Of the year up to a quarter against the target up to that quarter. */
    public Capaian capaianSampai(Triwulan triwulan) {
        return pengaturan.capaian(ukuran(), targetSampai(triwulan), sampai(triwulan));
    }

    /** Of the year up to a quarter against the year's target. */
    public Capaian capaianTahun(Triwulan triwulan) {
        return pengaturan.capaian(ukuran(), indikator.pada(triwulan).target().tahunan(), sampai(triwulan));
    }

    /** The band of a capaian; empty when there is no figure. */
    public Optional<Kategori> kategori(Capaian capaian) {
        return capaian.angka().map(pengaturan.skalaKategori()::of);
    }

    private Ukuran ukuran() {
        return indikator.ukuran();
    }
}
