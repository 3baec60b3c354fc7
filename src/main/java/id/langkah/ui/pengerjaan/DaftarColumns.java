package id.langkah.ui.pengerjaan;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** The column widths of the list, shared by its head and rows. */
final class DaftarColumns {
    private static final double[] SHARES = {36, 28, 18, 18};

    private DaftarColumns() {}

    /** Adds the four columns to a grid. */
    static void of(GridPane grid) {
        for (double share : SHARES) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        grid.getStyleClass().add("pengerjaan-baris-isi");
    }
}
