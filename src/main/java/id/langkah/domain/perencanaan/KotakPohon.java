package id.langkah.domain.perencanaan;

import id.langkah.domain.bagan.Bidang;
import java.util.List;

/**
 * A drawn node: a frame with lines of text and the name of its level in a strip at the top.
 *
 * @param simpul its place in the tree
 * @param kepala the strip, which bears {@code judul}
 * @param lanjutan whether it goes on from, or stands for, one on a page before
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
     * @param x of its left end
     * @param y of its baseline
     */
    public record BarisKotak(String teks, double x, double y, boolean tebal) {}

    /** The y at which lines to and from it begin: the middle of its strip. */
    double pegangan() {
        return kepala.y() + kepala.tinggi() / 2;
    }
}
