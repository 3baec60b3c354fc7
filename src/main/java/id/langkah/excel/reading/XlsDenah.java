package id.langkah.excel.reading;

import id.langkah.domain.pengenalan.Denah;
import id.langkah.domain.pengenalan.Kisi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/**
 * Reads a workbook in the older format .xls. It does not connect arrows to symbols, so connections
 * follow from geometry alone.
 */
final class XlsDenah {
    /** The largest file in bytes; reading takes about ten times as much memory. */
    private static final long LARGEST = 8L << 20;

    private static final int MOST_SHEETS = 200;

    private final HSSFWorkbook book;
    private final AsShown shown = new AsShown();

    private XlsDenah(HSSFWorkbook book) {
        this.book = book;
    }

    static List<Denah> read(Path path) throws Received.Refused, IOException {
        if (Files.size(path) > LARGEST) {
            throw Received.tooLarge();
        }
        try (var file = new POIFSFileSystem(path.toFile(), true)) {
            if (file.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw Received.locked();
            }
            if (file.getRoot().hasEntryCaseInsensitive("WordDocument")) {
                throw Received.oldDocument();
            }
            if (!file.getRoot().hasEntryCaseInsensitive("Workbook")
                    && !file.getRoot().hasEntryCaseInsensitive("Book")) {
                throw Received.noWorkbook();
            }
            try (var book = new HSSFWorkbook(file)) {
                return new XlsDenah(book).sheets();
            }
        } catch (EncryptedDocumentException e) {
            throw Received.locked();
        } catch (SheetPlan.TooMuch e) {
            throw Received.tooLarge();
        } catch (IOException | RuntimeException e) {
            // The library may throw anything for a damaged or crafted file.
            throw Received.broken();
        }
    }

    private List<Denah> sheets() {
        if (book.getNumberOfSheets() > MOST_SHEETS) {
            throw new SheetPlan.TooMuch();
        }
        var all = new ArrayList<Denah>();
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            var plan = new SheetPlan(book.getSheetName(i), !book.isSheetHidden(i) && !book.isSheetVeryHidden(i));
            all.add(sheet(book.getSheetAt(i), plan));
        }
        return all;
    }

    private Denah sheet(HSSFSheet sheet, SheetPlan plan) {
        plan.edges.usualWidth(sheet.getDefaultColumnWidth());
        plan.edges.usualHeight(sheet.getDefaultRowHeightInPoints());
        for (int i = 0; i < Kisi.MAX_COLUMNS; i++) {
            plan.edges.width(i, sheet.isColumnHidden(i) ? 0 : sheet.getColumnWidth(i) / 256.0);
        }
        for (Row row : sheet) {
            plan.edges.height(row.getRowNum(), row.getZeroHeight() ? 0 : row.getHeightInPoints());
            for (Cell cell : row) {
                plan.cell(cell.getRowIndex(), cell.getColumnIndex(), text((HSSFCell) cell), fill(cell));
            }
        }
        sheet.getMergedRegions().forEach(plan::merge);
        plan.edges.settle();
        HSSFPatriarch drawing = sheet.getDrawingPatriarch();
        if (drawing != null) {
            drawing.getChildren().forEach(shape -> XlsShapes.read(shape, plan));
        }
        return plan.denah();
    }

    private String text(HSSFCell cell) {
        boolean error = cell.getCellType() == CellType.ERROR
                || (cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.ERROR);
        if (error) {
            return "";
        }
        shown.setUseCachedValuesForFormulaCells(true);
        return shown.formatCellValue(cell).replace("\r\n", "\n").replace('\r', '\n');
    }

    private @Nullable Integer fill(Cell cell) {
        var style = ((HSSFCell) cell).getCellStyle();
        var colour = style.getFillPattern() == FillPatternType.NO_FILL ? null : style.getFillForegroundColorColor();
        if (colour == null) {
            return null;
        }
        short[] rgb = colour.getTriplet();
        return rgb[0] << 16 | rgb[1] << 8 | rgb[2];
    }
}
