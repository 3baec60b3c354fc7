package id.langkah.domain.pengenalan;

import id.langkah.domain.TandaHuruf;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a {@link Kisi}, single or merged.
 *
 * @param baris its top row, from 0
 * @param kolom its first column, from 0
 * @param tinggi the number of rows, at least 1
 * @param lebar the number of columns, at least 1
 * @param teks as shown, lines separated by {@code \n}, without the text of shapes; blank when empty
 *     or when it shows an error
 * @param warna the fill of the cell as 0xRRGGBB; null when it has none or is white
 */
public record SelKisi(
        int baris,
        int kolom,
        int tinggi,
        int lebar,
        String teks,
        @Nullable Integer warna) {

    /** Replaces characters of symbol fonts by printable ones. */
    public SelKisi {
        teks = TandaHuruf.of(teks);
    }

    /** A single cell without a fill colour. */
    public static SelKisi of(int baris, int kolom, String teks) {
        return new SelKisi(baris, kolom, 1, 1, teks, null);
    }

    /** The row below the cell. */
    public int bawah() {
        return baris + tinggi;
    }

    /** The column to the right of the cell. */
    public int kanan() {
        return kolom + lebar;
    }
}
