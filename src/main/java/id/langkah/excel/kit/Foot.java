package id.langkah.excel.kit;

import id.langkah.domain.Kantor;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;

/** The bottom of a sheet: notes and the signature. */
public final class Foot {
    private static final float GAP = 6;

    private final Grid grid;
    private final SheetSignature signature;

    public Foot(Grid grid, Kantor kantor) {
        this.grid = grid;
        this.signature = new SheetSignature(grid, kantor);
    }

    /** The height in points, estimated so that it is never too small. */
    public double height(List<String> notes) {
        return notes.size() * CellLook.NOTE.height(1) + 2 * GAP + signature.height();
    }

    /** Writes it from a row on. */
    public void write(int top, List<String> notes, LocalDate tanggal) {
        int row = top;
        grid.row(row++, GAP);
        for (String note : notes) {
            Row line = grid.row(row++, CellLook.NOTE.height(1));
            grid.put(line.createCell(0), note, ColumnKind.TEXT, CellLook.NOTE);
        }
        grid.row(row++, GAP);
        signature.write(row, tanggal);
    }
}
