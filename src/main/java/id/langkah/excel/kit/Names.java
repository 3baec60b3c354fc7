package id.langkah.excel.kit;

import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;

/** Gives cells names that are valid in the whole workbook. */
public final class Names {
    private Names() {}

    /** Names a cell, unless an earlier sheet has taken the name. */
    public static void give(Sheet sheet, String wanted, int row, int column) {
        give(sheet, wanted, row, row, column);
    }

    /** Names the cells of a column from one row to another, unless an earlier sheet has taken the name. */
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
