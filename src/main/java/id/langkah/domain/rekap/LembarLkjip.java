package id.langkah.domain.rekap;

import static id.langkah.domain.rekap.KolomRekap.kata;
import static id.langkah.domain.rekap.KolomRekap.teks;

import id.langkah.domain.kinerja.Capaian;
import id.langkah.domain.kinerja.Kategori;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.Ukuran;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The tables for Bab III of the yearly report (LKjIP, PermenPAN-RB 53/2014). */
public final class LembarLkjip {
    /** The keys of columns that formulas refer to. */
    public static final String TARGET = "Target";

    public static final String REALISASI = "Realisasi";
    public static final String CAPAIAN = "Capaian";
    public static final String RENSTRA = "TargetRenstra";
    public static final String KATEGORI = "Kategori";

    private static final String NOTE =
            "Capaian dihitung menurut arah setiap indikator; tanda – berarti tidak dapat dihitung.";

    private final RekapLkjip rekap;

    private LembarLkjip(RekapLkjip rekap) {
        this.rekap = rekap;
    }

    /** Target, realisasi and capaian of the year. */
    public static Lembar<BarisLkjip> capaian(RekapLkjip rekap) {
        var kolom = new ArrayList<>(words());
        kolom.add(target());
        kolom.add(realisasi());
        kolom.add(KolomRekap.<BarisLkjip>teks("Pecahan", "Pembilang dan penyebut", 26, LembarLkjip::pecahan)
                .bila(rekap.baris().stream().anyMatch(baris -> !pecahan(baris).isEmpty())));
        kolom.add(share());
        kolom.add(kata(
                KATEGORI,
                "Kategori",
                18,
                baris -> Optional.ofNullable(baris.kategori())
                        .map(Kategori::nama)
                        .orElse(IsiSel.TIDAK_ADA)));
        return new LembarLkjip(rekap)
                .lembar(
                        "LkjipCapaian",
                        LembarRekap.LKJIP_CAPAIAN,
                        "Target, Realisasi, dan Capaian Kinerja Tahun " + rekap.tahun(),
                        kolom);
    }

    /** Comparison with the year before. */
    public static Lembar<BarisLkjip> lalu(RekapLkjip rekap) {
        String before = "Tahun " + (rekap.tahun() - 1);
        String now = "Tahun " + rekap.tahun();
        var kolom = new ArrayList<>(words());
        kolom.add(
                figure("RealisasiLalu", "Realisasi", BarisLkjip::realisasiLalu).dalam(before));
        kolom.add(
                share("CapaianLalu", "Capaian (%)", 13, BarisLkjip::capaianLalu).dalam(before));
        kolom.add(target().dalam(now));
        kolom.add(realisasi().dalam(now));
        kolom.add(share().dalam(now));
        kolom.add(KolomRekap.of(
                "Perubahan",
                "Perubahan capaian (poin)",
                15,
                JenisKolom.PERUBAHAN,
                baris -> baris.perubahan().<Object>map(IsiSel::bulat).orElse(IsiSel.TIDAK_ADA)));
        return new LembarLkjip(rekap)
                .lembar(
                        "LkjipLalu",
                        LembarRekap.LKJIP_TAHUN_LALU,
                        "Perbandingan Realisasi dan Capaian Tahun %d dengan Tahun %d"
                                .formatted(rekap.tahun(), rekap.tahun() - 1),
                        kolom);
    }

    /** Comparison with the target at the end of the Renstra. */
    public static Lembar<BarisLkjip> renstra(RekapLkjip rekap) {
        var kolom = new ArrayList<>(words());
        kolom.add(realisasi());
        kolom.add(figure(
                RENSTRA,
                "Target akhir Renstra",
                baris -> baris.indikator().target().akhirRenstra()));
        kolom.add(share("Kemajuan", "Tingkat kemajuan (%)", 16, BarisLkjip::terhadapRenstra));
        return new LembarLkjip(rekap)
                .lembar(
                        "LkjipRenstra",
                        LembarRekap.LKJIP_RENSTRA,
                        "Realisasi Tahun " + rekap.tahun() + " terhadap Target Akhir Renstra",
                        kolom);
    }

    private Lembar<BarisLkjip> lembar(
            String kunci, LembarRekap lembar, String judul, List<KolomRekap<BarisLkjip>> kolom) {
        return Lembar.of(
                        kunci,
                        lembar.kata(),
                        judul,
                        "Belum ada indikator yang diukur pada tahun ini.",
                        kolom,
                        rekap.baris(),
                        List.of(NOTE, rekap.aturan()))
                .berpita(new Lembar.Pita<>(
                        "",
                        baris -> LembarKinerja.pita(baris.indikator().sasaran().strip()),
                        ""));
    }

    private static List<KolomRekap<BarisLkjip>> words() {
        return List.of(
                teks("Indikator", "Indikator", 56, baris -> baris.indikator().nama()),
                kata("Satuan", "Satuan", 14, baris -> ukuran(baris).satuan()),
                kata(
                        "Arah",
                        "Arah dan rumus",
                        20,
                        baris -> ukuran(baris).arah().kata()
                                + "\n"
                                + ukuran(baris).rumusTertulis()));
    }

    /** Numerator and denominator of the year's percentage; blank when it was not typed as a fraction. */
    private static String pecahan(BarisLkjip baris) {
        return baris.realisasi()
                .pecahan()
                .map(pecahan -> pecahan.kata(baris.indikator().uraian()).replace("; ", "\n"))
                .orElse("");
    }

    private static Ukuran ukuran(BarisLkjip baris) {
        return baris.indikator().ukuran();
    }

    private static KolomRekap<BarisLkjip> target() {
        return figure(TARGET, "Target", baris -> baris.indikator().target().tahunan());
    }

    private static KolomRekap<BarisLkjip> realisasi() {
        return figure(REALISASI, "Realisasi", BarisLkjip::realisasi);
    }

    private static KolomRekap<BarisLkjip> share() {
        return share(CAPAIAN, "Capaian (%)", 13, BarisLkjip::capaian);
    }

    private static KolomRekap<BarisLkjip> share(
            String kunci, String judul, double lebar, Function<BarisLkjip, Capaian> capaian) {
        return KolomRekap.of(kunci, judul, lebar, JenisKolom.DESIMAL, baris -> IsiSel.of(capaian.apply(baris)));
    }

    private static KolomRekap<BarisLkjip> figure(String kunci, String judul, Function<BarisLkjip, Nilai> nilai) {
        return KolomRekap.of(kunci, judul, 14, JenisKolom.ANGKA, baris -> IsiSel.of(nilai.apply(baris), ukuran(baris)));
    }
}
