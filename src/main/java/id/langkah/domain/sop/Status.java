package id.langkah.domain.sop;

/** The life of a version of an SOP. */
public enum Status {
    KONSEP("Konsep"),
    BERLAKU("Berlaku"),
    DIGANTIKAN("Digantikan"),
    DICABUT("Dicabut");

    private final String kata;

    Status(String kata) {
        this.kata = kata;
    }

    /** The word as shown. */
    public String kata() {
        return kata;
    }
}
