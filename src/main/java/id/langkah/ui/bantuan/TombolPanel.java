package id.langkah.ui.bantuan;

import id.langkah.ui.bantuan.Tombol.Kelompok;
import id.langkah.ui.kit.KeyHint;
import id.langkah.ui.kit.ScreenText;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Lists the keys and explains how to use the program without a mouse. */
final class TombolPanel extends VBox {
    TombolPanel() {
        getStyleClass().add("bantuan-halaman");
        getChildren()
                .addAll(
                        ScreenText.wrapped(ScreenText.title(BantuanView.TOMBOL)),
                        ScreenText.body("Semua dapat dikerjakan dengan papan ketik."));
        Tombol.SEMUA.stream().map(TombolPanel::group).forEach(getChildren()::add);
    }

    private static VBox group(Kelompok kelompok) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("help-keys");
        ColumnConstraints keys = new ColumnConstraints();
        keys.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(keys, new ColumnConstraints());
        for (Tombol tombol : kelompok.tombol()) {
            grid.addRow(grid.getRowCount(), new KeyHint(tombol.keys()), ScreenText.body(tombol.kegunaan()));
        }
        VBox group = new VBox(ScreenText.wrapped(ScreenText.heading(kelompok.nama())), grid);
        group.getStyleClass().add("stack");
        return group;
    }
}
