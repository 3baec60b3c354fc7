package id.langkah.domain.pengenalan;

import id.langkah.domain.Masalah;
import id.langkah.domain.TandaHuruf;
import java.util.List;

/**
 * One sheet of a workbook, or one table of a document or page, with its cells and drawing. All
 * readers of office files produce this model. Places are in EMU from the top left of the grid.
 *
 * @param tempat where it was found, in words: {@code Sheet "Alur"}, {@code Tabel 3},
 *     {@code Halaman 2}
 * @param nama the name of the sheet; blank when it has none
 * @param halaman the page of the file it stands on, from 1; 0 where there are no pages
 * @param pengantar the lines of text above this table and below the one before; empty when all text
 *     stands in cells
 * @param garis lines and block arrows
 * @param gambar the rectangles of pictures
 * @param masalah what could not be read: damaged shapes, rows that do not fit the grid
 */
public record Denah(
        String tempat,
        String nama,
        int halaman,
        List<String> pengantar,
        Kisi kisi,
        List<Bentuk> bentuk,
        List<Garis> garis,
        List<Tulisan> tulisan,
        List<Petak> gambar,
        List<Masalah> masalah) {

    /** The most shapes, lines and texts that are read. */
    public static final int MAX_SHAPES = 5_000;

    public Denah {
        pengantar = pengantar.stream().map(TandaHuruf::of).toList();
        bentuk = List.copyOf(bentuk);
        garis = List.copyOf(garis);
        tulisan = List.copyOf(tulisan);
        gambar = List.copyOf(gambar);
        masalah = List.copyOf(masalah);
    }
}
