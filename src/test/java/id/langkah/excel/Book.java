package id.langkah.excel;

import id.langkah.domain.Kantor;
import id.langkah.domain.rekap.Rekap;
import id.langkah.excel.rekap.RekapWorkbook;
import id.langkah.excel.rekap.WorkbookProgress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A written workbook that was opened again. */
public record Book(XSSFWorkbook workbook) {

    public static Book of(byte[] bytes) throws IOException {
        return new Book(new XSSFWorkbook(new ByteArrayInputStream(bytes)));
    }

    public static Book of(Rekap rekap, Kantor kantor) throws IOException {
        return of(bytes(rekap, kantor));
    }

    public static byte[] bytes(Rekap rekap, Kantor kantor) throws IOException {
        var out = new ByteArrayOutputStream();
        RekapWorkbook.write(rekap, kantor, out, WorkbookProgress.UNHEARD);
        return out.toByteArray();
    }

    /** The times of the entries of a workbook. */
    public static List<LocalDateTime> times(byte[] bytes) throws IOException {
        var times = new ArrayList<LocalDateTime>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry zipEntry = zip.getNextEntry(); zipEntry != null; zipEntry = zip.getNextEntry()) {
                times.add(zipEntry.getTimeLocal());
            }
        }
        return times;
    }

    public XSSFSheet sheet(String name) {
        return workbook.getSheet(name);
    }

    /** The cells of a table without its headings, within the range of the filter. */
    public static List<List<Cell>> table(XSSFSheet sheet) {
        CellRangeAddress filter =
                CellRangeAddress.valueOf(sheet.getCTWorksheet().getAutoFilter().getRef());
        var rows = new ArrayList<List<Cell>>();
        for (int i = filter.getFirstRow() + 1; i <= filter.getLastRow(); i++) {
            Row row = sheet.getRow(i);
            rows.add(StreamSupport.stream(row.spliterator(), false)
                    .filter(cell -> cell.getColumnIndex() <= filter.getLastColumn())
                    .toList());
        }
        return rows;
    }

    /** All texts of a sheet. */
    public static List<String> texts(Sheet sheet) {
        var texts = new ArrayList<String>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && !cell.getStringCellValue().isEmpty()) {
                    texts.add(cell.getStringCellValue());
                }
            }
        }
        return texts;
    }

    public List<Cell> formulas() {
        var cells = new ArrayList<Cell>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                row.forEach(cell -> addFormula(cells, cell));
            }
        }
        return cells;
    }

    private static void addFormula(List<Cell> cells, Cell cell) {
        if (cell.getCellType() == CellType.FORMULA) {
            cells.add(cell);
        }
    }

    /** The stored value of a formula's cell: a number or a text. */
    public static Object stored(Cell cell) {
        return cell.getCachedFormulaResultType() == CellType.NUMERIC
                ? cell.getNumericCellValue()
                : cell.getStringCellValue();
    }

    /** The value of a cell's formula when it is computed again. */
    public Object reckoned(Cell cell) {
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        var value = evaluator.evaluate(cell);
        return value.getCellType() == CellType.NUMERIC ? value.getNumberValue() : value.getStringValue();
    }

    /** The cell with this name. */
    public Cell named(String name) {
        var place = new CellReference(workbook.getName(name).getRefersToFormula());
        return sheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol());
    }
}
