package id.langkah.pdf;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** The content of one page as it is seen, in points from its top left. */
record InkPage(
        int number,
        double width,
        double height,
        List<Glyph> glyphs,
        List<Painted> painted,
        List<Rectangle2D> pictures,
        boolean tooMuch) {

    private static final double MOST_OF_A_PAGE = 0.2;

    /** Whether pictures cover so much of the page that they may contain a table. */
    boolean isPictured() {
        double area = pictures.stream()
                .mapToDouble(picture -> picture.getWidth() * picture.getHeight())
                .sum();
        return area > MOST_OF_A_PAGE * width * height;
    }
}
