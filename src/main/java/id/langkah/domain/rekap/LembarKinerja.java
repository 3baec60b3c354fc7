package id.langkah.domain.rekap;

import static id.langkah.domain.rekap.KolomRekap.kata;
import static id.langkah.domain.rekap.KolomRekap.teks;

import id.langkah.domain.kinerja.Capaian;
import id.langkah.domain.kinerja.Kategori;
import id.langkah.domain.kinerja.Triwulan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Rekap Kinerja: one row per indicator, with the sasaran as bands. */
public final class LembarKinerja {
    /** The keys of columns that formulas refer to; keys of a quarter end with its number. */
    public static final String TARGET_TAHUN = "TargetTahun";

    /** The Murni target of the year. */
    public static final String MURNI_TAHUN = "MurniTahun";

    public static final String MURNI = "MurniTw";
    public static final String TARGET = "TargetTw";
    public static final String REALISASI = "RealisasiTw";
    public static final String SAMPAI = "Sampai";

    /** The target of the year up to the end of the period. */
    public static final String TARGET_SAMPAI = "TargetSampai";

    public static final String CAPAIAN_TW = "CapaianTw";
    public static final String CAPAIAN_TAHUN = "CapaianTahun";
    public static final String CAPAIAN_UTUH = "CapaianUtuh";
    public static final String SATU_TW = "SatuTw";
    public static final String KATEGORI = "Kategori";
    public static final String KETERANGAN = "Keterangan";
    public static final String BOBOT = "Bobot";
    public static final String PENANGGUNG_JAWAB = "PenanggungJawab";

    /** An option that is stored among the chosen columns: figures in rupiah are shown in millions. */
    public static final String JUTA = "RupiahJuta";

    public static final String FAKTOR = "Faktor";
    public static final String TINDAK_LANJUT = "TindakLanjut";
    public static final String INDIKATOR = "Indikator";
    public static final String SATUAN = "Satuan";

    private static final String CAPAIAN = "Capaian (%)";

    private final RekapKinerja rekap;

    private LembarKinerja(RekapKinerja rekap) {
        this.rekap = rekap;
    }

    /** The table of a rekap. */
    public static Lembar<BarisKinerja> of(RekapKinerja rekap) {
        return new LembarKinerja(rekap).lembar();
    }

    private Lembar<BarisKinerja> lembar() {
        var kolom = new ArrayList<KolomRekap<BarisKinerja>>();
        kolom.addAll(words());
        kolom.addAll(new AngkaKinerja(rekap).kolom());
        kolom.addAll(shares());
        kolom.addAll(KolomKeterangan.semua());
        kolom.add(AngkaKinerja.figure(
                        TARGET_SAMPAI, "Target s.d. " + rekap.sampai().singkat(), BarisKinerja::targetSampai)
                .pilihan());
        kolom.add(KolomRekap.<BarisKinerja>of(
                        BOBOT,
                        "Bobot",
                        9,
                        JenisKolom.ANGKA,
                        baris -> baris.indikator().bobot())
                .pilihan());
        for (Triwulan triwulan : Triwulan.values()) {
            kolom.add(share(SATU_TW + triwulan.nomor(), rekap.judul(triwulan), baris -> rekap.capaian(baris, triwulan))
                    .dalam("Capaian triwulan (%)")
                    .pilihan());
        }
        return Lembar.of(
                        "Kinerja",
                        LembarRekap.KINERJA.kata(),
                        "Rekap Capaian Kinerja",
                        "Belum ada indikator yang diukur pada periode ini.",
                        kolom,
                        rekap.baris(),
                        notes())
                .berpita(new Lembar.Pita<>("Sasaran", baris -> pita(sasaran(baris)), "Rata-rata seluruh indikator"));
    }

    private static String sasaran(BarisKinerja baris) {
        return baris.indikator().sasaran().strip();
    }

    /** The name of the band of a sasaran; blank when the sasaran is not filled. */
    public static String pita(String sasaran) {
        return sasaran.isEmpty() ? "Tanpa sasaran" : "Sasaran: " + sasaran;
    }

    private List<String> notes() {
        return List.of(
                "Capaian TW membandingkan realisasi triwulan dengan target triwulan; capaian tahun"
                        + " membandingkan realisasi s.d. triwulan dengan target tahun. Kategori menurut "
                        + rekap.dasar().kata() + ".",
                rekap.pengaturan().kata()
                        + " Rata-rata dihitung dari indikator yang memiliki capaian, menurut bobot"
                        + " bila semuanya berbobot. Tanda – berarti capaian tidak dapat dihitung.");
    }

    private static List<KolomRekap<BarisKinerja>> words() {
        return List.of(
                KolomRekap.<BarisKinerja>teks(
                                "Kode", "Kode", 10, baris -> baris.indikator().kode())
                        .pilihan(),
                KolomRekap.<BarisKinerja>teks(
                                "Jenis",
                                "Jenis",
                                11,
                                baris -> baris.indikator().jenis().kata())
                        .pilihan(),
                KolomRekap.<BarisKinerja>teks("Sasaran", "Sasaran", 24, LembarKinerja::sasaran)
                        .pilihan(),
                teks(INDIKATOR, "Indikator", 28, baris -> baris.indikator().nama()),
                kata(SATUAN, "Satuan", 9, baris -> baris.indikator().ukuran().satuan()),
                kata("Arah", "Arah dan rumus", 15, LembarKinerja::arah),
                KolomRekap.<BarisKinerja>kata(
                                "CaraHitung",
                                "Cara hitung",
                                13,
                                baris -> baris.indikator().ukuran().caraHitung().kata())
                        .pilihan());
    }

    /** The direction with the formula used, which is printed beside every figure. */
    private static String arah(BarisKinerja baris) {
        var ukuran = baris.indikator().ukuran();
        return ukuran.arah().kata() + "\n" + ukuran.rumusTertulis();
    }

    private List<KolomRekap<BarisKinerja>> shares() {
        Triwulan now = rekap.sampai();
        boolean limited = rekap.baris().stream()
                .map(this::decides)
                .anyMatch(capaian -> capaian instanceof Capaian.Terhitung counted && counted.isLimited());
        boolean none = rekap.baris().stream()
                .anyMatch(baris ->
                        decides(baris).angka().isEmpty() || !baris.kurang().isEmpty());
        return List.of(
                share(CAPAIAN_TW, rekap.judul(now), baris -> rekap.capaian(baris, now))
                        .dalam(CAPAIAN),
                share(CAPAIAN_TAHUN, "Tahun", BarisKinerja::tahun).dalam(CAPAIAN),
                KolomRekap.<BarisKinerja>of(
                                CAPAIAN_UTUH,
                                "Sebelum dibatasi",
                                11,
                                JenisKolom.DESIMAL,
                                baris -> IsiSel.utuh(decides(baris)))
                        .bila(limited)
                        .dalam(CAPAIAN),
                kata(
                        KATEGORI,
                        "Kategori",
                        13,
                        baris -> Optional.ofNullable(baris.kategori())
                                .map(Kategori::nama)
                                .orElse(IsiSel.TIDAK_ADA)),
                KolomRekap.<BarisKinerja>teks(KETERANGAN, "Keterangan", 15, this::reason)
                        .bila(none));
    }

    private static KolomRekap<BarisKinerja> share(String kunci, String judul, Function<BarisKinerja, Capaian> capaian) {
        return KolomRekap.of(kunci, judul, 9, JenisKolom.DESIMAL, baris -> IsiSel.of(capaian.apply(baris)));
    }

    /** The capaian that decides the kategori. */
    private Capaian decides(BarisKinerja baris) {
        return rekap.dasar() == RekapKinerja.Dasar.TAHUN ? baris.tahun() : baris.triwulan();
    }

    private String reason(BarisKinerja baris) {
        return decides(baris) instanceof Capaian.TidakTerhitung none ? none.alasan() : baris.kekurangan();
    }
}
