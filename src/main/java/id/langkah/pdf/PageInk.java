package id.langkah.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Collects what a page paints without painting it. */
final class PageInk extends PDFGraphicsStreamEngine {
    private static final int MOST_COMMANDS = 1_500_000;
    private static final int MOST_FORMS = 2_000;
    private static final int MOST_PATHS = 50_000;
    private static final int MOST_POINTS = 400_000;
    private static final int MOST_GLYPHS = 60_000;
    private static final int PIECES = 6;

    /** The page has more content than that of any office. */
    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final AffineTransform seen;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Painted> painted = new ArrayList<>();
    private final List<Rectangle2D> pictures = new ArrayList<>();
    private List<Contour> path = new ArrayList<>();
    private List<Point2D> open = new ArrayList<>();
    private boolean curved;
    private int commands;
    private int forms;
    private int points;

    private PageInk(PDPage page, AffineTransform seen) {
        super(page);
        this.seen = seen;
    }

    /**
     * Reads a page.
     *
     * @param number its number, from 1
     */
    static InkPage read(PDPage page, int number) throws IOException {
        PDRectangle box = page.getCropBox();
        int quarters = Math.floorMod(page.getRotation() / 90, 4);
        var ink = new PageInk(page, seen(box, quarters));
        var tooMuch = false;
        try {
            ink.processPage(page);
        } catch (TooMuch e) {
            tooMuch = true;
        }
        boolean lying = quarters % 2 == 1;
        return new InkPage(
                number,
                lying ? box.getHeight() : box.getWidth(),
                lying ? box.getWidth() : box.getHeight(),
                ink.glyphs,
                ink.painted,
                ink.pictures,
                tooMuch);
    }

    /**
     * Converts the coordinates of the PDF, which grow upwards, to those of the page as it is seen,
     * which grow downwards.
     */
    private static AffineTransform seen(PDRectangle box, int quarters) {
        double left = box.getLowerLeftX();
        double bottom = box.getLowerLeftY();
        double right = box.getUpperRightX();
        double top = box.getUpperRightY();
        return switch (quarters) {
            case 1 -> new AffineTransform(0, 1, 1, 0, -bottom, -left);
            case 2 -> new AffineTransform(-1, 0, 0, 1, right, -bottom);
            case 3 -> new AffineTransform(0, -1, -1, 0, top, right);
            default -> new AffineTransform(1, 0, 0, -1, -left, top);
        };
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        commands++;
        if (commands > MOST_COMMANDS) {
            throw new TooMuch();
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        forms++;
        if (forms > MOST_FORMS) {
            throw new TooMuch();
        }
        super.showForm(form);
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        moveTo((float) a.getX(), (float) a.getY());
        lineTo((float) b.getX(), (float) b.getY());
        lineTo((float) c.getX(), (float) c.getY());
        lineTo((float) d.getX(), (float) d.getY());
        closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        finish(false);
        add(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        add(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        Point2D from = getCurrentPoint();
        double x0 = from == null ? x1 : from.getX();
        double y0 = from == null ? y1 : from.getY();
        for (int i = 1; i <= PIECES; i++) {
            double t = (double) i / PIECES;
            double u = 1 - t;
            add((float) (u * u * u * x0 + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t * t * t * x3), (float)
                    (u * u * u * y0 + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t * t * t * y3));
        }
        curved = true;
    }

    private void add(float x, float y) {
        points++;
        if (points > MOST_POINTS) {
            throw new TooMuch();
        }
        open.add(new Point2D.Float(x, y));
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return open.isEmpty() ? null : open.getLast();
    }

    @Override
    public void closePath() {
        Point2D start = open.isEmpty() ? null : open.getFirst();
        finish(true);
        if (start != null) {
            open.add(start);
        }
    }

    private void finish(boolean closed) {
        List<Point2D> corners = new ArrayList<>();
        for (Point2D point : open) {
            Point2D here = seen.transform(point, null);
            if (corners.isEmpty() || corners.getLast().distance(here) > 0.01) {
                corners.add(here);
            }
        }
        boolean returns = closed;
        if (corners.size() > 3 && corners.getFirst().distance(corners.getLast()) < 0.05) {
            corners.removeLast();
            returns = true;
        }
        if (corners.size() > 1) {
            path.add(new Contour(corners, returns, curved));
        }
        open = new ArrayList<>();
        curved = false;
    }

    @Override
    public void endPath() {
        open = new ArrayList<>();
        path = new ArrayList<>();
        curved = false;
    }

    @Override
    public void strokePath() {
        paint(false, getGraphicsState().getStrokingColor());
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        paint(true, getGraphicsState().getNonStrokingColor());
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        paint(true, getGraphicsState().getNonStrokingColor());
        paint(false, getGraphicsState().getStrokingColor());
        endPath();
    }

    private void paint(boolean filled, PDColor colour) {
        finish(false);
        if (painted.size() >= MOST_PATHS) {
            throw new TooMuch();
        }
        if (!path.isEmpty()) {
            painted.add(new Painted(List.copyOf(path), filled, rgb(colour)));
        }
    }

    private static int rgb(PDColor colour) {
        try {
            return colour.isPattern() ? 0x808080 : colour.toRGB();
        } catch (IOException | RuntimeException e) {
            // A colour that cannot be determined counts as ink.
            return 0;
        }
    }

    @Override
    public void clip(int windingRule) {
        // Clipping is ignored; offices do not hide content with it.
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // A gradient is not a line.
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix at = getGraphicsState().getCurrentTransformationMatrix();
        Rectangle2D box = at.createAffineTransform()
                .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                .getBounds2D();
        pictures.add(seen.createTransformedShape(box).getBounds2D());
    }

    @Override
    protected void showGlyph(Matrix at, PDFont font, int code, Vector displacement) throws IOException {
        String text = font instanceof PDSimpleFont simple
                ? simple.toUnicode(code, GlyphList.getAdobeGlyphList())
                : font.toUnicode(code);
        if (text == null || text.isEmpty()) {
            return;
        }
        if (glyphs.size() >= MOST_GLYPHS) {
            throw new TooMuch();
        }
        Point2D start = seen.transform(new Point2D.Float(at.getTranslateX(), at.getTranslateY()), null);
        Point2D along = seen.deltaTransform(new Point2D.Float(at.getScaleX(), at.getShearY()), null);
        Point2D up = seen.deltaTransform(new Point2D.Float(at.getShearX(), at.getScaleY()), null);
        double unit = along.distance(0, 0);
        int turn = Math.floorMod(Math.round((float) (Math.atan2(along.getY(), along.getX()) / (Math.PI / 2))), 4);
        glyphs.add(new Glyph(text, start.getX(), start.getY(), displacement.getX() * unit, up.distance(0, 0), turn));
    }
}
