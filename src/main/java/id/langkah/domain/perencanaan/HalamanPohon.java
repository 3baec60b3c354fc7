package id.langkah.domain.perencanaan;

import id.langkah.domain.bagan.Titik;
import java.util.List;

/**
 * One page of the drawn tree.
 *
 * @param garis the lines from nodes to those below them, each with its corners
 * @param tinggi of what is drawn
 */
public record HalamanPohon(List<KotakPohon> kotak, List<List<Titik>> garis, double tinggi) {
    public HalamanPohon {
        kotak = List.copyOf(kotak);
        garis = garis.stream().map(List::copyOf).toList();
    }
}
