package id.langkah.word;

import id.langkah.domain.pengenalan.Petak;
import org.jspecify.annotations.Nullable;

/**
 * A drawing with the place of its anchor, on one endless page. All places are in EMU: x from the
 * left edge of the text, y from the top of the document.
 *
 * @param drawing a {@code w:drawing} or a {@code w:pict}
 * @param left the left edge of the column or cell that its paragraph stands in
 * @param width the width of that column or cell
 * @param top the upper edge of its paragraph
 * @param page the upper edge of the page it is on
 * @param align how its paragraph is set
 * @param cell the cell it is anchored in; null beside tables
 * @param table the table it is anchored in, by its place in the document; -1 beside tables
 */
record Anchored(
        Element drawing,
        double left,
        double width,
        double top,
        double page,
        String align,
        @Nullable Petak cell,
        int table) {}
