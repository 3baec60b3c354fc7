package id.langkah.word;

/** The styles of a document, by their names in {@code gaya.xml}. */
final class Gaya {
    static final String JUDUL = "Title";
    static final String SUBJUDUL = "Subtitle";
    static final String TEKS = "BodyText";
    static final String PERLU_DIISI = "PerluDiisi";
    static final String KETERANGAN = "Caption";
    static final String GAMBAR = "Gambar";
    static final String KAKI = "Footer";
    static final String KOP_NAMA = "KopNama";
    static final String KOP_ALAMAT = "KopAlamat";
    static final String GARIS_KOP = "GarisKop";
    static final String JUDUL_SAMPUL = "JudulSampul";
    static final String BARIS_SAMPUL = "BarisSampul";
    static final String TABEL = "TabelLangkah";
    static final String KEPALA_TABEL = "KepalaTabel";
    static final String ISI_TABEL = "IsiTabel";
    static final String PITA_TABEL = "PitaTabel";
    static final String ISIAN = "Isian";
    static final String TANDA_TANGAN = "TandaTangan";
    static final String JUDUL_DAFTAR = "TOCHeading";
    private static final String BAB = "Heading";
    private static final String DAFTAR = "TOC";

    private Gaya() {}

    /** The style of a heading of a level, from 1. */
    static String heading(int level) {
        return BAB + level;
    }

    /** The style of an entry in the table of contents of a level, from 1. */
    static String entry(int level) {
        return DAFTAR + level;
    }
}
