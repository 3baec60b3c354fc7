package id.langkah.ui.arsip;

import id.langkah.domain.pengerjaan.Pengerjaan;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A finished run with its SOP and title. */
final class PengerjaanCell extends ListCell<Pengerjaan> {
    PengerjaanCell() {
        setWrapText(true);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Pengerjaan item, boolean empty) {
        super.updateItem(item, empty);
        setText(item == null ? null : item.sop().nama() + ", " + item.judul());
    }
}
