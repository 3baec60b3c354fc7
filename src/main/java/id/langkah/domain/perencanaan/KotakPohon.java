package id.langkah.domain.perencanaan;

import id.langkah.domain.bagan.Bidang;
import java.util.List;

/**
 * A drawn node: a frame with lines of text and the name of its level in a strip at the top.
 *
 * @param simpul the place of the node in the tree
 * @param kepala the strip that contains {@code judul}
 * @param lanjutan whether it continues or repeats a node of an earlier page
 */
public record KotakPohon(
        int simpul,
        TingkatPohon tingkat,
        Bidang bidang,
        Bidang kepala,
        String judul,
        List<BarisKotak> baris,
        boolean lanjutan) {

    public KotakPohon {
        baris = List.copyOf(baris);
    }

    /**
     * One line of text.
     *
     * @param x the x of its left end
     * @param y the y of its baseline
     */
    public record BarisKotak(String teks, double x, double y, boolean tebal) {}

    /** The y at which lines to and from it begin: the middle of its strip. */
    double pegangan() {
        return kepala.y() + kepala.tinggi() / 2;
    }
}
