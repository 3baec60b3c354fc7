package id.langkah.domain.sop;

import id.langkah.domain.Berkata;

/** The group of a step in parts B and C of the Lembar Kerja Identifikasi Kegiatan (PermenPAN-RB 35/2012). */
public enum Tahap implements Berkata {
    AWAL("Awal"),
    UTAMA("Utama"),
    AKHIR("Akhir");

    private final String kata;

    Tahap(String kata) {
        this.kata = kata;
    }

    @Override
    public String kata() {
        return kata;
    }
}
