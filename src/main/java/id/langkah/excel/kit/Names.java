package id.langkah.excel.kit;

import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;

/** Names for cells that hold for the whole workbook. */
public final class Names {
    private Names() {}

    /** Names a cell, unless the name is taken by an earlier sheet. */
    public static void give(Sheet sheet, String wanted, int row, int column) {
        give(sheet, wanted, row, row, column);
    }

    /** Names the cells of a column from one row to another, under the same condition. */
    public static void give(Sheet sheet, String wanted, int from, int to, int column) {
        Workbook workbook = sheet.getWorkbook();
        if (workbook.getName(wanted) != null) {
            return;
        }
        Name name = workbook.createName();
        name.setNameName(wanted);
        String first = new CellReference(from, column, true, true).formatAsString();
        String last = new CellReference(to, column, true, true).formatAsString();
        name.setRefersToFormula(
                SheetNameFormatter.format(sheet.getSheetName()) + "!" + (from == to ? first : first + ":" + last));
    }
}
