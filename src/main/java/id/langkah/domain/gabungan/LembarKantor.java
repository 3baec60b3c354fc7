package id.langkah.domain.gabungan;

import static id.langkah.domain.rekap.KolomRekap.kata;
import static id.langkah.domain.rekap.KolomRekap.teks;

import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.rekap.IsiSel;
import id.langkah.domain.rekap.JenisKolom;
import id.langkah.domain.rekap.KolomRekap;
import id.langkah.domain.rekap.Lembar;
import id.langkah.domain.rekap.RekapKinerja;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of the indicators of one office in the combined rekap. */
public final class LembarKantor {
    private final RekapGabungan rekap;

    private LembarKantor(RekapGabungan rekap) {
        this.rekap = rekap;
    }

    /** The indicators of one office. */
    public static Lembar<BarisKantor> of(RekapGabungan rekap, HasilKantor hasil) {
        var own = new LembarKantor(rekap);
        KirimanKantor kiriman = hasil.kantor().kiriman();
        return Lembar.of(
                        "Kantor" + hasil.kantor().id(),
                        hasil.kantor().nama(),
                        "Kinerja " + hasil.kantor().nama(),
                        "Kantor ini belum mengirim.",
                        List.of(
                                KolomRekap.<BarisKantor>teks("Sasaran", "Sasaran", 30, BarisKantor::sasaran)
                                        .pilihan(),
                                kata("Kode", "Kode", 12, BarisKantor::kode),
                                teks("Indikator", "Indikator", 52, BarisKantor::indikator),
                                kata("Satuan", "Satuan", 13, BarisKantor::satuan),
                                KolomRekap.of(
                                        "TargetTahun",
                                        "Target tahun",
                                        13,
                                        JenisKolom.ANGKA,
                                        baris -> sel(
                                                baris.triwulan(rekap.akhir()).targetTahun())),
                                KolomRekap.of(
                                        "Target",
                                        own.judulTarget(),
                                        13,
                                        JenisKolom.ANGKA,
                                        baris -> sel(
                                                own.isSampai()
                                                        ? baris.triwulan(rekap.akhir())
                                                                .targetSampai()
                                                        : baris.triwulan(rekap.akhir())
                                                                .target())),
                                KolomRekap.of(
                                        "Realisasi",
                                        "Realisasi " + rekap.akhir().singkat(),
                                        13,
                                        JenisKolom.ANGKA,
                                        baris -> sel(
                                                baris.triwulan(rekap.akhir()).realisasi())),
                                KolomRekap.of(
                                        "Sampai",
                                        "Realisasi s.d. " + rekap.akhir().singkat(),
                                        14,
                                        JenisKolom.ANGKA,
                                        baris -> sel(
                                                baris.triwulan(rekap.akhir()).sampai())),
                                KolomRekap.of(
                                        LembarGabungan.CAPAIAN,
                                        rekap.dasar().kata() + " (%)",
                                        14,
                                        JenisKolom.DESIMAL,
                                        baris -> own.share(baris)
                                                .<Object>map(IsiSel::bulat)
                                                .orElse(IsiSel.TIDAK_ADA)),
                                kata(
                                        "Kategori",
                                        "Kategori",
                                        18,
                                        baris -> own.share(baris)
                                                .map(persen ->
                                                        rekap.skala().of(persen).nama())
                                                .orElse(IsiSel.TIDAK_ADA)),
                                teks("Bidang", "Penanggung jawab", 24, BarisKantor::penanggungJawab)),
                        kiriman == null ? List.of() : kiriman.baris(),
                        List.of("Rata-rata capaian: " + hasil.rata().tercetak() + " %"
                                + (hasil.rata().berbobot() ? ", berbobot." : ".")))
                .berpita(new Lembar.Pita<>("Sasaran", BarisKantor::sasaran, ""));
    }

    private String judulTarget() {
        return (isSampai() ? "Target s.d. " : "Target ") + rekap.akhir().singkat();
    }

    private boolean isSampai() {
        return rekap.dasar() == RekapKinerja.Dasar.SAMPAI;
    }

    private Optional<BigDecimal> share(BarisKantor baris) {
        return baris.triwulan(rekap.akhir()).capaian(rekap.dasar());
    }

    /** The content of a cell with a figure; blank when there is none. */
    static @Nullable Object sel(Nilai nilai) {
        return nilai.isFilled() ? IsiSel.of(nilai) : null;
    }
}
