package id.langkah.domain;

/** What is counted in the office's file, in the order in which it is shown. */
public enum Hitungan implements Berkata {
    SOP("SOP"),
    PENGERJAAN("Pengerjaan"),
    PERISTIWA("Catatan pengerjaan"),
    LAMPIRAN("Lampiran"),
    INDIKATOR("Indikator"),
    REALISASI("Realisasi"),
    BUKTI("Bukti dukung"),
    PERMINTAAN("Permintaan data"),
    ARSIP("Arsip");

    private final String kata;

    Hitungan(String kata) {
        this.kata = kata;
    }

    /** The words as shown. */
    @Override
    public String kata() {
        return kata;
    }
}
