package id.langkah.domain.kinerja;

import id.langkah.domain.Angka;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A column of a table of indicators, and the words by which offices head it. */
public enum KolomIndikator {
    NOMOR("No", "no|nomor|nourut|nomorurut"),
    KODE("Kode", "kode|kodeindikator|kodeiku|kodekinerja"),
    JENIS("Jenis", "jenis|jenisindikator|jeniskinerja|tingkat|level"),
    SASARAN(
            "Sasaran",
            "sasaran|sasaranstrategis|sasarankinerja|sasaranprogram|sasarankegiatan"
                    + "|tujuansasaran|sasaranopd|sasaranperangkatdaerah|kinerjautama"),
    INDIKATOR(
            "Indikator",
            "indikator|indikatorkinerja|indikatorkinerjautama|indikatorkinerjautamaiku|iku"
                    + "|uraianindikator|namaindikator|indikatorsasaran|indikatorkinerjasasaran"
                    + "|indikatorprogram|indikatorkegiatan|indikatorkinerjaprogram"
                    + "|indikatorkinerjakegiatan"),
    DEFINISI("Definisi", "definisi|definisioperasional|penjelasan|deskripsi"),
    RUMUS(
            "Rumus",
            "rumus|formula|formulasi|formulasipengukuran|rumusperhitungan|formulaperhitungan"
                    + "|formulasiperhitungan|carapengukuran|penjelasanformulasi"),
    SUMBER_DATA("Sumber data", "sumber|sumberdata|sumberdatakinerja"),
    SATUAN("Satuan", "satuan|sat|unit|satuanukuran"),
    TIPE("Tipe nilai", "tipe|tipenilai|jenisnilai|tipedata"),
    ARAH("Arah", "arah|arahindikator|polaritas|polarisasi|sifatindikator|arahcapaian"),
    CARA_HITUNG(
            "Cara hitung",
            "carahitung|carahitungtriwulan|caraperhitungan|metodeperhitungan|metodehitung"
                    + "|jenisperhitungan|akumulasi"),
    FREKUENSI("Frekuensi", "frekuensi|periodepengukuran|periode|frekuensipengukuran"),
    SKALA("Skala", "skala|skalapredikat"),
    TARGET_TAHUN("Target tahun", ""),
    TARGET_TW_I("Target TW I", ""),
    TARGET_TW_II("Target TW II", ""),
    TARGET_TW_III("Target TW III", ""),
    TARGET_TW_IV("Target TW IV", ""),
    TARGET_RENSTRA(
            "Target akhir Renstra",
            "targetakhirrenstra|targetrenstra|renstra|akhirrenstra|targetakhirperioderenstra"
                    + "|targetjangkamenengah"),
    BOBOT("Bobot", "bobot|bobotindikator"),
    PENANGGUNG_JAWAB(
            "Penanggung jawab",
            "penanggungjawab|pj|bidang|bidangpenanggungjawab|penanggungjawabdata|unitkerja"
                    + "|pengampu|bidangpengampu|unitpenanggungjawab|pic"),
    AKTIF("Aktif", "aktif|statusaktif|masihaktif");

    /** The targets of the quarters, in their order. */
    public static final List<KolomIndikator> TARGET_TRIWULAN =
            List.of(TARGET_TW_I, TARGET_TW_II, TARGET_TW_III, TARGET_TW_IV);

    private static final Pattern TAHUN = Pattern.compile("target(?:kinerja)?(?:tahunan|tahun|akhirtahun)?(\\d{4})?");
    private static final Pattern TRIWULAN =
            Pattern.compile("(?:target(?:kinerja)?)?(?:tw|triwulan)(iv|i{1,3}|[1-4])(?:target)?");

    private static final Map<String, KolomIndikator> JUDUL = judul();

    private final String kata;
    private final String lain;

    KolomIndikator(String kata, String lain) {
        this.kata = kata;
        this.lain = lain;
    }

    /** The head as the program writes it. */
    public String kata() {
        return kata;
    }

    /**
     * The column of a head, without regard to case, blanks and punctuation; empty when nobody heads
     * a column so, or when the head names another year.
     */
    public static Optional<KolomIndikator> of(String judul, int tahun) {
        String bare = Kata.bare(judul);
        Matcher year = TAHUN.matcher(bare);
        if (year.matches()) {
            boolean other = year.group(1) != null && !year.group(1).equals(String.valueOf(tahun));
            return other ? Optional.empty() : Optional.of(TARGET_TAHUN);
        }
        Matcher quarter = TRIWULAN.matcher(bare);
        if (quarter.matches()) {
            return Optional.of(ofTriwulan(quarter.group(1)));
        }
        return Optional.ofNullable(JUDUL.get(bare));
    }

    /** What an indicator says in this column, as {@link TabelIndikator#read} reads it. */
    public String text(Indikator satu) {
        return switch (this) {
            case NOMOR -> "";
            case KODE -> satu.kode();
            case JENIS -> satu.jenis().kata();
            case SASARAN -> satu.sasaran();
            case INDIKATOR -> satu.nama();
            case DEFINISI -> satu.uraian().definisi();
            case RUMUS -> satu.uraian().rumus();
            case SUMBER_DATA -> satu.uraian().sumberData();
            case SATUAN -> satu.ukuran().satuan();
            case TIPE -> satu.ukuran().tipe().kata();
            case ARAH -> satu.ukuran().rumus().kata();
            case CARA_HITUNG -> satu.ukuran().caraHitung().kata();
            case FREKUENSI -> satu.ukuran().frekuensi().kata();
            case SKALA -> satu.ukuran().skala();
            case TARGET_TAHUN -> satu.target().tahunan().teks();
            case TARGET_TW_I -> satu.target().triwulan(Triwulan.I).teks();
            case TARGET_TW_II -> satu.target().triwulan(Triwulan.II).teks();
            case TARGET_TW_III -> satu.target().triwulan(Triwulan.III).teks();
            case TARGET_TW_IV -> satu.target().triwulan(Triwulan.IV).teks();
            case TARGET_RENSTRA -> satu.target().akhirRenstra().teks();
            case BOBOT ->
                Optional.ofNullable(satu.bobot()).map(Angka::writeBare).orElse("");
            case PENANGGUNG_JAWAB -> satu.penanggungJawab();
            case AKTIF -> satu.aktif() ? "Ya" : "Tidak";
        };
    }

    private static Map<String, KolomIndikator> judul() {
        var judul = new HashMap<String, KolomIndikator>();
        for (KolomIndikator kolom : values()) {
            for (String bare : kolom.lain.split("\\|", -1)) {
                judul.put(bare, kolom);
            }
        }
        judul.remove("");
        return Map.copyOf(judul);
    }

    private static KolomIndikator ofTriwulan(String ke) {
        return switch (ke) {
            case "i", "1" -> TARGET_TW_I;
            case "ii", "2" -> TARGET_TW_II;
            case "iii", "3" -> TARGET_TW_III;
            default -> TARGET_TW_IV;
        };
    }
}
