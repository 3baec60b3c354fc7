package id.langkah.domain.sop;

/** The group of a step in the Lembar Kerja Identifikasi Kegiatan, parts B and C. */
public enum Tahap {
    AWAL("Awal"),
    UTAMA("Utama"),
    AKHIR("Akhir");

    private final String kata;

    Tahap(String kata) {
        this.kata = kata;
    }

    /** The word as shown. */
    public String kata() {
        return kata;
    }
}
