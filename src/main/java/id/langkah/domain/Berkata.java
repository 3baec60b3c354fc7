package id.langkah.domain;

/** A constant of an enum that has a word for screens and papers. */
public interface Berkata {
    /** The word or words shown to the user. */
    String kata();
}
