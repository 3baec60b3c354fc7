package id.langkah.domain.sop;

import id.langkah.domain.Berkata;

/** The group of a step in the Lembar Kerja Identifikasi Kegiatan, parts B and C. */
public enum Tahap implements Berkata {
    AWAL("Awal"),
    UTAMA("Utama"),
    AKHIR("Akhir");

    private final String kata;

    Tahap(String kata) {
        this.kata = kata;
    }

    /** The word as shown. */
    @Override
    public String kata() {
        return kata;
    }
}
