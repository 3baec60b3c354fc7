package id.langkah.excel.kit;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.RegionUtil;

/** The line around a rectangle of cells. */
public final class CellFrame {
    private CellFrame() {}

    /** Draws it around existing cells. */
    public static void draw(Grid grid, int top, int bottom, int from, int to) {
        Sheet sheet = grid.sheet();
        var range = new CellRangeAddress(top, bottom, from, to);
        RegionUtil.setBorderTop(BorderStyle.THIN, range, sheet);
        RegionUtil.setBorderBottom(BorderStyle.THIN, range, sheet);
        RegionUtil.setBorderLeft(BorderStyle.THIN, range, sheet);
        RegionUtil.setBorderRight(BorderStyle.THIN, range, sheet);
        int black = IndexedColors.BLACK.getIndex();
        RegionUtil.setTopBorderColor(black, range, sheet);
        RegionUtil.setBottomBorderColor(black, range, sheet);
        RegionUtil.setLeftBorderColor(black, range, sheet);
        RegionUtil.setRightBorderColor(black, range, sheet);
    }
}
