package id.langkah.service;

import id.langkah.domain.Berkata;

/** What an import would do with one SOP of a file. */
public enum HasilBanding implements Berkata {
    BARU("baru"),
    /** The library has an SOP with the same content; nothing is to be done. */
    SAMA("sama"),
    VERSI_BARU("versi baru"),
    /** There is a galat about it. */
    DITOLAK("ditolak");

    private final String kata;

    HasilBanding(String kata) {
        this.kata = kata;
    }

    @Override
    public String kata() {
        return kata;
    }

    /** Whether importing it stores anything. */
    public boolean isTakeable() {
        return this == BARU || this == VERSI_BARU;
    }
}
