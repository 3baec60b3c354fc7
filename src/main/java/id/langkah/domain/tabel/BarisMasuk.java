package id.langkah.domain.tabel;

import id.langkah.domain.kinerja.KolomIndikator;
import java.util.Map;

/**
 * One row of an imported table.
 *
 * @param nomor which row of the sheet, from 1, as its reader counts
 * @param sel what stands in the columns that mean something; blank where a cell is
 * @param sasaran what it stands under: its own, that of a row above it or of a line above its group
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
