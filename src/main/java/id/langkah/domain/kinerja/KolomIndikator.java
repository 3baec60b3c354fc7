package id.langkah.domain.kinerja;

import id.langkah.domain.Angka;
import id.langkah.domain.Berkata;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of an indicator: its name, the heads that offices give its column, its value and its kind
 * of input. Imported and exported tables, the input form, database rows, differences and search are
 * all built from this list; {@link IsianIndikator} reads it.
 */
public enum KolomIndikator implements Berkata {
    NOMOR("No", Bentuk.TURUT, dari(indikator -> ""), "no|nomor|nourut|nomorurut"),
    KODE("Kode", Bentuk.KATA, dari(Indikator::kode), "kode|kodeindikator|kodeiku|kodekinerja"),
    JENIS(
            "Jenis",
            Bentuk.PILIHAN,
            dari(indikator -> indikator.jenis().kata()),
            "jenis|jenisindikator|jeniskinerja|tingkat|level"),
    SASARAN(
            "Sasaran",
            Bentuk.ISTILAH,
            uraian(),
            "sasaran|sasaranstrategis|sasarankinerja|sasaranprogram|sasarankegiatan"
                    + "|tujuansasaran|sasaranopd|sasaranperangkatdaerah|kinerjautama"),
    INDIKATOR(
            "Indikator",
            Bentuk.KALIMAT,
            uraian(),
            "indikator|indikatorkinerja|indikatorkinerjautama|indikatorkinerjautamaiku|iku"
                    + "|uraianindikator|namaindikator|indikatorsasaran|indikatorkinerjasasaran"
                    + "|indikatorprogram|indikatorkegiatan|indikatorkinerjaprogram"
                    + "|indikatorkinerjakegiatan|indikatorkinerjauraian"),
    DEFINISI("Definisi", Bentuk.KALIMAT, uraian(), "definisi|definisioperasional|penjelasan|deskripsi"),
    ALASAN(
            "Alasan",
            Bentuk.KALIMAT,
            uraian(),
            "alasan|alasanpemilihan|alasanpemilihanindikator|alasanpenetapan|alasanpemilihaniku"),
    RUMUS(
            "Rumus",
            Bentuk.KALIMAT,
            uraian(),
            "rumus|formula|formulasi|formulasipengukuran|rumusperhitungan|formulaperhitungan"
                    + "|formulasiperhitungan|carapengukuran|penjelasanformulasi"),
    SUMBER_DATA("Sumber data", Bentuk.ISTILAH, uraian(), "sumber|sumberdata|sumberdatakinerja"),
    SATUAN("Satuan", Bentuk.KATA, dari(indikator -> indikator.ukuran().satuan()), "satuan|sat|unit|satuanukuran"),
    TIPE(
            "Tipe nilai",
            Bentuk.PILIHAN,
            dari(indikator -> indikator.ukuran().tipe().kata()),
            "tipe|tipenilai|jenisnilai|tipedata"),
    ARAH(
            "Arah",
            Bentuk.PILIHAN,
            dari(indikator -> indikator.ukuran().rumus().kata()),
            "arah|arahindikator|polaritas|polarisasi|sifatindikator|arahcapaian"),
    CARA_HITUNG(
            "Cara hitung",
            Bentuk.PILIHAN,
            dari(indikator -> indikator.ukuran().caraHitung().kata()),
            "carahitung|carahitungtriwulan|caraperhitungan|metodeperhitungan|metodehitung"
                    + "|jenisperhitungan|akumulasi"),
    FREKUENSI(
            "Frekuensi",
            Bentuk.PILIHAN,
            dari(indikator -> indikator.ukuran().frekuensi().kata()),
            "frekuensi|periodepengukuran|periode|frekuensipengukuran"),
    SKALA("Skala", Bentuk.ISTILAH, dari(indikator -> indikator.ukuran().skala()), "skala|skalapredikat"),
    TARGET_TAHUN("Target tahun", Bentuk.TARGET, target(Target::tahunan), ""),
    TARGET_TW_I("Target TW I", Bentuk.TARGET, target(target -> target.triwulan(Triwulan.I)), ""),
    TARGET_TW_II("Target TW II", Bentuk.TARGET, target(target -> target.triwulan(Triwulan.II)), ""),
    TARGET_TW_III("Target TW III", Bentuk.TARGET, target(target -> target.triwulan(Triwulan.III)), ""),
    TARGET_TW_IV("Target TW IV", Bentuk.TARGET, target(target -> target.triwulan(Triwulan.IV)), ""),
    TARGET_RENSTRA(
            "Target akhir Renstra",
            Bentuk.TARGET,
            target(Target::akhirRenstra),
            "targetakhirrenstra|targetrenstra|renstra|akhirrenstra|targetakhirperioderenstra"
                    + "|targetjangkamenengah|kondisiakhirrenstra"),
    BOBOT(
            "Bobot",
            Bentuk.ANGKA,
            dari(indikator ->
                    Optional.ofNullable(indikator.bobot()).map(Angka::writeBare).orElse("")),
            "bobot|bobotindikator"),
    PENANGGUNG_JAWAB(
            "Penanggung jawab",
            Bentuk.ISTILAH,
            dari(Indikator::penanggungJawab),
            "penanggungjawab|pj|bidang|bidangpenanggungjawab|penanggungjawabdata|unitkerja"
                    + "|pengampu|bidangpengampu|unitpenanggungjawab|pic"),
    PROGRAM(
            "Program",
            Bentuk.ISTILAH,
            uraian(),
            "program|namaprogram|programkegiatan|programpendukung|programkegiatanpendukung"),
    KONDISI_AWAL(
            "Kondisi awal",
            Bentuk.KATA,
            uraian(),
            "kondisiawal|kondisieksisting|baseline|dataawal|kondisikinerjaawal|kondisiawalrenstra|datadasar"
                    + "|kondisikinerjapadaawalperioderenstra|kondisikinerjaawalrenstra"),
    PAGU(
            "Pagu",
            Bentuk.KATA,
            uraian(),
            "pagu|anggaran|paguanggaran|jumlahanggaran|paguindikatif|anggaranrp|pagurp|paguanggaranrp"),
    PEMBILANG(
            "Pembilang",
            Bentuk.KALIMAT,
            uraian(),
            "pembilang|uraianpembilang|namapembilang|numerator|datapembilang|variabelpembilang"),
    PENYEBUT(
            "Penyebut",
            Bentuk.KALIMAT,
            uraian(),
            "penyebut|uraianpenyebut|namapenyebut|denominator|datapenyebut|variabelpenyebut"),
    PEMBANDING_PROVINSI(
            "Pembanding provinsi",
            Bentuk.KATA,
            uraian(),
            "pembandingprovinsi|capaianprovinsi|realisasiprovinsi|angkaprovinsi|nilaiprovinsi|provinsi"),
    PEMBANDING_NASIONAL(
            "Pembanding nasional",
            Bentuk.KATA,
            uraian(),
            "pembandingnasional|capaiannasional|realisasinasional|angkanasional|nilainasional|standarnasional"
                    + "|nasional"),
    SUMBER_PEMBANDING(
            "Sumber pembanding",
            Bentuk.ISTILAH,
            uraian(),
            "sumberpembanding|sumberdatapembanding|sumberangkapembanding"),
    AKTIF("Aktif", Bentuk.YA, dari(indikator -> indikator.aktif() ? "Ya" : "Tidak"), "aktif|statusaktif|masihaktif");

    /** The kind of input of a field. */
    public enum Bentuk {
        /** The running number of a row, which says nothing about the indicator. */
        TURUT,
        /** A short text that is particular to the indicator. */
        KATA,
        /** A short text that other indicators may share, offered for completion. */
        ISTILAH,
        /** One or more sentences. */
        KALIMAT,
        /** One of {@link #pilihan()}. */
        PILIHAN,
        /** A figure of the indicator's type. */
        TARGET,
        /** A number, whatever the indicator's type. */
        ANGKA,
        /** Ya or Tidak. */
        YA
    }

    /** The targets of the four quarters, in order. */
    public static final List<KolomIndikator> TARGET_TRIWULAN =
            List.of(TARGET_TW_I, TARGET_TW_II, TARGET_TW_III, TARGET_TW_IV);

    private static final Map<String, KolomIndikator> JUDUL = judul();

    private final String kata;
    private final Bentuk bentuk;

    @SuppressWarnings("ImmutableEnumChecker") // The functions have no state.
    private final Asal asal;

    private final String lain;

    /** How the field is read from an indicator; {@code nilai} is set only for fields that hold a figure. */
    private record Asal(
            Function<Indikator, String> teks, @Nullable Function<Indikator, Nilai> nilai, boolean isUraian) {}

    KolomIndikator(String kata, Bentuk bentuk, Asal asal, String lain) {
        this.kata = kata;
        this.bentuk = bentuk;
        this.asal = asal;
        this.lain = lain;
    }

    private static Asal dari(Function<Indikator, String> teks) {
        return new Asal(teks, null, false);
    }

    private static Asal uraian() {
        return new Asal(indikator -> "", null, true);
    }

    private static Asal target(Function<Target, Nilai> nilai) {
        Function<Indikator, Nilai> own = indikator -> nilai.apply(indikator.target());
        return new Asal(indikator -> own.apply(indikator).teks(), own, false);
    }

    /** The head that the program writes above the column. */
    @Override
    public String kata() {
        return kata;
    }

    /** The kind of input of this field. */
    public Bentuk bentuk() {
        return bentuk;
    }

    /** Whether the field is a text of {@link Uraian}. */
    public boolean isUraian() {
        return asal.isUraian();
    }

    /** The name of the field's column in the database: {@code sumber_data}. */
    public String kolom() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field with this column in the database; empty when there is none. */
    public static Optional<KolomIndikator> ofKolom(String kolom) {
        return Stream.of(values()).filter(butir -> butir.kolom().equals(kolom)).findFirst();
    }

    /** The words to choose from; empty when any text is allowed. */
    public List<String> pilihan() {
        return switch (this) {
            case JENIS -> words(Jenis.values());
            case TIPE -> words(TipeNilai.values());
            case ARAH -> words(RumusCapaian.values());
            case CARA_HITUNG -> words(CaraHitung.values());
            case FREKUENSI -> words(Frekuensi.values());
            case AKTIF -> List.of("Ya", "Tidak");
            default -> List.of();
        };
    }

    private static List<String> words(Berkata[] all) {
        return Stream.of(all).map(Berkata::kata).toList();
    }

    /**
     * The field that a column head of an office names, ignoring case, blanks and punctuation; empty
     * when unknown. Targets are not recognised here, since their heads vary too much for a list.
     */
    public static Optional<KolomIndikator> of(String judul) {
        return Optional.ofNullable(JUDUL.get(ComparedWords.bare(judul)));
    }

    /** The text of this field in an indicator, in the form that {@link IsianIndikator} reads. */
    public String text(Indikator indikator) {
        return isUraian() ? indikator.uraian().teks(this) : asal.teks().apply(indikator);
    }

    /** The figure of this field in an indicator; empty for fields that hold none. */
    public Optional<Nilai> nilai(Indikator indikator) {
        return Optional.ofNullable(asal.nilai()).map(nilai -> nilai.apply(indikator));
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
}
