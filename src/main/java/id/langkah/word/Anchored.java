package id.langkah.word;

import id.langkah.domain.pengenalan.Petak;
import org.jspecify.annotations.Nullable;

/**
 * A drawing with the place of its anchor, on one endless page. All places are in EMU: x from the
 * left edge of the text, y from the top of the document.
 *
 * @param drawing a {@code w:drawing} or a {@code w:pict}
 * @param left the left edge of the column or cell of its paragraph
 * @param width the width of that column or cell
 * @param top the upper edge of its paragraph
 * @param page the upper edge of the page it is on
 * @param align the alignment of its paragraph
 * @param cell the cell that contains the anchor; null beside tables
 * @param table the index of the table that contains the anchor; -1 beside tables
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
