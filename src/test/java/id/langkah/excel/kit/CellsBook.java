package id.langkah.excel.kit;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The judge of the rows that are written as bytes: the same workbook with every row made of the library's cells. */
public final class CellsBook extends Streamed {
    private int rows;

    /** The number of rows of tables. */
    public int rows() {
        return rows;
    }

    @Override
    ByteRows rows(XSSFSheet sheet, TablePlacement<?> placed, Styles styles) {
        var grid = new Grid(sheet, styles, List.of());
        return new ByteRows(styles, new Deflated(new Spill(0), new SecondThread<>(1))) {
            @Override
            void row(int index, float points, RowDraft cells) {
                Row row = grid.row(index, points);
                rows++;
                for (int i = 0; i < cells.size(); i++) {
                    CellFormula formula = cells.formula(i);
                    if (formula == null) {
                        grid.put(row.createCell(i), cells.value(i), cells.kind(i), cells.look());
                    } else {
                        String resolved = placed.resolve(formula.source(), index, index, index, 0);
                        grid.put(row.createCell(i), resolved, cells.value(i), cells.kind(i), cells.look());
                    }
                }
            }

            @Override
            void finish() {
                // Cells are there as soon as they are made.
            }
        };
    }
}
