package id.langkah.domain.rekap;

import id.langkah.domain.kinerja.EntriArsip;
import java.util.List;

/**
 * The contents of one archive box.
 *
 * @param nomor the number of the box; blank for entries without one
 * @param lokasi where the box is; blank when not given
 * @param entri the entries in the order of the list
 */
public record Boks(String nomor, String lokasi, List<EntriArsip> entri) {

    public Boks {
        entri = List.copyOf(entri);
    }

    /** The name of the box: {@code Boks 12}. */
    public String kata() {
        return nomor.isBlank() ? "Tanpa boks" : "Boks " + nomor;
    }
}
