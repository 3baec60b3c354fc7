package id.langkah.pdf;

import java.awt.geom.Rectangle2D;

/**
 * Words of one line that stand close together, in points.
 *
 * @param foot the position of the line, across its direction
 * @param size the font size
 * @param turn the direction in quarter turns clockwise
 */
record TextRun(String text, Rectangle2D box, double foot, double size, int turn) {}
