package id.langkah.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills in forms like a bidang, and reads the program's workbooks. */
public final class FilledForm {
    private FilledForm() {}

    /** A copy of a form with its figures filled in from the top. */
    public static Path of(Path form, List<String> realisasi) throws IOException {
        Path saved = form.resolveSibling("kembali " + form.getFileName());
        try (InputStream in = Files.newInputStream(form);
                var workbook = new XSSFWorkbook(in);
                var out = Files.newOutputStream(saved)) {
            Sheet sheet = workbook.getSheet("Formulir");
            Cell head = cell(sheet, "Realisasi");
            for (int i = 0; i < realisasi.size(); i++) {
                sheet.getRow(head.getRowIndex() + 1 + i)
                        .getCell(head.getColumnIndex())
                        .setCellValue(realisasi.get(i));
            }
            workbook.write(out);
        }
        return saved;
    }

    /** The row that contains a text. */
    static List<Cell> row(Sheet sheet, String text) {
        return StreamSupport.stream(cell(sheet, text).getRow().spliterator(), false)
                .toList();
    }

    private static Cell cell(Sheet sheet, String text) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.toString().equals(text)) {
                    return cell;
                }
            }
        }
        throw new AssertionError("no cell " + text);
    }

    /** The number or text of a cell, with formulas computed again; blank for an empty cell. */
    static Object figure(Cell cell, FormulaEvaluator evaluator) {
        CellValue value = evaluator.evaluate(cell);
        if (value == null) {
            return "";
        }
        return value.getCellType() == CellType.NUMERIC ? value.getNumberValue() : value.getStringValue();
    }
}
