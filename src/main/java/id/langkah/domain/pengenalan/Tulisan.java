package id.langkah.domain.pengenalan;

import id.langkah.domain.TandaHuruf;

/**
 * A text that lies over the grid and belongs to no cell, such as a text box or the word at an
 * arrow. Readers need not distinguish labels from other text boxes.
 */
public record Tulisan(Petak petak, String teks) {
    /** Replaces characters of symbol fonts by printable ones. */
    public Tulisan {
        teks = TandaHuruf.of(teks);
    }
}
