package id.langkah.ui.pengerjaan;

import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Icon;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** The heads of the list's columns; a click sorts by the column, a second one in reverse. */
final class DaftarHead extends GridPane {
    private static final List<UrutanDaftar> COLUMNS =
            List.of(UrutanDaftar.JUDUL, UrutanDaftar.LANGKAH, UrutanDaftar.PELAKSANA, UrutanDaftar.TENGGAT);

    private final DaftarModel model;
    private final Map<UrutanDaftar, Button> heads = new EnumMap<>(UrutanDaftar.class);

    DaftarHead(DaftarModel model) {
        this.model = model;
        getStyleClass().add("daftar-head");
        DaftarColumns.of(this);
        for (UrutanDaftar urutan : COLUMNS) {
            Button head = Buttons.plain(urutan.toString(), () -> sort(urutan));
            head.getStyleClass().addAll("daftar-head-button", "flat");
            head.setContentDisplay(ContentDisplay.RIGHT);
            head.setTooltip(new Tooltip("Urutkan menurut " + urutan.toString().toLowerCase(Locale.ROOT)));
            heads.put(urutan, head);
            addRow(0, head);
        }
        mark();
    }

    private void sort(UrutanDaftar urutan) {
        model.sort(urutan);
        mark();
    }

    /** The font size in pixels. */
    double em() {
        return heads.values().stream().findFirst().orElseThrow().getFont().getSize();
    }

    /** Marks the column by which the list is sorted. */
    void mark() {
        heads.forEach((urutan, head) -> {
            boolean by = urutan == model.urutan();
            head.setGraphic(
                    by ? new Icon(model.isTerbalik() ? MaterialDesignM.MENU_DOWN : MaterialDesignM.MENU_UP) : null);
            head.setAccessibleText(
                    urutan + (by ? model.isTerbalik() ? ", urut menurun" : ", urut menaik" : ", belum diurutkan"));
        });
    }
}
