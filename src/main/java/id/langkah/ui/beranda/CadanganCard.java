package id.langkah.ui.beranda;

import id.langkah.domain.Tanggal;
import id.langkah.domain.cadangan.Cadangan;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.beranda.BerandaModel.Hari;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Icon;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The time and state of the last backup, with a button to make one. */
final class CadanganCard extends VBox {
    private final BerandaModel model;
    private final Kit kit;
    private final MasalahList masalah = new MasalahList();

    CadanganCard(Hari hari, BerandaModel model, Kit kit, Navigator navigator) {
        this.model = model;
        this.kit = kit;
        masalah.set(hari.cadangan().masalah());
        getStyleClass().add("stack");
        getChildren().addAll(row(hari), masalah);
        hari.cadangan().usul().stream()
                .findFirst()
                .ifPresent(drive -> getChildren()
                        .add(Buttons.link(
                                "Simpan cadangan juga di " + drive + ", agar tidak hilang bersama disk"
                                        + " komputer ini",
                                () -> navigator.go(new Destination.Pengaturan()))));
    }

    private HBox row(Hari hari) {
        String when = hari.cadangan()
                .terakhir()
                .map(last -> "Cadangan terakhir " + Tanggal.panjang(last.saat()) + ".")
                .orElse("Belum ada cadangan.");
        Label words = ScreenText.body(hari.isUnsafe() ? when + " Buat cadangan hari ini." : when);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button make = Buttons.plain("Cadangkan sekarang", () -> {});
        make.setOnAction(event -> make(make));
        var icon =
                new Icon(hari.isUnsafe() ? MaterialDesignS.SHIELD_ALERT_OUTLINE : MaterialDesignS.SHIELD_CHECK_OUTLINE);
        var row = new HBox(icon, words, make);
        row.getStyleClass().addAll("row", "beranda-cadangan");
        if (hari.isUnsafe()) {
            row.getStyleClass().add("tone-danger");
        }
        return row;
    }

    private void make(Button button) {
        button.setDisable(true);
        model.backup(this::made, refused -> {
            button.setDisable(false);
            masalah.set(refused.masalah());
        });
    }

    private void made(Cadangan cadangan) {
        masalah.set(List.of());
        kit.stored("Cadangan dibuat dan sudah diperiksa.", cadangan.berkas());
    }
}
