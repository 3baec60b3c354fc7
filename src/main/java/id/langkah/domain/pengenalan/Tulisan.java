package id.langkah.domain.pengenalan;

import id.langkah.domain.TandaHuruf;

/**
 * A text that lies over the grid and belongs to no cell: a text box, the word at an arrow. A reader
 * need not tell labels from other text boxes.
 */
public record Tulisan(Petak petak, String teks) {
    /** Signs of fonts of signs become such as can be printed. */
    public Tulisan {
        teks = TandaHuruf.of(teks);
    }
}
