package id.langkah.pdf;

/**
 * A character on a page, in points from the top left of the page as it is seen.
 *
 * @param x the x at which it begins
 * @param y the y of its baseline
 * @param width its width along the line
 * @param turn the direction of the line in quarter turns clockwise: 0 to the right, 1 down, 2 to
 *     the left, 3 up
 */
record Glyph(String text, double x, double y, double width, double size, int turn) {}
