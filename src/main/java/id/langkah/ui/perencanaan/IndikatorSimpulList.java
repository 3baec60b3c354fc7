package id.langkah.ui.perencanaan;

import id.langkah.domain.perencanaan.IndikatorRenstra;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.RowButton;
import id.langkah.ui.kit.ScreenText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The indicators of a node of the tree, each to be opened, moved up or deleted. */
final class IndikatorSimpulList extends VBox {
    private final PerencanaanModel model;
    private final Kit kit;

    IndikatorSimpulList(PerencanaanModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        getStyleClass().add("stack-tight");
    }

    /** Shows the indicators of the node at a place of the tree. */
    void show(int at, List<IndikatorRenstra> all) {
        getChildren().clear();
        if (all.isEmpty()) {
            getChildren().add(ScreenText.muted("Belum ada indikator."));
        }
        for (int i = 0; i < all.size(); i++) {
            getChildren().add(row(at, i, all));
        }
    }

    private Node row(int at, int which, List<IndikatorRenstra> all) {
        IndikatorRenstra butir = all.get(which);
        String last = model.data()
                .get()
                .renstra()
                .map(renstra -> butir.target(renstra.akhir()))
                .filter(nilai -> nilai.isFilled())
                .map(nilai -> " · target akhir " + nilai.tampak())
                .orElse("");
        var words = new VBox(
                ScreenText.wrapped(new Label(butir.nama())),
                ScreenText.muted((butir.pokok().ukuran().satuan() + last).strip()));
        HBox.setHgrow(words, Priority.ALWAYS);
        var open = new RowButton(
                "Buka indikator " + butir.nama(), () -> new IndikatorDialog(model, kit).ubah(at, which), words);
        HBox.setHgrow(open, Priority.ALWAYS);
        var up = Buttons.icon(MaterialDesignA.ARROW_UP, "Naikkan " + butir.nama(), () -> swap(at, which));
        up.setDisable(which == 0);
        var row = new HBox(
                open,
                up,
                Buttons.icon(MaterialDesignT.TRASH_CAN_OUTLINE, "Hapus " + butir.nama(), () -> remove(at, which)));
        row.getStyleClass().add("row");
        return row;
    }

    private void swap(int at, int which) {
        change(at, all -> Collections.swap(all, which, which - 1));
    }

    private void remove(int at, int which) {
        change(at, all -> all.remove(which));
    }

    private interface Change {
        void of(List<IndikatorRenstra> all);
    }

    private void change(int at, Change change) {
        model.edit(pohon -> {
            var all = new ArrayList<>(pohon.get(at).indikator());
            change.of(all);
            return pohon.with(at, pohon.get(at).withIndikator(all));
        });
    }
}
