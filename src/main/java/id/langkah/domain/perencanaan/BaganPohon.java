package id.langkah.domain.perencanaan;

import java.util.List;

/**
 * The pohon kinerja as geometry for screen, PDF and workbook: a column for each level from the
 * left, each node beside the first of its children. On a further page, the ancestors of its first
 * node are repeated.
 *
 * @param lebar the width of every page in points
 */
public record BaganPohon(List<HalamanPohon> halaman, double lebar) {

    public BaganPohon {
        halaman = List.copyOf(halaman);
    }

    /**
     * The measures, in points.
     *
     * @param lebar the width of a page
     * @param pertama the height of the first page; infinite for one endless page
     * @param berikut the height of every other page
     * @param huruf the font size
     */
    public record Ukuran(double lebar, double pertama, double berikut, double huruf) {}

    /** Lays out the tree of a Renstra. */
    public static BaganPohon of(Renstra renstra, Ukuran ukuran) {
        var drawing = new TataPohon(renstra, ukuran);
        return new BaganPohon(drawing.draw(), ukuran.lebar());
    }
}
