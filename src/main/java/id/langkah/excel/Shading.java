package id.langkah.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Lets the program that shows a sheet colour the words of a column. */
final class Shading {
    private final SheetConditionalFormatting formatting;

    Shading(Sheet sheet) {
        formatting = sheet.getSheetConditionalFormatting();
    }

    <R> void apply(TablePlacement<R> placed) {
        for (Shade shade : placed.table().shades()) {
            if (placed.has(shade.key())) {
                int column = placed.column(shade.key());
                apply(shade, List.of(new CellRangeAddress(placed.first(), placed.last() + 1, column, column)));
            }
        }
    }

    void apply(Shade shade, List<CellRangeAddress> cells) {
        String word = "\"" + SafeText.shown(shade.word()).replace("\"", "\"\"") + "\"";
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(ComparisonOperator.EQUAL, word);
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(new XSSFColor(shade.colour().rgb(), null));
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        formatting.addConditionalFormatting(cells.toArray(CellRangeAddress[]::new), rule);
    }
}
