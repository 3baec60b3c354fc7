package id.langkah.ui.kit.bagan;

import id.langkah.domain.bagan.FormSop;
import id.langkah.domain.bagan.FormSop.Kolom;
import java.util.ArrayList;
import java.util.List;

/** The texts of the table's cells. */
final class FormCells {
    private FormCells() {}

    /**
     * A text in a row.
     *
     * @param column as in {@link Columns}
     */
    record Cell(int column, String text, boolean centred) {}

    static List<Cell> of(FormSop form, int row, Columns columns) {
        var cells = new ArrayList<Cell>();
        cells.add(cell(form, row, Kolom.NOMOR, Columns.NOMOR));
        if (columns.kolom() != BaganPane.Kolom.NOMOR) {
            cells.add(cell(form, row, Kolom.URAIAN, Columns.KEGIATAN));
        }
        if (columns.isWhole()) {
            int after = columns.afterPelaksana();
            for (int i = 0; i < Kolom.SETELAH_PELAKSANA.size(); i++) {
                cells.add(cell(form, row, Kolom.SETELAH_PELAKSANA.get(i), after + i));
            }
        }
        return cells;
    }

    private static Cell cell(FormSop form, int row, Kolom kolom, int column) {
        return new Cell(column, form.sel(row, kolom), kolom.isCentred());
    }
}
