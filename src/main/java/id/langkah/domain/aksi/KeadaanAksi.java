package id.langkah.domain.aksi;

import id.langkah.domain.Berkata;

/** The state of an action at the end of a quarter. */
public enum KeadaanAksi implements Berkata {
    BELUM("Belum dilaksanakan"),
    BERJALAN("Sedang berjalan"),
    SELESAI("Selesai"),
    DITUNDA("Ditunda"),
    BATAL("Tidak dilaksanakan");

    private final String kata;

    KeadaanAksi(String kata) {
        this.kata = kata;
    }

    @Override
    public String kata() {
        return kata;
    }
}
