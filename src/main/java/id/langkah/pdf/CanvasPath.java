package id.langkah.pdf;

import id.langkah.domain.bagan.Titik;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Draws paths in points from the upper left corner of a page, where PDF counts from the lower left. */
final class CanvasPath {
    /** The share of a radius by which a curve that stands for a quarter of a circle is bent. */
    private static final double BEND = 0.5523;

    private final PDPageContentStream stream;
    private final double height;

    /** @param height the height of the page in points */
    CanvasPath(PDPageContentStream stream, double height) {
        this.stream = stream;
        this.height = height;
    }

    void through(List<Titik> points) throws IOException {
        move(points.get(0).x(), points.get(0).y());
        for (Titik titik : points.subList(1, points.size())) {
            lineTo(titik.x(), titik.y());
        }
    }

    void move(double x, double y) throws IOException {
        stream.moveTo((float) x, flip(y));
    }

    void lineTo(double x, double y) throws IOException {
        stream.lineTo((float) x, flip(y));
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) throws IOException {
        stream.curveTo((float) x1, flip(y1), (float) x2, flip(y2), (float) x3, flip(y3));
    }

    /** A height above the lower edge of the page, as PDF wants it. */
    float flip(double y) {
        return (float) (height - y);
    }

    /** A box with semicircular left and right sides. */
    void capsule(double x, double y, double boxWidth, double boxHeight) throws IOException {
        double r = Math.min(boxWidth, boxHeight) / 2;
        double k = r * BEND;
        double right = x + boxWidth;
        double bottom = y + boxHeight;
        move(x + r, y);
        lineTo(right - r, y);
        curve(right - r + k, y, right, y + r - k, right, y + r);
        lineTo(right, bottom - r);
        curve(right, bottom - r + k, right - r + k, bottom, right - r, bottom);
        lineTo(x + r, bottom);
        curve(x + r - k, bottom, x, bottom - r + k, x, bottom - r);
        lineTo(x, y + r);
        curve(x, y + r - k, x + r - k, y, x + r, y);
        stream.closePath();
    }
}
