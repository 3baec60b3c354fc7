package id.langkah.ui.kinerja.angka;

import id.langkah.domain.kinerja.Realisasi;
import id.langkah.ui.kinerja.kit.Baris;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.ScreenText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** What stands below the sheet of figures: what is chosen, and what can be done with it. */
final class NilaiBar extends VBox {
    /** The most characters of an indicator's name. */
    private static final int NAME = 40;

    private final Label ringkasan = ScreenText.strong("");
    private final Map<Tindakan, Button> tindakan = new EnumMap<>(Tindakan.class);
    private final Button usul;

    /** @param propose opens the Perbaikan of the figure at the cursor */
    NilaiBar(Consumer<Tindakan> act, Runnable propose) {
        usul = Buttons.plain("Ajukan perbaikan", MaterialDesignC.CLIPBOARD_EDIT_OUTLINE, propose);
        var buttons = new FlowPane(ringkasan);
        buttons.getStyleClass().add("button-row");
        buttons.setRowValignment(VPos.CENTER);
        for (Tindakan butir : Tindakan.values()) {
            Button button = Buttons.plain(butir.kata(), () -> act.accept(butir));
            button.managedProperty().bind(button.visibleProperty());
            tindakan.put(butir, button);
            buttons.getChildren().add(button);
        }
        usul.managedProperty().bind(usul.visibleProperty());
        buttons.getChildren().add(usul);
        getChildren().add(buttons);
        getStyleClass().add("kinerja-aksi");
    }

    /**
     * Shows what can be done.
     *
     * @param words what is chosen
     * @param current the figure at the cursor
     */
    void show(String words, List<Realisasi> chosen, Optional<Realisasi> current) {
        ringkasan.setText(words);
        tindakan.forEach((butir, button) -> {
            int able = butir.mungkin(chosen).size();
            button.setVisible(able > 0);
            button.setText(able > 1 ? butir.kata() + " " + able + " nilai" : butir.kata());
        });
        boolean open = current.flatMap(Realisasi::terbuka).isPresent();
        usul.setText(open ? "Lanjutkan perbaikan" : "Ajukan perbaikan");
        usul.setVisible(
                current.filter(realisasi -> realisasi.status().isLocked()).isPresent());
    }

    /** The name of the figure that buttons act on. */
    static String named(Optional<Baris.Angka> angka) {
        return angka.map(butir -> {
                    String name = butir.indikator().sebutan();
                    return (name.length() > NAME ? name.substring(0, NAME - 1) + "…" : name) + " · ";
                })
                .orElse("");
    }
}
