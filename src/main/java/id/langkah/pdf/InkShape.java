package id.langkah.pdf;

import id.langkah.domain.pengenalan.JenisBentuk;
import java.awt.geom.Rectangle2D;

/**
 * A closed shape on a page that is not a line, in points.
 *
 * @param outlined whether its outline is drawn; a shape that is only filled may be the colour of
 *     cells
 * @param rgb the fill as 0xRRGGBB; white when it has none
 */
record InkShape(JenisBentuk jenis, Rectangle2D box, boolean guessed, boolean outlined, int rgb) {}
