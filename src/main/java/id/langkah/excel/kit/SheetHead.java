package id.langkah.excel.kit;

import id.langkah.domain.Kantor;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;

/** The top of a sheet: letterhead, title, period, and the moment of the data. */
public final class SheetHead {
    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");
    private static final float GAP = 6;

    private final Grid grid;
    private final Kantor kantor;
    private final Subject subject;
    private String saat = "";

    public SheetHead(Grid grid, Kantor kantor, Subject subject) {
        this.grid = grid;
        this.kantor = kantor;
        this.subject = subject;
    }

    /** Writes it from the first row on; returns the next row. */
    public int write(String title) {
        int row = new Letterhead(grid, kantor).write();
        grid.line(row++, title.toUpperCase(INDONESIA), CellLook.TITLE);
        if (!subject.periode().isBlank()) {
            grid.line(row, subject.periode().toUpperCase(INDONESIA), CellLook.PERIOD);
            Names.give(grid.sheet(), "Periode", row++, 0);
        }
        Row moment = grid.row(row, CellLook.MOMENT.height(1));
        grid.over(moment, 0, grid.titled(), "", CellLook.MOMENT);
        grid.put(moment.getCell(0), subject.saat(), ColumnKind.STATE, CellLook.MOMENT);
        saat = new CellReference(row, 0, true, true).formatAsString();
        Names.give(grid.sheet(), "Keadaan", row++, 0);
        grid.row(row++, GAP);
        return row;
    }

    /** The address of the cell with the moment. */
    public String saat() {
        return saat;
    }
}
