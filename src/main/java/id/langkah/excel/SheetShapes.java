package id.langkah.excel;

import static org.apache.poi.ss.usermodel.ClientAnchor.AnchorType.MOVE_AND_RESIZE;

import id.langkah.domain.bagan.Bidang;
import id.langkah.domain.bagan.Titik;
import id.langkah.excel.kit.Anchors;
import id.langkah.excel.kit.SafeText;
import id.langkah.excel.kit.Styles;
import java.awt.Color;
import java.util.List;
import org.apache.poi.ss.usermodel.ShapeTypes;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.TextAlign;
import org.apache.poi.xssf.usermodel.TextHorizontalOverflow;
import org.apache.poi.xssf.usermodel.TextVerticalOverflow;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFConnector;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.apache.poi.xssf.usermodel.XSSFTextParagraph;
import org.apache.poi.xssf.usermodel.XSSFTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTCustomGeometry2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPath2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.drawingml.x2006.main.STLineEndLength;
import org.openxmlformats.schemas.drawingml.x2006.main.STLineEndType;
import org.openxmlformats.schemas.drawingml.x2006.main.STLineEndWidth;
import org.openxmlformats.schemas.drawingml.x2006.main.STPathFillMode;

/** Draws Excel's own shapes and lines on a sheet, in the units of a drawing, and anchors them to the cells below. */
final class SheetShapes {
    static final double LINE = 1;

    private static final byte[] BLACK = {0, 0, 0};

    private final Anchors anchors;
    private final double left;
    private final double scale;
    private final XSSFDrawing drawing;
    private double top;
    private int drawn;

    /**
     * @param left the left edge of the drawing in points of the sheet
     * @param scale the number of points of the sheet in one unit of the drawing
     */
    SheetShapes(XSSFSheet sheet, Anchors anchors, double left, double scale) {
        this.anchors = anchors;
        this.left = left;
        this.scale = scale;
        this.drawing = sheet.createDrawingPatriarch();
    }

    /** Sets the upper edge of the following shapes, in points of the sheet. */
    void top(double points) {
        top = points;
    }

    /** Adds a shape over a rectangle. */
    XSSFSimpleShape shape(Bidang bidang, String name) {
        XSSFSimpleShape shape = drawing.createSimpleShape(anchor(bidang));
        shape.getCTShape().getNvSpPr().getCNvPr().setName(name + " " + ++drawn);
        place(shape.getCTShape().getSpPr().getXfrm(), bidang);
        return shape;
    }

    /**
     * Writes a centred text into a shape.
     *
     * @param points the font size
     */
    static void words(XSSFSimpleShape shape, String text, double points) {
        clear(shape);
        shape.setVerticalAlignment(VerticalAlignment.CENTER);
        line(shape, text, points, false, TextAlign.CENTER);
    }

    /** Removes the text of a shape and the margins around it. */
    static void clear(XSSFSimpleShape shape) {
        shape.clearText();
        shape.setLeftInset(0);
        shape.setRightInset(0);
        shape.setTopInset(0);
        shape.setBottomInset(0);
        shape.setTextHorizontalOverflow(TextHorizontalOverflow.OVERFLOW);
        shape.setTextVerticalOverflow(TextVerticalOverflow.OVERFLOW);
        shape.setWordWrap(false);
    }

    /** Adds a line of text to a shape. */
    static void line(XSSFSimpleShape shape, String text, double points, boolean bold, TextAlign align) {
        XSSFTextParagraph paragraph = shape.addNewTextParagraph();
        paragraph.setTextAlign(align);
        XSSFTextRun run = paragraph.addNewTextRun();
        run.setText(SafeText.shown(text));
        run.setFontFamily(Styles.FONT, (byte) -1, (byte) -1, false);
        run.setFontSize(points);
        run.setBold(bold);
        run.setFontColor(new Color(0, 0, 0));
    }

    /**
     * Draws a straight line between two points.
     *
     * @param head whether it ends in an arrowhead
     */
    XSSFConnector straight(List<Titik> titik, String name, boolean head) {
        Titik from = titik.getFirst();
        Titik to = titik.getLast();
        Bidang bidang = around(titik);
        XSSFConnector connector = drawing.createConnector(anchor(bidang));
        connector.setShapeType(ShapeTypes.STRAIGHT_CONNECTOR_1);
        var shape = connector.getCTConnector();
        shape.unsetStyle();
        CTNonVisualDrawingProps visual = shape.getNvCxnSpPr().getCNvPr();
        visual.setId(drawing.getCTDrawing().sizeOfTwoCellAnchorArray());
        visual.setName(name + " " + ++drawn);
        CTTransform2D place = shape.getSpPr().getXfrm();
        place(place, bidang);
        place.setFlipH(to.x() < from.x());
        place.setFlipV(to.y() < from.y());
        line(shape.getSpPr(), head);
        return connector;
    }

    /** Draws a line with corners as a free line, because LibreOffice draws Excel's elbow connectors differently. */
    void path(List<Titik> titik, String name, boolean head) {
        Bidang bidang = around(titik);
        XSSFSimpleShape shape = shape(bidang, name);
        CTShapeProperties properties = shape.getCTShape().getSpPr();
        properties.unsetPrstGeom();
        CTCustomGeometry2D geometry = properties.addNewCustGeom();
        geometry.addNewAvLst();
        geometry.addNewGdLst();
        geometry.addNewAhLst();
        geometry.addNewCxnLst();
        CTPath2D path = geometry.addNewPathLst().addNewPath();
        path.setW(Units.toEMU(bidang.lebar()));
        path.setH(Units.toEMU(bidang.tinggi()));
        path.setFill(STPathFillMode.NONE);
        boolean first = true;
        for (Titik butir : titik) {
            var point =
                    first ? path.addNewMoveTo().addNewPt() : path.addNewLnTo().addNewPt();
            point.setX(Units.toEMU(butir.x() - bidang.x()));
            point.setY(Units.toEMU(butir.y() - bidang.y()));
            first = false;
        }
        properties.addNewNoFill();
        line(properties, head);
    }

    private static void line(CTShapeProperties properties, boolean head) {
        CTLineProperties line = properties.addNewLn();
        line.setW(Units.toEMU(LINE));
        line.addNewSolidFill().addNewSrgbClr().setVal(BLACK);
        line.addNewMiter().setLim(800_000);
        if (head) {
            var end = line.addNewTailEnd();
            end.setType(STLineEndType.TRIANGLE);
            end.setW(STLineEndWidth.MED);
            end.setLen(STLineEndLength.MED);
        }
    }

    private XSSFClientAnchor anchor(Bidang bidang) {
        return (XSSFClientAnchor) anchors.over(onSheet(bidang), MOVE_AND_RESIZE);
    }

    private Bidang onSheet(Bidang bidang) {
        return new Bidang(
                left + scale * bidang.x(), top + scale * bidang.y(), scale * bidang.lebar(), scale * bidang.tinggi());
    }

    private void place(CTTransform2D transform, Bidang bidang) {
        Bidang place = onSheet(bidang);
        transform.getOff().setX(Units.toEMU(place.x()));
        transform.getOff().setY(Units.toEMU(place.y()));
        transform.getExt().setCx(Units.toEMU(place.lebar()));
        transform.getExt().setCy(Units.toEMU(place.tinggi()));
    }

    private static Bidang around(List<Titik> titik) {
        double x = titik.stream().mapToDouble(Titik::x).min().orElseThrow();
        double y = titik.stream().mapToDouble(Titik::y).min().orElseThrow();
        double right = titik.stream().mapToDouble(Titik::x).max().orElseThrow();
        double bottom = titik.stream().mapToDouble(Titik::y).max().orElseThrow();
        return new Bidang(x, y, right - x, bottom - y);
    }
}
