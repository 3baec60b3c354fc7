package id.langkah.word;

/** A paragraph or a table; they follow each other down a page or cell. */
sealed interface Flowing permits Paragraph, DocTable {
    /**
     * The height in EMU when set in a column of this width in EMU. It is an estimate, since the
     * glyphs are not measured.
     */
    double height(double width);
}
