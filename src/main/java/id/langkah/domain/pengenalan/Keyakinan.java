package id.langkah.domain.pengenalan;

import id.langkah.domain.Berkata;

/** How certain a recognised value is, from the most certain down. */
public enum Keyakinan implements Berkata {
    /** The file says it explicitly: in a cell of its own, by a glued end, or in words. */
    PASTI("pasti"),
    /** It was inferred from position or common practice; the user has to check it. */
    DITEBAK("ditebak"),
    /** It could not be read and is left empty. */
    KOSONG("kosong");

    private final String kata;

    Keyakinan(String kata) {
        this.kata = kata;
    }

    @Override
    public String kata() {
        return kata;
    }

    /** The less certain of the two. */
    public Keyakinan and(Keyakinan other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
