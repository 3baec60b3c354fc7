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
    private static final int MOST_GLYPHS = 60_000;

    private final AffineTransform seen;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Painted> painted = new ArrayList<>();
    private final List<Rectangle2D> pictures = new ArrayList<>();
    private final InkPath path;
    private int commands;
    private int forms;

    private PageInk(PDPage page, AffineTransform seen) {
        super(page);
        this.seen = seen;
        this.path = new InkPath(seen);
    }

    /**
     * Reads a page.
     *
     * @param number its number, from 1
     */
    static InkPage read(PDPage page, int number) throws IOException {
        PDRectangle box = page.getCropBox();
        int quarters = Math.floorMod(page.getRotation() / 90, 4);
        var ink = new PageInk(page, SeenPage.of(box, quarters));
        var tooMuch = false;
        try {
            ink.processPage(page);
        } catch (InkPath.TooMuch e) {
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

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        commands++;
        if (commands > MOST_COMMANDS) {
            throw new InkPath.TooMuch();
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        forms++;
        if (forms > MOST_FORMS) {
            throw new InkPath.TooMuch();
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
        path.finish(false);
        path.add(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.add(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curve(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return path.current();
    }

    @Override
    public void closePath() {
        path.close();
    }

    @Override
    public void endPath() {
        path.clear();
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
        path.finish(false);
        if (painted.size() >= MOST_PATHS) {
            throw new InkPath.TooMuch();
        }
        List<Contour> contours = path.contours();
        if (!contours.isEmpty()) {
            painted.add(Painted.of(contours, filled, colour));
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
            throw new InkPath.TooMuch();
        }
        Point2D start = seen.transform(new Point2D.Float(at.getTranslateX(), at.getTranslateY()), null);
        Point2D along = seen.deltaTransform(new Point2D.Float(at.getScaleX(), at.getShearY()), null);
        Point2D up = seen.deltaTransform(new Point2D.Float(at.getShearX(), at.getScaleY()), null);
        double unit = along.distance(0, 0);
        int turn = Math.floorMod(Math.round((float) (Math.atan2(along.getY(), along.getX()) / (Math.PI / 2))), 4);
        glyphs.add(new Glyph(text, start.getX(), start.getY(), displacement.getX() * unit, up.distance(0, 0), turn));
    }
}
