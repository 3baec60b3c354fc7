package id.langkah.domain.sop;

import id.langkah.domain.Berkata;

/** The life of a version of an SOP. */
public enum Status implements Berkata {
    KONSEP("Konsep"),
    BERLAKU("Berlaku"),
    DIGANTIKAN("Digantikan"),
    DICABUT("Dicabut");

    private final String kata;

    Status(String kata) {
        this.kata = kata;
    }

    /** The word as shown. */
    @Override
    public String kata() {
        return kata;
    }

    /**
     * Whether a version may go over to another state: a draft comes into force, what is in force is
     * replaced by the next version or withdrawn, and what was withdrawn may come back. What was
     * replaced stays so.
     */
    public boolean mayBecome(Status next) {
        return switch (this) {
            case KONSEP, DICABUT -> next == BERLAKU;
            case BERLAKU -> next == DIGANTIKAN || next == DICABUT;
            case DIGANTIKAN -> false;
        };
    }
}
