package id.langkah.excel;

import static org.apache.poi.ss.usermodel.ClientAnchor.AnchorType.MOVE_AND_RESIZE;

import id.langkah.domain.bagan.Bidang;
import id.langkah.domain.bagan.Halaman;
import id.langkah.domain.bagan.Label;
import id.langkah.domain.bagan.Panah;
import id.langkah.domain.bagan.Simbol;
import id.langkah.domain.bagan.Titik;
import id.langkah.excel.kit.Anchors;
import id.langkah.excel.kit.SafeText;
import id.langkah.excel.kit.Styles;
import java.awt.Color;
import java.util.ArrayList;
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
import org.openxmlformats.schemas.drawingml.x2006.main.CTConnection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTCustomGeometry2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualConnectorProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPath2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.drawingml.x2006.main.STLineEndLength;
import org.openxmlformats.schemas.drawingml.x2006.main.STLineEndType;
import org.openxmlformats.schemas.drawingml.x2006.main.STLineEndWidth;
import org.openxmlformats.schemas.drawingml.x2006.main.STPathFillMode;

/** Draws the flowchart with Excel's own shapes, anchored to the cells below them. */
final class BaganShapes {
    private static final double LINE = 1;
    private static final byte[] BLACK = {0, 0, 0};

    private final Anchors anchors;
    private final double left;
    private final XSSFDrawing drawing;
    private double top;
    private int drawn;

    /** @param left the left edge of the first pelaksana column in points */
    BaganShapes(XSSFSheet sheet, Anchors anchors, double left) {
        this.anchors = anchors;
        this.left = left;
        this.drawing = sheet.createDrawingPatriarch();
    }

    /**
     * Draws one page.
     *
     * @param top the upper edge of its first row or strip in points
     */
    void draw(Halaman halaman, double top) {
        this.top = top;
        var ids = new ArrayList<Long>();
        for (Simbol simbol : halaman.simbol()) {
            ids.add(symbol(simbol));
        }
        for (Panah panah : halaman.panah()) {
            if (panah.titik().size() == 2) {
                straight(panah, ids, panah.isLurus(halaman));
            } else {
                bent(panah);
            }
        }
        for (Panah panah : halaman.panah()) {
            Label label = panah.label();
            if (label != null) {
                XSSFSimpleShape shape = shape(label.bidang(), "Jawaban");
                shape.setNoFill(true);
                words(shape, label.teks(), BaganSheet.SCALE * label.huruf());
            }
        }
    }

    private long symbol(Simbol simbol) {
        XSSFSimpleShape shape = shape(simbol.bidang(), "Simbol");
        shape.setShapeType(
                switch (simbol.bentuk()) {
                    case KAPSUL -> ShapeTypes.ROUND_RECT;
                    case KOTAK -> ShapeTypes.FLOW_CHART_PROCESS;
                    case BELAH_KETUPAT -> ShapeTypes.FLOW_CHART_DECISION;
                    case SEGILIMA -> ShapeTypes.FLOW_CHART_OFFPAGE_CONNECTOR;
                });
        if (simbol.bentuk() == Simbol.Bentuk.KAPSUL) {
            roundEnds(shape);
        }
        shape.setFillColor(255, 255, 255);
        shape.setLineStyleColor(0, 0, 0);
        shape.setLineWidth(LINE);
        if (!simbol.teks().isEmpty()) {
            words(shape, simbol.teks(), BaganSheet.SCALE * simbol.huruf());
        }
        return shape.getCTShape().getNvSpPr().getCNvPr().getId();
    }

    /** Makes a box with semicircular ends; Excel's own terminator shape is flatter and differs between programs. */
    private static void roundEnds(XSSFSimpleShape shape) {
        var geometry = shape.getCTShape().getSpPr().getPrstGeom();
        var guides = geometry.isSetAvLst() ? geometry.getAvLst() : geometry.addNewAvLst();
        var guide = guides.addNewGd();
        guide.setName("adj");
        guide.setFmla("val 50000");
    }

    private XSSFSimpleShape shape(Bidang bidang, String name) {
        XSSFSimpleShape shape = drawing.createSimpleShape(anchor(bidang));
        shape.getCTShape().getNvSpPr().getCNvPr().setName(name + " " + ++drawn);
        place(shape.getCTShape().getSpPr().getXfrm(), bidang);
        return shape;
    }

    private static void words(XSSFSimpleShape shape, String text, double points) {
        shape.clearText();
        shape.setLeftInset(0);
        shape.setRightInset(0);
        shape.setTopInset(0);
        shape.setBottomInset(0);
        shape.setTextHorizontalOverflow(TextHorizontalOverflow.OVERFLOW);
        shape.setTextVerticalOverflow(TextVerticalOverflow.OVERFLOW);
        shape.setWordWrap(false);
        shape.setVerticalAlignment(VerticalAlignment.CENTER);
        XSSFTextParagraph paragraph = shape.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.CENTER);
        XSSFTextRun run = paragraph.addNewTextRun();
        run.setText(SafeText.shown(text));
        run.setFontFamily(Styles.FONT, (byte) -1, (byte) -1, false);
        run.setFontSize(points);
        run.setFontColor(new Color(0, 0, 0));
    }

    /** Draws a straight arrow, glued to its symbols where it ends in the middle of a side. */
    private void straight(Panah panah, List<Long> ids, boolean glued) {
        Titik from = panah.titik().get(0);
        Titik to = panah.titik().get(1);
        Bidang bidang = around(panah.titik());
        XSSFConnector connector = drawing.createConnector(anchor(bidang));
        connector.setShapeType(ShapeTypes.STRAIGHT_CONNECTOR_1);
        var shape = connector.getCTConnector();
        shape.unsetStyle();
        CTNonVisualDrawingProps visual = shape.getNvCxnSpPr().getCNvPr();
        visual.setId(drawing.getCTDrawing().sizeOfTwoCellAnchorArray());
        visual.setName("Panah " + ++drawn);
        CTTransform2D place = shape.getSpPr().getXfrm();
        place(place, bidang);
        place.setFlipH(to.x() < from.x());
        place.setFlipV(to.y() < from.y());
        line(shape.getSpPr(), panah.kepala());
        if (glued) {
            CTNonVisualConnectorProperties ends = shape.getNvCxnSpPr().getCNvCxnSpPr();
            glue(ends.addNewStCxn(), ids.get(panah.dari()), panah.sisiDari().nomor());
            glue(ends.addNewEndCxn(), ids.get(panah.ke()), panah.sisiKe().nomor());
        }
    }

    private static void glue(CTConnection end, long id, int side) {
        end.setId(id);
        end.setIdx(side);
    }

    /** Draws an arrow with corners as a free line, because LibreOffice draws Excel's elbow connectors differently. */
    private void bent(Panah panah) {
        Bidang bidang = around(panah.titik());
        XSSFSimpleShape shape = shape(bidang, "Panah");
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
        for (Titik titik : panah.titik()) {
            var point =
                    first ? path.addNewMoveTo().addNewPt() : path.addNewLnTo().addNewPt();
            point.setX(Units.toEMU(titik.x() - bidang.x()));
            point.setY(Units.toEMU(titik.y() - bidang.y()));
            first = false;
        }
        properties.addNewNoFill();
        line(properties, panah.kepala());
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
        double scale = BaganSheet.SCALE;
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
