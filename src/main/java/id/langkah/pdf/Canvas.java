package id.langkah.pdf;

import id.langkah.domain.bagan.Titik;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** A page to draw on, in points from its upper left corner. */
final class Canvas implements Closeable {
    final double width;
    final double height;

    private final PDPageContentStream stream;

    private final PDPage page;
    private final Tags tags;
    private final int number;
    private boolean tagged;

    Canvas(PDDocument document, Tags tags, double width, double height) throws IOException {
        this.width = width;
        this.height = height;
        this.tags = tags;
        this.page = new PDPage(new PDRectangle((float) width, (float) height));
        document.addPage(page);
        this.number = tags.page(page);
        this.stream = new PDPageContentStream(document, page);
        stream.setLineJoinStyle(0);
    }

    /** A piece of drawing. */
    interface Strokes {
        void draw() throws IOException;
    }

    /** Draws one element of the page's structure, such as a heading, paragraph or cell. */
    void element(String type, Strokes content) throws IOException {
        element(type, "", content);
    }

    /**
     * Draws one element of the page's structure; within another element it belongs to that one.
     *
     * @param alt the text that stands for a drawing when it cannot be seen
     */
    void element(String type, String alt, Strokes content) throws IOException {
        if (tagged) {
            content.draw();
            return;
        }
        stream.beginMarkedContent(COSName.getPDFName(type), tags.add(number, page, type, alt));
        tagged = true;
        content.draw();
        tagged = false;
        stream.endMarkedContent();
    }

    /** Draws a table row; its content draws each cell with {@link #cell}. */
    void row(Strokes cells) throws IOException {
        if (tagged) {
            cells.draw();
            return;
        }
        tags.row();
        cells.draw();
        tags.end();
    }

    /** Draws a cell of one row and one column. */
    void cell(boolean head, Strokes content) throws IOException {
        cell(head, 1, 1, content);
    }

    /**
     * Draws a cell.
     *
     * @param head whether it is a head of other cells
     */
    void cell(boolean head, int rows, int columns, Strokes content) throws IOException {
        if (tagged) {
            content.draw();
            return;
        }
        tags.cell(head, rows, columns);
        content.draw();
        tags.end();
    }

    /** Draws what is not content, such as lines, shading and page numbers. */
    void artifact(Strokes content) throws IOException {
        if (tagged) {
            content.draw();
            return;
        }
        stream.beginMarkedContent(COSName.ARTIFACT);
        tagged = true;
        content.draw();
        tagged = false;
        stream.endMarkedContent();
    }

    void lineWidth(double points) throws IOException {
        stream.setLineWidth((float) points);
    }

    /** Sets the grey of the following lines, from 0 (black) to 1 (white). */
    void ink(double grey) throws IOException {
        stream.setStrokingColor((float) grey);
    }

    void line(double x1, double y1, double x2, double y2) throws IOException {
        artifact(() -> {
            move(x1, y1);
            lineTo(x2, y2);
            stream.stroke();
        });
    }

    void box(double x, double y, double boxWidth, double boxHeight) throws IOException {
        artifact(() -> {
            stream.addRect((float) x, flip(y + boxHeight), (float) boxWidth, (float) boxHeight);
            stream.stroke();
        });
    }

    void shade(double x, double y, double boxWidth, double boxHeight, double grey) throws IOException {
        artifact(() -> {
            stream.setNonStrokingColor((float) grey);
            stream.addRect((float) x, flip(y + boxHeight), (float) boxWidth, (float) boxHeight);
            stream.fill();
            stream.setNonStrokingColor(0f);
        });
    }

    void polyline(List<Titik> points) throws IOException {
        artifact(() -> {
            path(points);
            stream.stroke();
        });
    }

    /** Draws a closed outline filled with white. */
    void outline(List<Titik> points) throws IOException {
        artifact(() -> {
            stream.setNonStrokingColor(1f);
            path(points);
            stream.closePath();
            stream.fillAndStroke();
            stream.setNonStrokingColor(0f);
        });
    }

    /** Draws a closed shape filled with black. */
    void solid(List<Titik> points) throws IOException {
        artifact(() -> {
            path(points);
            stream.fill();
        });
    }

    /** Draws a box with semicircular left and right sides, filled with white. */
    void capsule(double x, double y, double boxWidth, double boxHeight) throws IOException {
        artifact(() -> {
            double r = Math.min(boxWidth, boxHeight) / 2;
            double k = r * 0.5523;
            double right = x + boxWidth;
            double bottom = y + boxHeight;
            stream.setNonStrokingColor(1f);
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
            stream.fillAndStroke();
            stream.setNonStrokingColor(0f);
        });
    }

    /** Writes a text cleaned by {@link Face#clean} with its baseline at y. */
    void text(Face face, double size, double x, double y, String text) throws IOException {
        write(face, size, new Matrix(1, 0, 0, 1, (float) x, flip(y)), text);
    }

    /** Writes a cleaned text upwards, starting at y with its baseline at x. */
    void textUp(Face face, double size, double x, double y, String text) throws IOException {
        write(face, size, new Matrix(0, 1, -1, 0, (float) x, flip(y)), text);
    }

    private void write(Face face, double size, Matrix place, String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        element(StandardStructureTypes.P, () -> {
            stream.beginText();
            stream.setTextMatrix(place);
            for (Face.Piece piece : face.pieces(text)) {
                stream.setFont(piece.font(), (float) size);
                stream.showText(piece.text());
            }
            stream.endText();
        });
    }

    void image(PDImageXObject image, double x, double y, double boxWidth, double boxHeight) throws IOException {
        artifact(() -> {
            stream.drawImage(image, (float) x, flip(y + boxHeight), (float) boxWidth, (float) boxHeight);
        });
    }

    private void path(List<Titik> points) throws IOException {
        move(points.get(0).x(), points.get(0).y());
        for (Titik titik : points.subList(1, points.size())) {
            lineTo(titik.x(), titik.y());
        }
    }

    private void move(double x, double y) throws IOException {
        stream.moveTo((float) x, flip(y));
    }

    private void lineTo(double x, double y) throws IOException {
        stream.lineTo((float) x, flip(y));
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) throws IOException {
        stream.curveTo((float) x1, flip(y1), (float) x2, flip(y2), (float) x3, flip(y3));
    }

    private float flip(double y) {
        return (float) (height - y);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
