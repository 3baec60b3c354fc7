package id.langkah.ui.pengerjaan;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** How the columns of the list share its width, in its head and in its rows alike. */
final class DaftarColumns {
    private static final double[] SHARES = {36, 28, 18, 18};

    private DaftarColumns() {}

    /** Gives a grid the four columns. */
    static void of(GridPane grid) {
        for (double share : SHARES) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        grid.getStyleClass().add("pengerjaan-baris-isi");
    }
}
