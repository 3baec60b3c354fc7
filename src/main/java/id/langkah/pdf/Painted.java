package id.langkah.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;

/**
 * What one command of a page paints.
 *
 * @param filled whether the insides are painted, not the outlines
 * @param rgb the colour as 0xRRGGBB
 */
record Painted(List<Contour> contours, boolean filled, int rgb) {
    private static final int NEARLY = 0xf4;

    /** Whether it is invisible on white paper. */
    boolean isWhite() {
        return (rgb >> 16 & 0xff) >= NEARLY && (rgb >> 8 & 0xff) >= NEARLY && (rgb & 0xff) >= NEARLY;
    }

    /** What was painted in a colour of the PDF. */
    static Painted of(List<Contour> contours, boolean filled, PDColor colour) {
        return new Painted(contours, filled, rgb(colour));
    }

    private static int rgb(PDColor colour) {
        try {
            return colour.isPattern() ? 0x808080 : colour.toRGB();
        } catch (IOException | RuntimeException e) {
            // A colour that cannot be determined counts as ink.
            return 0;
        }
    }
}
