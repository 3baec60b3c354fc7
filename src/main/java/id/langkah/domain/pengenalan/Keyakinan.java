package id.langkah.domain.pengenalan;

import id.langkah.domain.Berkata;

/** How certain something recognised is. The order is from the most certain down. */
public enum Keyakinan implements Berkata {
    /** It stands there: in its own cell, at a glued end, in words. */
    PASTI("pasti"),
    /** It was taken from where something lies or from what is usual; somebody must look. */
    DITEBAK("ditebak"),
    /** It could not be read and stays empty. */
    KOSONG("kosong");

    private final String kata;

    Keyakinan(String kata) {
        this.kata = kata;
    }

    @Override
    public String kata() {
        return kata;
    }

    /** The less certain of two. */
    public Keyakinan and(Keyakinan other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
