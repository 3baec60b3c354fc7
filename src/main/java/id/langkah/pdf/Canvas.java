package id.langkah.pdf;

import id.langkah.domain.bagan.Titik;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
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
    private final CanvasPath path;

    private final TaggedContent tagged;

    Canvas(PDDocument document, Tags tags, double width, double height) throws IOException {
        this.width = width;
        this.height = height;
        var page = new PDPage(new PDRectangle((float) width, (float) height));
        document.addPage(page);
        this.stream = new PDPageContentStream(document, page);
        this.path = new CanvasPath(stream, height);
        this.tagged = new TaggedContent(stream, page, tags);
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
        tagged.element(type, alt, content);
    }

    /** Draws a table row; its content draws each cell with {@link #cell}. */
    void row(Strokes cells) throws IOException {
        tagged.row(cells);
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
        tagged.cell(head, rows, columns, content);
    }

    /** Draws what is not content, such as lines, shading and page numbers. */
    void artifact(Strokes content) throws IOException {
        tagged.artifact(content);
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
            path.move(x1, y1);
            path.lineTo(x2, y2);
            stream.stroke();
        });
    }

    void box(double x, double y, double boxWidth, double boxHeight) throws IOException {
        artifact(() -> {
            stream.addRect((float) x, path.flip(y + boxHeight), (float) boxWidth, (float) boxHeight);
            stream.stroke();
        });
    }

    void shade(double x, double y, double boxWidth, double boxHeight, double grey) throws IOException {
        artifact(() -> {
            stream.setNonStrokingColor((float) grey);
            stream.addRect((float) x, path.flip(y + boxHeight), (float) boxWidth, (float) boxHeight);
            stream.fill();
            stream.setNonStrokingColor(0f);
        });
    }

    void polyline(List<Titik> points) throws IOException {
        artifact(() -> {
            path.through(points);
            stream.stroke();
        });
    }

    /** Draws a closed outline filled with white. */
    void outline(List<Titik> points) throws IOException {
        artifact(() -> {
            stream.setNonStrokingColor(1f);
            path.through(points);
            stream.closePath();
            stream.fillAndStroke();
            stream.setNonStrokingColor(0f);
        });
    }

    /** Draws a closed shape filled with black. */
    void solid(List<Titik> points) throws IOException {
        artifact(() -> {
            path.through(points);
            stream.fill();
        });
    }

    /** Writes a text cleaned by {@link Face#clean} with its baseline at y. */
    void text(Face face, double size, double x, double y, String text) throws IOException {
        write(face, size, new Matrix(1, 0, 0, 1, (float) x, path.flip(y)), text);
    }

    /** Writes a cleaned text upwards, starting at y with its baseline at x. */
    void textUp(Face face, double size, double x, double y, String text) throws IOException {
        write(face, size, new Matrix(0, 1, -1, 0, (float) x, path.flip(y)), text);
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

    /** Draws a box with semicircular left and right sides, filled with white. */
    void capsule(double x, double y, double boxWidth, double boxHeight) throws IOException {
        artifact(() -> {
            stream.setNonStrokingColor(1f);
            path.capsule(x, y, boxWidth, boxHeight);
            stream.fillAndStroke();
            stream.setNonStrokingColor(0f);
        });
    }

    void image(PDImageXObject image, double x, double y, double boxWidth, double boxHeight) throws IOException {
        artifact(() -> {
            stream.drawImage(image, (float) x, path.flip(y + boxHeight), (float) boxWidth, (float) boxHeight);
        });
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
