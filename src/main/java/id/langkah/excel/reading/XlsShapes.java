package id.langkah.excel.reading;

import id.langkah.domain.pengenalan.DrawingPresets;
import id.langkah.domain.pengenalan.Petak;
import java.util.List;
import org.apache.poi.ddf.EscherPropertyTypes;
import org.apache.poi.ddf.EscherSimpleProperty;
import org.apache.poi.hssf.usermodel.HSSFChildAnchor;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFPicture;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFShapeGroup;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.hssf.usermodel.HSSFTextbox;

/** Reads the drawings on a sheet of the older format .xls. */
final class XlsShapes {
    private static final int DEEPEST = 8;
    private static final double PART_OF_COLUMN = 1_024;
    private static final double PART_OF_ROW = 256;

    private XlsShapes() {}

    /** Adds a shape of a sheet, or what stands in a group. */
    static void read(HSSFShape shape, SheetPlan plan) {
        if (!(shape.getAnchor() instanceof HSSFClientAnchor anchor)
                || !plan.edges.holds(anchor.getCol1(), anchor.getRow1())
                || !plan.edges.holds(anchor.getCol2(), anchor.getRow2())) {
            plan.skip();
            return;
        }
        shape(
                shape,
                Petak.between(
                        plan.edges.shareX(anchor.getCol1(), anchor.getDx1() / PART_OF_COLUMN),
                        plan.edges.shareY(anchor.getRow1(), anchor.getDy1() / PART_OF_ROW),
                        plan.edges.shareX(anchor.getCol2(), anchor.getDx2() / PART_OF_COLUMN),
                        plan.edges.shareY(anchor.getRow2(), anchor.getDy2() / PART_OF_ROW)),
                plan,
                0);
    }

    private static void shape(HSSFShape shape, Petak box, SheetPlan plan, int depth) {
        switch (shape) {
            case HSSFShapeGroup group -> group(group, box, plan, depth);
            case HSSFPicture picture -> plan.picture(box);
            case HSSFSimpleShape simple -> simple(simple, box, plan);
            default -> plan.skip();
        }
    }

    private static void group(HSSFShapeGroup group, Petak box, SheetPlan plan, int depth) {
        double width = (double) group.getX2() - group.getX1();
        double height = (double) group.getY2() - group.getY1();
        if (depth >= DEEPEST || width <= 0 || height <= 0) {
            plan.skip();
            return;
        }
        for (HSSFShape child : group.getChildren()) {
            if (child.getAnchor() instanceof HSSFChildAnchor anchor) {
                shape(
                        child,
                        Petak.between(
                                box.kiri() + (anchor.getDx1() - group.getX1()) / width * box.lebar(),
                                box.atas() + (anchor.getDy1() - group.getY1()) / height * box.tinggi(),
                                box.kiri() + (anchor.getDx2() - group.getX1()) / width * box.lebar(),
                                box.atas() + (anchor.getDy2() - group.getY1()) / height * box.tinggi()),
                        plan,
                        depth + 1);
            }
        }
    }

    private static void simple(HSSFSimpleShape shape, Petak box, SheetPlan plan) {
        String text = shape.getString() == null || shape.getString().getString() == null
                ? ""
                : shape.getString().getString().strip();
        boolean plain = shape instanceof HSSFTextbox || shape.getShapeType() == 202;
        plan.draw(new DrawnShape(
                String.valueOf(shape.getShapeId()),
                DrawingPresets.numbered(shape.getShapeType()).orElse(""),
                DrawnShape.unturned(box, shape.getRotationDegree()),
                text,
                plain,
                shape.getRotationDegree(),
                shape.isFlipHorizontal(),
                shape.isFlipVertical(),
                List.of(),
                null,
                null,
                hasHead(shape, EscherPropertyTypes.LINESTYLE__LINESTARTARROWHEAD),
                hasHead(shape, EscherPropertyTypes.LINESTYLE__LINEENDARROWHEAD)));
    }

    private static boolean hasHead(HSSFSimpleShape shape, EscherPropertyTypes end) {
        return shape.getOptRecord().lookup(end) instanceof EscherSimpleProperty head && head.getPropertyValue() != 0;
    }
}
