package id.langkah.domain;

/** The things that are counted in the office's file, in the order in which they are shown. */
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

    @Override
    public String kata() {
        return kata;
    }
}
