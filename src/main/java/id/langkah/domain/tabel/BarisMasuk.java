package id.langkah.domain.tabel;

import id.langkah.domain.kinerja.KolomIndikator;
import java.util.Map;

/**
 * One row of an imported table.
 *
 * @param nomor the number of the row in the sheet, from 1
 * @param sel the texts of the columns with a meaning
 * @param sasaran its own sasaran, or that of a row above it
 */
public record BarisMasuk(int nomor, Map<Makna, String> sel, String sasaran) {

    public BarisMasuk {
        sel = Map.copyOf(sel);
    }

    /** The text of the column with that meaning; blank when the cell is blank or there is no such column. */
    String sel(Makna makna) {
        return sel.getOrDefault(makna, "");
    }

    String sel(KolomIndikator kolom) {
        return sel(Makna.of(kolom));
    }
}
