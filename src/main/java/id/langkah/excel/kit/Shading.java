package id.langkah.excel.kit;

import java.util.List;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Writes the conditional formats for the words of a column. */
public final class Shading {
    private final SheetConditionalFormatting formatting;

    public Shading(Sheet sheet) {
        formatting = sheet.getSheetConditionalFormatting();
    }

    public <R> void apply(TablePlacement<R> placed) {
        for (Shade shade : placed.table().shades()) {
            if (placed.has(shade.key())) {
                int column = placed.column(shade.key());
                apply(shade, List.of(new CellRangeAddress(placed.first(), placed.last() + 1, column, column)));
            }
        }
    }

    public void apply(Shade shade, List<CellRangeAddress> cells) {
        String word = "\"" + SafeText.shown(shade.word()).replace("\"", "\"\"") + "\"";
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(ComparisonOperator.EQUAL, word);
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(new XSSFColor(shade.colour().rgb(), null));
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        formatting.addConditionalFormatting(cells.toArray(CellRangeAddress[]::new), rule);
    }
}
