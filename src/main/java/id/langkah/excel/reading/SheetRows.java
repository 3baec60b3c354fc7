package id.langkah.excel.reading;

import id.langkah.domain.tabel.LembarMasuk;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Collects the cells of one sheet, row by row. */
final class SheetRows implements SheetContentsHandler {
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 500;

    private static final int BYTES_OF_A_ROW = 32;
    private static final int BYTES_OF_A_CELL = 8;
    private static final int BYTES_OF_A_TEXT = 48;

    private static final int LONGEST = 32_767;

    /** The lengths of {@code 2026-10-05} and {@code 2026-10-05T00:00}. */
    private static final int DAY = 10;

    private static final int MOMENT = 16;

    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final CellTexts cells;
    private final CellMemory memory;

    /**
     * @param cells tells whether a cell has a formula without a result
     * @param memory what all sheets of the workbook may take together
     */
    SheetRows(CellTexts cells, CellMemory memory) {
        this.cells = cells;
        this.memory = memory;
    }

    @Override
    public void startRow(int number) {
        if (number < rows.size() || number >= MOST_ROWS) {
            throw new CellMemory.TooMany();
        }
        memory.take((number - rows.size()) * (long) BYTES_OF_A_CELL + BYTES_OF_A_ROW);
        while (rows.size() < number) {
            rows.add(List.of());
        }
        row = new ArrayList<>();
    }

    @Override
    public void endRow(int number) {
        rows.add(List.copyOf(row));
    }

    @Override
    public void cell(@Nullable String address, @Nullable String text, @Nullable XSSFComment comment) {
        int column = address == null ? row.size() : SheetMarks.column(address);
        if (column < row.size() || column >= MOST_COLUMNS || text == null) {
            return;
        }
        boolean lacks = text.isEmpty() && cells.lacksResult();
        String kept = lacks ? LembarMasuk.GALAT : day(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        memory.take((column + 1L - row.size()) * BYTES_OF_A_CELL + BYTES_OF_A_TEXT + kept.length());
        while (row.size() < column) {
            row.add("");
        }
        row.add(kept);
    }

    /** The date of a moment in the strict format: {@code 2026-10-05T00:00:00}. */
    private static String day(String text) {
        boolean moment = text.length() >= MOMENT
                && text.length() < 2 * MOMENT
                && text.charAt(DAY) == 'T'
                && text.substring(0, DAY).matches("\\d{4}-\\d{2}-\\d{2}");
        return moment ? text.substring(0, DAY) : text;
    }

    /** The rows read so far. */
    List<List<String>> rows() {
        return rows;
    }
}
