package id.langkah.pdf;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** How a page is seen, turned and from its upper left corner. */
final class SeenPage {
    private SeenPage() {}

    /**
     * Converts the coordinates of the PDF, which grow upwards, to those of the page as it is seen,
     * which grow downwards.
     */
    static AffineTransform of(PDRectangle box, int quarters) {
        double left = box.getLowerLeftX();
        double bottom = box.getLowerLeftY();
        double right = box.getUpperRightX();
        double top = box.getUpperRightY();
        return switch (quarters) {
            case 1 -> new AffineTransform(0, 1, 1, 0, -bottom, -left);
            case 2 -> new AffineTransform(-1, 0, 0, 1, right, -bottom);
            case 3 -> new AffineTransform(0, -1, -1, 0, top, right);
            default -> new AffineTransform(1, 0, 0, -1, -left, top);
        };
    }
}
