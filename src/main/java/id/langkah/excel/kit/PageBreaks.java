package id.langkah.excel.kit;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBreak;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPageBreak;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/**
 * Sets page breaks between rows while a sheet is written, so that Excel and LibreOffice break pages
 * at the same places.
 */
public final class PageBreaks {
    /** The most breaks that are set; Excel allows 1,026 per sheet. */
    private static final int MOST = 1_000;

    /** The largest fraction of a page that the last rows of a table may fill to be kept together. */
    private static final double MOST_TOGETHER = 0.7;

    private static final int LAST_COLUMN = SpreadsheetVersion.EXCEL2007.getLastColumnIndex();

    private final List<Rows> tail = new ArrayList<>();
    private final XSSFSheet sheet;
    private final double room;
    private double repeated;
    private double used;
    private int breaks;

    private record Rows(int row, double points) {}

    /** @param room the height of a page in points */
    public PageBreaks(Sheet sheet, double room) {
        this.sheet = (XSSFSheet) sheet;
        this.room = room;
    }

    /** The height in points of what is repeated on every page after the first. */
    public void repeat(double points) {
        repeated = points;
    }

    /**
     * Adds one of the last rows of a table; they are kept together so that no page contains only
     * one row.
     *
     * @param points its height
     */
    public void addLast(int row, double points) {
        tail.add(new Rows(row, points));
    }

    /** Ends the table: places its last rows on one page unless they would fill most of it. */
    public void finish() {
        double sum = tail.stream().mapToDouble(Rows::points).sum();
        if (!tail.isEmpty() && sum <= MOST_TOGETHER * room) {
            add(tail.getFirst().row(), sum);
        } else {
            tail.forEach(rows -> add(rows.row(), rows.points()));
        }
        tail.clear();
    }

    /**
     * Adds rows that must stay together.
     *
     * @param row the first of them
     * @param points their height
     */
    public void add(int row, double points) {
        boolean full = used + points > room && used > repeated;
        if (full && breaks < MOST) {
            breakAfter(row - 1);
        }
        used = full ? repeated + points : used + points;
    }

    /** As the library's own, which looks through all breaks before it adds one. */
    private void breakAfter(int row) {
        breaks++;
        CTWorksheet worksheet = sheet.getCTWorksheet();
        CTPageBreak all = worksheet.isSetRowBreaks() ? worksheet.getRowBreaks() : worksheet.addNewRowBreaks();
        CTBreak added = all.addNewBrk();
        added.setId(row + 1L);
        added.setMan(true);
        added.setMax(LAST_COLUMN);
        all.setCount(breaks);
        all.setManualBreakCount(breaks);
    }
}
