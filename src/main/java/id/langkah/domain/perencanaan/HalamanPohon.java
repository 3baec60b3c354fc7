package id.langkah.domain.perencanaan;

import id.langkah.domain.bagan.Titik;
import java.util.List;

/**
 * One page of the drawn tree.
 *
 * @param garis the lines from nodes to their children, each as a list of points
 * @param tinggi the height of the drawing
 */
public record HalamanPohon(List<KotakPohon> kotak, List<List<Titik>> garis, double tinggi) {
    public HalamanPohon {
        kotak = List.copyOf(kotak);
        garis = garis.stream().map(List::copyOf).toList();
    }
}
