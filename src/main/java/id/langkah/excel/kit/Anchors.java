package id.langkah.excel.kit;

import id.langkah.domain.bagan.Bidang;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.Units;

/**
 * Anchors drawings to the cells below them, so that they move with the cells. Positions are in
 * points from the upper left corner of the sheet.
 */
public final class Anchors {
    private final Sheet sheet;
    private final List<Double> lefts;
    private final List<Double> tops;

    /** @param grid the sheet; anchors cover the rows that it has at this moment */
    public Anchors(Grid grid) {
        sheet = grid.sheet();
        lefts = new ArrayList<>(List.of(0.0));
        for (int i = 0; i <= grid.last(); i++) {
            lefts.add(lefts.getLast() + grid.width(i));
        }
        tops = new ArrayList<>(List.of(0.0));
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            double height = row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
            tops.add(tops.getLast() + height);
        }
    }

    public double left(int column) {
        return lefts.get(column);
    }

    public double top(int row) {
        return tops.get(row);
    }

    /** The anchor over a rectangle. */
    public ClientAnchor over(Bidang bidang, AnchorType type) {
        ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setAnchorType(type);
        anchor.setCol1(index(lefts, bidang.x()));
        anchor.setDx1(rest(lefts, bidang.x()));
        anchor.setRow1(index(tops, bidang.y()));
        anchor.setDy1(rest(tops, bidang.y()));
        anchor.setCol2(index(lefts, bidang.kanan()));
        anchor.setDx2(rest(lefts, bidang.kanan()));
        anchor.setRow2(index(tops, bidang.bawah()));
        anchor.setDy2(rest(tops, bidang.bawah()));
        return anchor;
    }

    private static int index(List<Double> edges, double at) {
        int index = 0;
        while (index + 2 < edges.size() && edges.get(index + 1) <= at) {
            index++;
        }
        return index;
    }

    private static int rest(List<Double> edges, double at) {
        return Units.toEMU(Math.max(0, at - edges.get(index(edges, at))));
    }
}
