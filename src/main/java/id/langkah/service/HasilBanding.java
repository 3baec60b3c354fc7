package id.langkah.service;

import id.langkah.domain.Berkata;

/** What an import makes of one SOP of a file. */
public enum HasilBanding implements Berkata {
    BARU("baru"),
    /** The library has it with the same content; nothing is to be done. */
    SAMA("sama"),
    VERSI_BARU("versi baru"),
    /** A galat stands against it. */
    DITOLAK("ditolak");

    private final String kata;

    HasilBanding(String kata) {
        this.kata = kata;
    }

    @Override
    public String kata() {
        return kata;
    }

    /** Whether taking it writes anything. */
    public boolean isTakeable() {
        return this == BARU || this == VERSI_BARU;
    }
}
