package id.langkah.pdf;

import java.util.List;

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
}
