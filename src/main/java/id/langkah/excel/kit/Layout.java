package id.langkah.excel.kit;

import id.langkah.domain.Kantor.Kertas;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * The page setup of a sheet.
 *
 * @param lying whether the paper is in landscape format
 */
public record Layout(Kertas kertas, boolean lying) {
    /** The longest footer in characters, codes included; Excel repairs a file with a longer one. */
    private static final int LONGEST_FOOTER = 255;

    private static final String SMALL = "&10 ";
    private static final String PAGES = SMALL + "Halaman &P dari &N";

    /** The number of characters of the codes for the left and right part. */
    private static final int PARTS = 4;

    private static final String CUT = "…";
    private static final double INCH = 72;
    private static final double SIDE = 0.5;
    private static final double TOP = 0.5;
    private static final double BOTTOM = 0.6;
    private static final double FOOTER = 0.3;

    /** The smallest print scale in percent; it prints letters of 10 points with 7. */
    private static final int LEAST_PERCENT = 70;

    private static final double MOST_ON_ONE_PAGE = 1.3;

    /** A reserve for printers and rounding. */
    private static final double SLACK = 0.98;

    /** Fits the sheet to one page in width and to {@code pages} in height; 0 means as many as needed. */
    public void fit(Sheet sheet, int pages, String footer) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) pages);
        apply(sheet, footer);
    }

    /**
     * Scales the sheet by a percentage and keeps the page breaks that were set. Fitting to pages is
     * not used here, because programs may then break pages elsewhere.
     */
    public void scale(Sheet sheet, int percent, String footer) {
        sheet.getPrintSetup().setScale((short) percent);
        apply(sheet, footer);
    }

    /** The percentage at which to print a sheet that is this many times as large as its print. */
    public int percent(double larger) {
        return (int) Math.floor(SLACK * 100 / larger);
    }

    private void apply(Sheet sheet, String footer) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(
                switch (kertas) {
                    case A4 -> PrintSetup.A4_PAPERSIZE;
                    // F4 is printed on Folio, 8½ × 13 in, the nearest size that Excel knows.
                    case F4 -> PrintSetup.FOLIO8_PAPERSIZE;
                });
        setup.setLandscape(lying);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, SIDE);
        sheet.setMargin(PageMargin.RIGHT, SIDE);
        sheet.setMargin(PageMargin.TOP, TOP);
        sheet.setMargin(PageMargin.BOTTOM, BOTTOM);
        sheet.setMargin(PageMargin.FOOTER, FOOTER);
        Footer foot = sheet.getFooter();
        foot.setLeft(left(SafeText.shown(footer)));
        foot.setRight(PAGES);
    }

    /** The text as the left part of a footer, shortened where it would be too long. */
    private static String left(String text) {
        int room = LONGEST_FOOTER - PAGES.length() - PARTS - SMALL.length();
        String line = text.replace('\n', ' ').replace("&", "&&");
        if (line.length() <= room) {
            return SMALL + line;
        }
        int end = Character.isHighSurrogate(line.charAt(room - 2)) ? room - 2 : room - 1;
        String start = line.substring(0, end);
        boolean half = start.chars().filter(letter -> letter == '&').count() % 2 == 1;
        return SMALL + (half ? start.substring(0, start.lastIndexOf('&')) : start) + CUT;
    }

    /** The widest sheet, in points, that fits one page at the smallest print scale. */
    public double widest() {
        return SLACK * across() / LEAST_PERCENT * 100;
    }

    /** Prints a sheet at the smallest scale; columns that do not fit follow on further pages. */
    void beside(Sheet sheet, String footer) {
        sheet.getPrintSetup().setLeftToRight(true);
        scale(sheet, LEAST_PERCENT, footer);
    }

    /**
     * The height in points that one page takes of a sheet fitted to its width.
     *
     * @param width the width of the sheet in points
     */
    public double fitted(double width) {
        return scaled(fitting(width));
    }

    private double scaled(int percent) {
        return down() / percent * 100 * SLACK;
    }

    /**
     * The number of pages in height: 1 when the sheet is only a little longer than a page,
     * otherwise 0 for as many as needed.
     */
    public int pages(Grid grid) {
        double high = new Anchors(grid).top(grid.sheet().getLastRowNum() + 1);
        return high <= MOST_ON_ONE_PAGE * fitted(grid.wide()) ? 1 : 0;
    }

    private int fitting(double width) {
        return (int) Math.floor(Math.min(1, across() / width) * 100);
    }

    /** The width inside the margins, in points. */
    public double across() {
        return (lying ? length() : breadth()) - 2 * SIDE * INCH;
    }

    /** The height inside the margins, in points. */
    public double down() {
        return (lying ? breadth() : length()) - (TOP + BOTTOM) * INCH;
    }

    private double length() {
        return switch (kertas) {
            case A4 -> 297 / 25.4 * INCH;
            case F4 -> 330 / 25.4 * INCH;
        };
    }

    private double breadth() {
        return switch (kertas) {
            case A4 -> 210 / 25.4 * INCH;
            case F4 -> 215 / 25.4 * INCH;
        };
    }
}
