package id.langkah.domain.sop;

import id.langkah.domain.Berkata;

/** The state of a version of an SOP. */
public enum Status implements Berkata {
    KONSEP("Konsep"),
    BERLAKU("Berlaku"),
    DIGANTIKAN("Digantikan"),
    DICABUT("Dicabut");

    private final String kata;

    Status(String kata) {
        this.kata = kata;
    }

    @Override
    public String kata() {
        return kata;
    }

    /**
     * Whether the change of state is allowed: Konsep to Berlaku, Berlaku to Digantikan or Dicabut,
     * Dicabut back to Berlaku. Digantikan is final.
     */
    public boolean mayBecome(Status next) {
        return switch (this) {
            case KONSEP, DICABUT -> next == BERLAKU;
            case BERLAKU -> next == DIGANTIKAN || next == DICABUT;
            case DIGANTIKAN -> false;
        };
    }
}
