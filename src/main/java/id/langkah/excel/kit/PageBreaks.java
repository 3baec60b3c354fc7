package id.langkah.excel.kit;

import org.apache.poi.ss.usermodel.Sheet;

/**
 * Breaks a sheet into pages between rows while it is being written, so that both Excel and
 * LibreOffice turn the page at the same place.
 */
public final class PageBreaks {
    /** Excel takes 1,026 breaks in a sheet; after that many it turns pages as it likes. */
    private static final int MOST = 1_000;

    private final Sheet sheet;
    private final double room;
    private double repeated;
    private double used;
    private int breaks;

    /**
     * @param room the points that fit on a page
     */
    public PageBreaks(Sheet sheet, double room) {
        this.sheet = sheet;
        this.room = room;
    }

    /** What stands on every page after the first, in points. */
    public void repeat(double points) {
        repeated = points;
    }

    /** Rows that must stay together come next; the row is the first of them. */
    public void add(int row, double points) {
        boolean full = used + points > room && used > repeated;
        if (full && breaks < MOST) {
            sheet.setRowBreak(row - 1);
            breaks++;
        }
        used = full ? repeated + points : used + points;
    }
}
