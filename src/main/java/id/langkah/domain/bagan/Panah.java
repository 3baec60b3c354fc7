package id.langkah.domain.bagan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An arrow, or the line that joins the symbols of a step with several pelaksana.
 *
 * @param dari the index of the symbol it leaves in {@link Halaman#simbol()}
 * @param sisiDari the side at which it leaves
 * @param ke the index of the symbol it reaches
 * @param sisiKe the side that it touches
 * @param titik the points from outline to outline; neighbouring points share their x or y, and no
 *     three lie in a row
 * @param kepala whether it has an arrowhead at its end; a joining line has none
 * @param label the answer it stands for; null for none
 * @param asal the row of the SOP from which it leads, from 0
 * @param tujuan the row of the SOP to which it leads; both parts of an arrow cut at the end of a
 *     page have the same
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
