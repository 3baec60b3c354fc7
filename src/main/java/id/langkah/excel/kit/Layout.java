package id.langkah.excel.kit;

import id.langkah.domain.Kantor.Kertas;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * How a sheet comes out of the printer.
 *
 * @param lying whether the paper lies on its long side
 */
public record Layout(Kertas kertas, boolean lying) {
    /** Excel repairs a file whose footer is longer, with its codes. */
    private static final int LONGEST_FOOTER = 255;

    private static final String SMALL = "&8 ";
    private static final String PAGES = SMALL + "Halaman &P dari &N";

    /** The codes of the left and the right part. */
    private static final int PARTS = 4;

    private static final String CUT = "…";
    private static final double INCH = 72;
    private static final double SIDE = 0.5;
    private static final double TOP = 0.5;
    private static final double BOTTOM = 0.6;
    private static final double FOOTER = 0.3;

    private static final double MOST_ON_ONE_PAGE = 1.3;

    /** What printers and rounding may take away. */
    private static final double SLACK = 0.98;

    /** One page wide, and so many pages high, or as many as it takes when that is 0. */
    public void fit(Sheet sheet, int pages, String footer) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) pages);
        apply(sheet, footer);
    }

    /**
     * Scaled by so many percent, with the page breaks that are set: a program that fits a sheet to
     * the page may turn the page elsewhere.
     */
    public void scale(Sheet sheet, int percent, String footer) {
        sheet.getPrintSetup().setScale((short) percent);
        apply(sheet, footer);
    }

    /** At what percent a sheet that is so many times as large as its print goes to the printer. */
    public int percent(double larger) {
        return (int) Math.floor(SLACK * 100 / larger);
    }

    private void apply(Sheet sheet, String footer) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(
                switch (kertas) {
                    case A4 -> PrintSetup.A4_PAPERSIZE;
                    // Folio, 8½ × 13 in: the nearest to F4 that Excel knows
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

    /** A text as the left part of a footer, cut where it would be too long. */
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

    /** The points of a fitted sheet that one page takes from top to bottom, when it is so wide. */
    public double fitted(double width) {
        return scaled(fitting(width));
    }

    private double scaled(int percent) {
        return down() / percent * 100 * SLACK;
    }

    /** One page for what is a little longer than one; else as many as it takes, which is 0. */
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

    /** The height inside the margins. */
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
