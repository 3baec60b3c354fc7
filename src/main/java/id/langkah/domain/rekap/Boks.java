package id.langkah.domain.rekap;

import id.langkah.domain.kinerja.EntriArsip;
import java.util.List;

/**
 * The contents of one archive box.
 *
 * @param nomor blank for what lies in none
 * @param lokasi where the box stands; blank when nobody said
 * @param entri in the order of the list
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
