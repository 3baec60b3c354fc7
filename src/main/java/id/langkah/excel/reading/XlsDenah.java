package id.langkah.excel.reading;

import id.langkah.domain.pengenalan.Denah;
import id.langkah.domain.pengenalan.DrawingPresets;
import id.langkah.domain.pengenalan.Kisi;
import id.langkah.domain.pengenalan.Petak;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ddf.EscherPropertyTypes;
import org.apache.poi.ddf.EscherSimpleProperty;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFChildAnchor;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFPicture;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFShapeGroup;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.hssf.usermodel.HSSFTextbox;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/**
 * Reads a workbook in the older format .xls. It does not connect arrows to symbols, so connections
 * follow from geometry alone.
 */
final class XlsDenah {
    /** The largest file in bytes; reading takes about ten times as much memory. */
    private static final long LARGEST = 8L << 20;

    private static final int MOST_SHEETS = 200;
    private static final int DEEPEST = 8;
    private static final double PART_OF_COLUMN = 1_024;
    private static final double PART_OF_ROW = 256;

    private final HSSFWorkbook book;
    private final AsShown shown = new AsShown();

    private XlsDenah(HSSFWorkbook book) {
        this.book = book;
    }

    static List<Denah> read(Path path) throws Received.Refused, IOException {
        if (Files.size(path) > LARGEST) {
            throw Received.tooLarge();
        }
        try (var file = new POIFSFileSystem(path.toFile(), true)) {
            if (file.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw Received.locked();
            }
            if (file.getRoot().hasEntryCaseInsensitive("WordDocument")) {
                throw Received.oldDocument();
            }
            if (!file.getRoot().hasEntryCaseInsensitive("Workbook")
                    && !file.getRoot().hasEntryCaseInsensitive("Book")) {
                throw Received.noWorkbook();
            }
            try (var book = new HSSFWorkbook(file)) {
                return new XlsDenah(book).sheets();
            }
        } catch (EncryptedDocumentException e) {
            throw Received.locked();
        } catch (SheetPlan.TooMuch e) {
            throw Received.tooLarge();
        } catch (IOException | RuntimeException e) {
            // The library may throw anything for a damaged or crafted file.
            throw Received.broken();
        }
    }

    private List<Denah> sheets() {
        if (book.getNumberOfSheets() > MOST_SHEETS) {
            throw new SheetPlan.TooMuch();
        }
        var all = new ArrayList<Denah>();
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            var plan = new SheetPlan(book.getSheetName(i), !book.isSheetHidden(i) && !book.isSheetVeryHidden(i));
            all.add(sheet(book.getSheetAt(i), plan));
        }
        return all;
    }

    private Denah sheet(HSSFSheet sheet, SheetPlan plan) {
        plan.edges.usualWidth(sheet.getDefaultColumnWidth());
        plan.edges.usualHeight(sheet.getDefaultRowHeightInPoints());
        for (int i = 0; i < Kisi.MAX_COLUMNS; i++) {
            plan.edges.width(i, sheet.isColumnHidden(i) ? 0 : sheet.getColumnWidth(i) / 256.0);
        }
        for (Row row : sheet) {
            plan.edges.height(row.getRowNum(), row.getZeroHeight() ? 0 : row.getHeightInPoints());
            for (Cell cell : row) {
                plan.cell(cell.getRowIndex(), cell.getColumnIndex(), text((HSSFCell) cell), fill(cell));
            }
        }
        sheet.getMergedRegions().forEach(plan::merge);
        plan.edges.settle();
        HSSFPatriarch drawing = sheet.getDrawingPatriarch();
        if (drawing != null) {
            drawing.getChildren().forEach(shape -> shape(shape, plan));
        }
        return plan.denah();
    }

    private String text(HSSFCell cell) {
        boolean error = cell.getCellType() == CellType.ERROR
                || (cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.ERROR);
        if (error) {
            return "";
        }
        shown.setUseCachedValuesForFormulaCells(true);
        return shown.formatCellValue(cell).replace("\r\n", "\n").replace('\r', '\n');
    }

    private @Nullable Integer fill(Cell cell) {
        var style = ((HSSFCell) cell).getCellStyle();
        var colour = style.getFillPattern() == FillPatternType.NO_FILL ? null : style.getFillForegroundColorColor();
        if (colour == null) {
            return null;
        }
        short[] rgb = colour.getTriplet();
        return rgb[0] << 16 | rgb[1] << 8 | rgb[2];
    }

    private void shape(HSSFShape shape, SheetPlan plan) {
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
        plan.draw(new SheetPlan.Drawn(
                String.valueOf(shape.getShapeId()),
                DrawingPresets.numbered(shape.getShapeType()).orElse(""),
                SheetPlan.unturned(box, shape.getRotationDegree()),
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
