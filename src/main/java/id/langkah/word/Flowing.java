package id.langkah.word;

/** What follows one another down a page or a cell. */
sealed interface Flowing permits Paragraph, DocTable {
    /**
     * How high it becomes, in EMU, when it is set in so wide a column: an estimate, since the letters
     * themselves are not measured.
     */
    double height(double width);
}
