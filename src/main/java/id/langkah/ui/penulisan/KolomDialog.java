package id.langkah.ui.penulisan;

import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Suntingan;
import id.langkah.domain.sop.SuntinganKolom;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Dialogs;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/** Dialog for adding, renaming, moving and deleting pelaksana columns. */
final class KolomDialog {
    private final PenulisanModel model;
    private final VBox rows = new VBox();
    private final TextField more = new TextField();

    KolomDialog(PenulisanModel model) {
        this.model = model;
        rows.getStyleClass().add("stack-tight");
        more.setPromptText("Pelaksana baru");
        more.setAccessibleText("Pelaksana baru");
        more.setOnAction(event -> add());
        more.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                add();
            }
        });
        HBox.setHgrow(more, Priority.ALWAYS);
        fill();
    }

    void open(Dialogs dialogs) {
        var add = new HBox(more, Buttons.plain("Tambah", this::add));
        add.getStyleClass().add("row");
        var body = new VBox(
                ScreenText.muted("Setiap pelaksana menjadi satu kolom bagan alir, dari kiri ke" + " kanan."),
                rows,
                add);
        body.getStyleClass().add("stack");
        dialogs.open("Kolom pelaksana", body, Action.close("Tutup"));
    }

    private List<String> columns() {
        return model.sop().map(Sop::pelaksana).orElse(List.of());
    }

    private void add() {
        String nama = more.getText().strip();
        if (!nama.isEmpty()) {
            model.edit(SuntinganKolom.add(nama));
            more.clear();
            fill();
        }
    }

    private void fill() {
        rows.getChildren().clear();
        List<String> columns = columns();
        for (int i = 0; i < columns.size(); i++) {
            rows.getChildren().add(row(columns.get(i), i, columns.size()));
        }
    }

    private Node row(String nama, int at, int count) {
        var field = new TextField(nama);
        field.setAccessibleText("Nama pelaksana " + (at + 1));
        HBox.setHgrow(field, Priority.ALWAYS);
        Runnable rename = () -> {
            String now = field.getText().strip();
            if (!now.isEmpty() && !now.equals(nama)) {
                model.edit(SuntinganKolom.rename(nama, now));
                fill();
            }
        };
        field.setOnAction(event -> rename.run());
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                rename.run();
            }
        });
        var left = Buttons.icon(
                MaterialDesignA.ARROW_LEFT,
                "Pindahkan " + nama + " ke kiri",
                () -> act(SuntinganKolom.move(nama, at - 1)));
        left.setDisable(at == 0);
        var right = Buttons.icon(
                MaterialDesignA.ARROW_RIGHT,
                "Pindahkan " + nama + " ke kanan",
                () -> act(SuntinganKolom.move(nama, at + 1)));
        right.setDisable(at == count - 1);
        var delete = Buttons.icon(
                MaterialDesignD.DELETE_OUTLINE, "Hapus pelaksana " + nama, () -> act(SuntinganKolom.delete(nama)));
        var row = new HBox(field, left, right, delete);
        row.getStyleClass().add("row");
        return row;
    }

    private void act(Suntingan suntingan) {
        model.edit(suntingan);
        fill();
    }
}
