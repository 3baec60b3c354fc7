package id.langkah.ui.pengerjaan;

import id.langkah.domain.pengerjaan.Butir;
import id.langkah.domain.pengerjaan.Janji;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.ScreenText;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** The promise for an item that will follow: until when, by whom, and a reminder to copy. */
final class JanjiPane extends FlowPane {
    private final ButirActs acts;
    private final Optional<Runnable> change;

    /** @param change asks for another promise; empty where the item is only read */
    JanjiPane(ButirActs acts, Optional<Runnable> change) {
        this.acts = acts;
        this.change = change;
        getStyleClass().add("pengerjaan-butir-acts");
        managedProperty().bind(visibleProperty());
    }

    /** Shows the promise of an item, or nothing when it has none. */
    void show(Butir now) {
        Janji janji = now.keadaan() == Keadaan.MENYUSUL ? now.jawaban().janji() : null;
        setVisible(janji != null);
        getChildren().clear();
        if (janji == null) {
            return;
        }
        acts.janji(now.jawaban()).ifPresent(getChildren()::add);
        if (!janji.dari().isBlank() && janji.sampai() != null) {
            getChildren().add(ScreenText.muted("dari " + janji.dari()));
        }
        Button copy = Buttons.link(
                "Salin pengingat", () -> acts.copyReminder(now.kelengkapan().nama(), janji));
        copy.setTooltip(new Tooltip("Salin pesan pengingat, misalnya untuk WhatsApp"));
        getChildren().add(copy);
        change.ifPresent(ask -> getChildren().add(Buttons.link("Ubah janji", ask)));
    }
}
