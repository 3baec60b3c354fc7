package id.langkah.excel;

import id.langkah.domain.Kantor.Kertas;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;

/** How a sheet comes out of the printer: landscape, one page wide, as many pages as it takes. */
final class Layout {
    private static final double INCH = 72;
    private static final double SIDE = 0.5;
    private static final double TOP = 0.5;
    private static final double BOTTOM = 0.6;
    private static final double FOOTER = 0.3;

    /** What printers and rounding may take away. */
    private static final double SLACK = 0.98;

    private final Kertas kertas;

    Layout(Kertas kertas) {
        this.kertas = kertas;
    }

    void apply(Sheet sheet, String footer) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(
                switch (kertas) {
                    case A4 -> PrintSetup.A4_PAPERSIZE;
                    // Folio, 8½ × 13 in: the nearest to F4 that Excel knows
                    case F4 -> PrintSetup.FOLIO8_PAPERSIZE;
                });
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, SIDE);
        sheet.setMargin(PageMargin.RIGHT, SIDE);
        sheet.setMargin(PageMargin.TOP, TOP);
        sheet.setMargin(PageMargin.BOTTOM, BOTTOM);
        sheet.setMargin(PageMargin.FOOTER, FOOTER);
        Footer foot = sheet.getFooter();
        foot.setLeft("&8 " + footer.replace("&", "&&"));
        foot.setRight("&8 Halaman &P dari &N");
    }

    /** The points of a sheet that fit on one page from top to bottom, when it is so wide. */
    double room(double width) {
        double percent = Math.floor(Math.min(1, across() / width) * 100);
        return down() / (percent / 100) * SLACK;
    }

    private double across() {
        double inches =
                switch (kertas) {
                    case A4 -> 297 / 25.4;
                    case F4 -> 13;
                };
        return (inches - 2 * SIDE) * INCH;
    }

    private double down() {
        double inches =
                switch (kertas) {
                    case A4 -> 210 / 25.4;
                    case F4 -> 8.5;
                };
        return (inches - TOP - BOTTOM) * INCH;
    }
}
