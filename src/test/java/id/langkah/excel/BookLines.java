package id.langkah.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Everything that a reader finds in a workbook, as lines of text: two workbooks with the same lines are the same. */
public final class BookLines {
    private final List<String> lines = new ArrayList<>();

    private BookLines() {}

    public static List<String> of(XSSFWorkbook workbook) {
        var all = new BookLines();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            all.sheet(workbook.getSheetAt(i));
        }
        workbook.getAllNames().stream()
                .map(name -> "name " + name.getNameName() + " " + name.getSheetIndex() + " " + refers(name))
                .sorted()
                .forEach(all.lines::add);
        return all.lines;
    }

    private static String refers(XSSFName name) {
        return name.getRefersToFormula();
    }

    private void sheet(XSSFSheet sheet) {
        String name = sheet.getSheetName();
        for (Row row : sheet) {
            lines.add(name + " row " + row.getRowNum() + " " + row.getHeight() + " " + row.getZeroHeight());
            for (Cell cell : row) {
                lines.add(name + " " + cell.getAddress() + " " + content(cell) + " "
                        + style((XSSFCellStyle) cell.getCellStyle()) + link(cell));
            }
        }
        lines.add(name + " dimension " + sheet.getDimension());
        sheet.getMergedRegions().forEach(merged -> lines.add(name + " merged " + merged));
        for (int i = 0; i < 60; i++) {
            lines.add(name + " column " + i + " " + sheet.getColumnWidth(i) + " " + sheet.isColumnHidden(i));
        }
        var filter = sheet.getCTWorksheet().getAutoFilter();
        lines.add(name + " filter " + (filter == null ? "" : filter.getRef()));
        var pane = sheet.getPaneInformation();
        lines.add(
                name + " pane " + (pane == null ? "" : pane.isFreezePane() + " " + pane.getHorizontalSplitPosition()));
        lines.add(name + " lines " + sheet.isDisplayGridlines());
        lines.add(name + " breaks " + Arrays.toString(sheet.getRowBreaks()) + Arrays.toString(sheet.getColumnBreaks()));
        page(sheet);
        var formats = sheet.getSheetConditionalFormatting();
        for (int i = 0; i < formats.getNumConditionalFormattings(); i++) {
            lines.add(name + " format " + format(formats.getConditionalFormattingAt(i)));
        }
        var drawing = sheet.getDrawingPatriarch();
        if (drawing != null) {
            lines.add(name + " drawing " + drawing.getCTDrawing().xmlText());
            drawing.getCharts()
                    .forEach(chart ->
                            lines.add(name + " chart " + chart.getCTChart().xmlText()));
        }
    }

    private void page(XSSFSheet sheet) {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        lines.add(sheet.getSheetName() + " page " + setup.getPaperSize() + " " + setup.getLandscape() + " "
                + setup.getScale() + " " + setup.getFitWidth() + " " + setup.getFitHeight() + " " + sheet.getFitToPage()
                + " " + setup.getLeftToRight() + " " + sheet.getMargin(PageMargin.BOTTOM) + " "
                + sheet.getHorizontallyCenter() + " " + sheet.getFooter().getLeft() + " "
                + sheet.getFooter().getRight() + " " + sheet.getRepeatingRows() + " " + sheet.getRepeatingColumns());
    }

    private static String content(Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        String value = switch (type) {
            case NUMERIC -> Double.toString(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            case BLANK -> "";
            default -> throw new AssertionError(cell.getAddress() + ": " + type);
        };
        return type + " [" + value + "]" + (formula ? " = " + cell.getCellFormula() : "");
    }

    private static String link(Cell cell) {
        var link = cell.getHyperlink();
        return link == null ? "" : " -> " + link.getAddress() + " " + link.getLabel();
    }

    private static String format(ConditionalFormatting formatting) {
        var rule = formatting.getRule(0);
        var fill = rule.getPatternFormatting();
        return Arrays.stream(formatting.getFormattingRanges())
                        .map(CellRangeAddress::formatAsString)
                        .toList()
                + " " + rule.getComparisonOperation() + " " + rule.getFormula1() + " "
                + color((XSSFColor) fill.getFillBackgroundColorColor());
    }

    private static String style(XSSFCellStyle style) {
        XSSFFont font = style.getFont();
        return String.join(
                " ",
                style.getDataFormatString(),
                style.getAlignment() + "/" + style.getVerticalAlignment(),
                style.getWrapText() + "/" + style.getShrinkToFit() + "/" + style.getQuotePrefixed() + "/"
                        + style.getLocked(),
                style.getIndention() + "/" + style.getRotation(),
                style.getBorderLeft() + "/" + style.getBorderRight() + "/" + style.getBorderTop() + "/"
                        + style.getBorderBottom(),
                color(style.getLeftBorderXSSFColor()) + color(style.getBottomBorderXSSFColor()),
                style.getFillPattern() + color(style.getFillForegroundXSSFColor()),
                font.getFontName()
                        + font.getFontHeight()
                        + font.getBold()
                        + font.getItalic()
                        + font.getUnderline()
                        + color(font.getXSSFColor()));
    }

    private static String color(@Nullable XSSFColor color) {
        return color == null ? "-" : color.getARGBHex();
    }
}
