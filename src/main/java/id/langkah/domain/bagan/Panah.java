package id.langkah.domain.bagan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An arrow, or the line that joins the symbols of a step with several pelaksana.
 *
 * @param dari the symbol it leaves, by its place in {@link Halaman#simbol()}
 * @param sisiDari the side it leaves
 * @param ke the symbol it reaches, likewise
 * @param sisiKe the side it touches
 * @param titik from the outline of one to the outline of the other; two neighbours always share
 *     their x or their y, and no three lie in a row
 * @param kepala whether it has a head at its end; a joining line has none
 * @param label the answer it stands for, or null
 * @param asal the row of the SOP that leads on, from 0
 * @param tujuan the row that it leads to; of an arrow cut at a page's edge both parts say the same
 */
public record Panah(
        int dari,
        Sisi sisiDari,
        int ke,
        Sisi sisiKe,
        List<Titik> titik,
        boolean kepala,
        @Nullable Label label,
        int asal,
        int tujuan) {

    public Panah {
        titik = List.copyOf(titik);
    }

    /** Whether it is a straight line between the middles of two sides, so that it can be glued there. */
    public boolean isLurus(Halaman halaman) {
        return titik.size() == 2
                && titik.get(0).equals(halaman.simbol().get(dari).titik(sisiDari))
                && titik.get(1).equals(halaman.simbol().get(ke).titik(sisiKe));
    }
}
