package id.langkah.domain;

/** One of a few choices, with the word by which screens and papers call it. */
public interface Berkata {
    /** The word as shown. */
    String kata();
}
