package id.langkah.pdf;

import java.awt.geom.Rectangle2D;

/**
 * Words of one line that stand close together, in points.
 *
 * @param foot where its line stands, across the way it runs
 * @param size the height of its letters
 * @param turn which way it runs, in quarters clockwise
 */
record TextRun(String text, Rectangle2D box, double foot, double size, int turn) {}
