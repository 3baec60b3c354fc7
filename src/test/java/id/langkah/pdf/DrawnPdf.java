package id.langkah.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A PDF drawn stroke by stroke as printers of office programs do. Positions are in points from the top left. */
final class DrawnPdf implements AutoCloseable {
    private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);
    private static final float SIZE = 8;

    private final PDDocument document = new PDDocument();
    private final PDRectangle paper;
    private PDPageContentStream out;

    DrawnPdf() throws IOException {
        this(new PDRectangle(842, 595));
    }

    DrawnPdf(PDRectangle paper) throws IOException {
        this.paper = paper;
        out = page(0);
    }

    private PDPageContentStream page(int turn) throws IOException {
        var page = new PDPage(paper);
        page.setRotation(turn);
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    void nextPage() throws IOException {
        out.close();
        out = page(0);
    }

    PDDocument document() {
        return document;
    }

    PDPageContentStream content() {
        return out;
    }

    private float up(double y) {
        return (float) (paper.getHeight() - y);
    }

    DrawnPdf text(double x, double y, String text) {
        return paint(() -> {
            out.beginText();
            out.setFont(FONT, SIZE);
            out.newLineAtOffset((float) x, up(y));
            out.showText(text);
            out.endText();
        });
    }

    /** A table ruled like Excel's printer does: each piece of a rule is a narrow filled area. */
    DrawnPdf rules(List<Double> x, List<Double> y) {
        return paint(() -> {
            for (double down : y) {
                for (int i = 1; i < x.size(); i++) {
                    out.addRect(x.get(i - 1).floatValue(), up(down) - 0.4f, (float) (x.get(i) - x.get(i - 1)), 0.8f);
                    out.fill();
                }
            }
            for (double across : x) {
                for (int i = 1; i < y.size(); i++) {
                    out.addRect((float) across - 0.4f, up(y.get(i)), 0.8f, (float) (y.get(i) - y.get(i - 1)));
                    out.fill();
                }
            }
        });
    }

    /** A box by its outline, painted as the area between two rectangles. */
    DrawnPdf ring(double x, double y, double w, double h) {
        return paint(() -> {
            outline(new double[] {x, y, x + w, y, x + w, y + h, x, y + h});
            outline(new double[] {x + 0.7, y + 0.7, x + w - 0.7, y + 0.7, x + w - 0.7, y + h - 0.7, x + 0.7, y + h - 0.7
            });
            out.fillEvenOdd();
        });
    }

    DrawnPdf diamond(double x, double y, double w, double h) {
        return paint(() -> {
            outline(new double[] {x + w / 2, y, x + w, y + h / 2, x + w / 2, y + h, x, y + h / 2});
            out.stroke();
        });
    }

    DrawnPdf capsule(double x, double y, double w, double h) {
        return paint(() -> {
            float r = (float) (h / 2);
            float left = (float) x + r;
            float right = (float) (x + w) - r;
            out.moveTo(left, up(y));
            out.lineTo(right, up(y));
            out.curveTo(right + 1.33f * r, up(y), right + 1.33f * r, up(y + h), right, up(y + h));
            out.lineTo(left, up(y + h));
            out.curveTo(left - 1.33f * r, up(y + h), left - 1.33f * r, up(y), left, up(y));
            out.closePath();
            out.stroke();
        });
    }

    /** An arrow painted as one area: a line half a point thick with a head at its end. */
    DrawnPdf connector(double... points) {
        return paint(() -> {
            int n = points.length / 2;
            double[] there = new double[2 * n];
            double[] back = new double[2 * n];
            for (int i = 0; i < n; i++) {
                int a = Math.max(0, i - 1);
                int b = Math.min(n - 1, i + 1);
                double dx = Math.signum(points[2 * b] - points[2 * a]);
                double dy = Math.signum(points[2 * b + 1] - points[2 * a + 1]);
                there[2 * i] = points[2 * i] - dy * 0.25;
                there[2 * i + 1] = points[2 * i + 1] + dx * 0.25;
                back[2 * (n - 1 - i)] = points[2 * i] + dy * 0.25;
                back[2 * (n - 1 - i) + 1] = points[2 * i + 1] - dx * 0.25;
            }
            double[] all = new double[4 * n];
            System.arraycopy(there, 0, all, 0, 2 * n);
            System.arraycopy(back, 0, all, 2 * n, 2 * n);
            outline(all);
            double x = points[2 * n - 2];
            double y = points[2 * n - 1];
            double dx = Math.signum(x - points[2 * n - 4]);
            double dy = Math.signum(y - points[2 * n - 3]);
            outline(new double[] {x - 2 * dy, y + 2 * dx, x + 4 * dx, y + 4 * dy, x + 2 * dy, y - 2 * dx});
            out.fill();
        });
    }

    private void outline(double[] points) throws IOException {
        out.moveTo((float) points[0], up(points[1]));
        for (int i = 2; i < points.length; i += 2) {
            out.lineTo((float) points[i], up(points[i + 1]));
        }
        out.closePath();
    }

    void save(Path file) throws IOException {
        out.close();
        document.save(file.toFile());
    }

    private interface Painting {
        void paint() throws IOException;
    }

    private DrawnPdf paint(Painting painting) {
        try {
            painting.paint();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
