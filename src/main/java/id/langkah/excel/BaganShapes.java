package id.langkah.excel;

import id.langkah.domain.bagan.Halaman;
import id.langkah.domain.bagan.Label;
import id.langkah.domain.bagan.Panah;
import id.langkah.domain.bagan.Simbol;
import id.langkah.excel.kit.Anchors;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.ShapeTypes;
import org.apache.poi.xssf.usermodel.XSSFConnector;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTConnection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualConnectorProperties;

/** Draws the flowchart with Excel's own shapes, anchored to the cells below them. */
final class BaganShapes {
    private final SheetShapes shapes;

    /** @param left the left edge of the first pelaksana column in points */
    BaganShapes(XSSFSheet sheet, Anchors anchors, double left) {
        this.shapes = new SheetShapes(sheet, anchors, left, BaganSheet.SCALE);
    }

    /**
     * Draws one page.
     *
     * @param top the upper edge of its first row or strip in points
     */
    void draw(Halaman halaman, double top) {
        shapes.top(top);
        var ids = new ArrayList<Long>();
        for (Simbol simbol : halaman.simbol()) {
            ids.add(symbol(simbol));
        }
        for (Panah panah : halaman.panah()) {
            if (panah.titik().size() == 2) {
                straight(panah, ids, panah.isLurus(halaman));
            } else {
                shapes.path(panah.titik(), "Panah", panah.kepala());
            }
        }
        for (Panah panah : halaman.panah()) {
            Label label = panah.label();
            if (label != null) {
                XSSFSimpleShape shape = shapes.shape(label.bidang(), "Jawaban");
                shape.setNoFill(true);
                SheetShapes.words(shape, label.teks(), BaganSheet.SCALE * label.huruf());
            }
        }
    }

    private long symbol(Simbol simbol) {
        XSSFSimpleShape shape = shapes.shape(simbol.bidang(), "Simbol");
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
        shape.setLineWidth(SheetShapes.LINE);
        if (!simbol.teks().isEmpty()) {
            SheetShapes.words(shape, simbol.teks(), BaganSheet.SCALE * simbol.huruf());
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

    /** Draws a straight arrow, glued to its symbols where it ends in the middle of a side. */
    private void straight(Panah panah, List<Long> ids, boolean glued) {
        XSSFConnector connector = shapes.straight(panah.titik(), "Panah", panah.kepala());
        var shape = connector.getCTConnector();
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
}
