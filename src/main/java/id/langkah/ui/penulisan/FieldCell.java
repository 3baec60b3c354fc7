package id.langkah.ui.penulisan;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Penyuntingan;
import id.langkah.domain.sop.Sop;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A cell that always shows an input field and follows every change of the draft. */
abstract class FieldCell extends TableCell<Integer, Integer> {
    private static final double BESIDE = 10;

    private final PenulisanModel model;
    private final ChangeListener<Optional<Penyuntingan>> follow = (property, before, now) -> show();
    private @Nullable Region field;

    FieldCell(PenulisanModel model) {
        this.model = model;
        getStyleClass().add("penulisan-cell");
        model.sunting().addListener(new WeakChangeListener<>(follow));
    }

    /** Puts the field into the cell; to be called once. */
    final void install(Region made) {
        field = made;
        tableColumnProperty().addListener((property, before, now) -> {
            if (now != null) {
                made.prefWidthProperty().bind(now.widthProperty().subtract(BESIDE));
                made.maxWidthProperty().bind(made.prefWidthProperty());
            }
        });
        made.focusWithinProperty().addListener((property, before, now) -> {
            if (now) {
                getTableView().getSelectionModel().clearAndSelect(getIndex());
            }
        });
    }

    final PenulisanModel model() {
        return model;
    }

    /** The current content of the draft. */
    final Sop sop() {
        return model.sop().orElseThrow();
    }

    /** Accepts what is being typed; for cells that do not accept each letter at once. */
    void settle() {}

    /** Shows the content of a row. */
    abstract void show(int row, Aktivitas aktivitas);

    @Override
    protected final void updateItem(@Nullable Integer item, boolean empty) {
        super.updateItem(item, empty);
        show();
    }

    private void show() {
        Integer row = getItem();
        Optional<Aktivitas> aktivitas = isEmpty() || row == null
                ? Optional.empty()
                : AktivitasGrid.row(model.sunting().get(), row);
        Node shown = aktivitas.isPresent() ? field : null;
        setGraphic(shown);
        aktivitas.ifPresent(butir -> show(row == null ? 0 : row, butir));
    }

    /** The name of the cell for screen readers: "Aktivitas 4, kolom Waktu". */
    final String heard(int row, String kolom) {
        return Aktivitas.sebutan(row, sop().aktivitas().get(row).nomor()) + ", kolom " + kolom;
    }
}
