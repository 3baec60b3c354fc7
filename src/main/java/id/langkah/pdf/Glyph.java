package id.langkah.pdf;

/**
 * A character on a page, in points from the top left of the page as it is seen.
 *
 * @param x where it begins on its line
 * @param y its foot
 * @param width how far it goes along its line
 * @param turn which way its line runs, in quarters clockwise: 0 to the right, 1 down, 2 to the
 *     left, 3 up
 */
record Glyph(String text, double x, double y, double width, double size, int turn) {}
