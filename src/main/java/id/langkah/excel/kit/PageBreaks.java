package id.langkah.excel.kit;

import org.apache.poi.ss.usermodel.Sheet;

/**
 * Sets page breaks between rows while a sheet is written, so that Excel and LibreOffice break pages
 * at the same places.
 */
public final class PageBreaks {
    /** The most breaks that are set; Excel allows 1,026 per sheet. */
    private static final int MOST = 1_000;

    private final Sheet sheet;
    private final double room;
    private double repeated;
    private double used;
    private int breaks;

    /** @param room the height of a page in points */
    public PageBreaks(Sheet sheet, double room) {
        this.sheet = sheet;
        this.room = room;
    }

    /** The height in points of what is repeated on every page after the first. */
    public void repeat(double points) {
        repeated = points;
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
            sheet.setRowBreak(row - 1);
            breaks++;
        }
        used = full ? repeated + points : used + points;
    }
}
