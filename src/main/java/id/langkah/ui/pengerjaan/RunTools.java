package id.langkah.ui.pengerjaan;

import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.ui.Navigator;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Icon;
import id.langkah.ui.kit.Kit;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The button that pauses a run, and the menu of what is seldom done with it. */
final class RunTools {
    private final Button pause;
    private final MenuItem cancel;
    private final MenuButton more = new MenuButton("Lainnya");

    RunTools(PengerjaanModel model, Kit kit, Navigator navigator, RunActs acts) {
        pause = Buttons.plain("Tunda", MaterialDesignP.PAUSE, acts::pauseOrResume);
        cancel = item("Batalkan pengerjaan", acts::cancel);
        MenuItem rename = item("Ganti judul atau periode…", acts::rename);
        rename.setAccelerator(KeyCombination.valueOf("F2"));
        MenuItem recurring =
                item("Jadwal berkala…", () -> model.mulai(kit, navigator).openBerkala());
        MenuItem note = item("Tambah catatan", acts::note);
        note.setAccelerator(KeyCombination.valueOf("Ctrl+N"));
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.getItems().addAll(rename, note, recurring, new SeparatorMenuItem(), cancel);
        pause.managedProperty().bind(pause.visibleProperty());
        pause.setVisible(false);
    }

    Button pause() {
        return pause;
    }

    MenuButton more() {
        return more;
    }

    /** Offers what is possible in a state. */
    void show(Pengerjaan.Status now) {
        boolean paused = now == Pengerjaan.Status.DITUNDA;
        pause.setVisible(!now.isEnded());
        pause.setText(paused ? "Lanjutkan" : "Tunda");
        pause.setGraphic(new Icon(paused ? MaterialDesignP.PLAY : MaterialDesignP.PAUSE));
        Buttons.withKeys(pause, "Ctrl+T");
        cancel.setVisible(!now.isEnded());
    }

    private static MenuItem item(String text, Runnable run) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> run.run());
        return item;
    }
}
