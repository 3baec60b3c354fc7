package id.langkah.pdf;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** One page as it is seen, taken apart; in points from its top left. */
record InkPage(
        int number,
        double width,
        double height,
        List<Glyph> glyphs,
        List<Painted> painted,
        List<Rectangle2D> pictures,
        boolean tooMuch) {

    private static final double MOST_OF_A_PAGE = 0.25;

    /** Whether a picture takes so much of it that a table may be in the picture. */
    boolean isPictured() {
        return pictures.stream()
                .anyMatch(picture -> picture.getWidth() * picture.getHeight() > MOST_OF_A_PAGE * width * height);
    }
}
