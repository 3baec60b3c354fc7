package id.langkah.excel.reading;

import id.langkah.domain.tabel.BukuMasuk;
import id.langkah.domain.tabel.LembarMasuk;
import id.langkah.domain.tabel.LembarMasuk.Gabungan;
import id.langkah.domain.tabel.Tersembunyi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** Reads the texts of a workbook of Excel 97–2003 (.xls); nothing in it is run or computed. */
final class XlsTexts {
    /** The largest file in bytes; reading takes about ten times as much memory. */
    private static final long LARGEST = 6L * 1024 * 1024;

    private static final int MOST_CELLS = 200_000;
    private static final int MOST_COLUMNS = 256;
    private static final AsTyped AS_TYPED = new AsTyped();

    private XlsTexts() {}

    static BukuMasuk read(Path path, String berkas) {
        try {
            if (Files.size(path) > LARGEST) {
                return LembarReader.refused(
                        berkas,
                        "Berkas Excel lama (.xls) ini lebih besar dari 6 MB.",
                        "Buka di Excel dan simpan sebagai Buku Kerja Excel (.xlsx), lalu pilih lagi.");
            }
            try (var file = new POIFSFileSystem(path.toFile(), true)) {
                return read(file.getRoot(), berkas);
            }
        } catch (IOException | RuntimeException e) {
            // The library may throw anything for a damaged or crafted file.
            return LembarReader.refused(
                    berkas,
                    "Berkas Excel lama (.xls) ini rusak.",
                    "Buka di Excel untuk memeriksanya, simpan sebagai .xlsx, lalu coba lagi.");
        }
    }

    private static BukuMasuk read(DirectoryNode root, String berkas) throws IOException {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            return LembarReader.refused(
                    berkas,
                    "Berkas ini dikunci dengan kata sandi.",
                    "Buka di Excel, hapus kata sandinya (Info, Lindungi Buku Kerja), simpan, lalu pilih lagi.");
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return LembarReader.refused(
                    berkas, "Ini berkas Word lama (.doc), bukan tabel Excel.", "Simpan sebagai .docx di Word.");
        }
        try (var workbook = new HSSFWorkbook(root, false)) {
            var sheets = new ArrayList<LembarMasuk>();
            int cells = 0;
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                Sheet sheet = workbook.getSheetAt(i);
                boolean visible = workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE;
                cells += size(sheet);
                if (cells > MOST_CELLS) {
                    return LembarReader.refused(
                            berkas,
                            "Isi berkas ini jauh lebih besar daripada buku kerja biasa, jadi tidak dibaca.",
                            "Salin tabelnya ke buku kerja baru, lalu pilih buku kerja itu.");
                }
                sheets.add(sheet(sheet, berkas, visible));
            }
            return LembarReader.of(berkas, sheets);
        }
    }

    private static int size(Sheet sheet) {
        int size = sheet.getLastRowNum() + 1;
        for (Row row : sheet) {
            size += row.getPhysicalNumberOfCells();
        }
        return size;
    }

    private static LembarMasuk sheet(Sheet sheet, String berkas, boolean visible) {
        var rows = new ArrayList<List<String>>();
        var hiddenRows = new BitSet();
        var hiddenColumns = new BitSet();
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            var cells = new ArrayList<String>();
            if (row != null) {
                hiddenRows.set(i, row.getZeroHeight());
                for (int column = 0; column < Math.min(row.getLastCellNum(), MOST_COLUMNS); column++) {
                    Cell cell = row.getCell(column);
                    cells.add(cell == null ? "" : text(cell));
                }
            }
            rows.add(cells);
        }
        for (int column = 0; column < MOST_COLUMNS; column++) {
            hiddenColumns.set(column, sheet.isColumnHidden(column));
        }
        List<Gabungan> merged = sheet.getMergedRegions().stream()
                .map(range -> new Gabungan(
                        range.getFirstRow(), range.getLastRow(), range.getFirstColumn(), range.getLastColumn()))
                .toList();
        return new LembarMasuk(
                berkas,
                sheet.getSheetName(),
                visible,
                rows,
                merged,
                Tersembunyi.of(hiddenRows),
                Tersembunyi.of(hiddenColumns));
    }

    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC ->
                AS_TYPED.formatRawCellContents(
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString());
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR ->
                LembarMasuk.GALAT
                        + FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }
}
