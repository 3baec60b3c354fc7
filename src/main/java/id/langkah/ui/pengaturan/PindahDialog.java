package id.langkah.ui.pengaturan;

import id.langkah.domain.Masalah;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.ScreenText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Dialog for moving the office's file to another folder. */
final class PindahDialog {
    private final BerkasModel model;
    private final PengaturanView.Letak letak;
    private final Runnable keep;
    private final Kit kit;

    /** @param keep saves what was typed on the screen and is not saved yet */
    PindahDialog(BerkasModel model, PengaturanView.Letak letak, Runnable keep, Kit kit) {
        this.model = model;
        this.letak = letak;
        this.keep = keep;
        this.kit = kit;
    }

    /** Shows where the file is and asks for another folder. */
    void open() {
        VBox body = new VBox(
                ScreenText.body("Sekarang berkas data ada di:"),
                path(letak.file()),
                ScreenText.body("Isinya disalin, dibuka kembali, dan dibandingkan sebelum dipakai."
                        + " Berkas yang lama diberi nama lain dan tetap disimpan,"
                        + " sehingga pemindahan ini dapat diurungkan. Cadangan tetap"
                        + " dibuat juga di tempat yang lama."));
        body.getStyleClass().add("stack");
        Action other = Action.plain("Pilih folder lain…", this::pick);
        if (letak.file().equals(letak.usual())) {
            kit.dialogs().open("Pindahkan berkas data", body, Action.close("Tidak jadi"), other);
            return;
        }
        body.getChildren().addAll(ScreenText.body("Tempat yang disarankan di komputer ini:"), path(letak.usual()));
        kit.dialogs()
                .open(
                        "Pindahkan berkas data",
                        body,
                        Action.close("Tidak jadi"),
                        other,
                        Action.primary("Pindahkan ke tempat itu", () -> move(folder(letak.usual()))));
    }

    private static Label path(Path path) {
        return ScreenText.wrapped(ScreenText.strong(path.toString()));
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : folder;
    }

    private void pick() {
        kit.files()
                .folder("Pilih folder untuk berkas data", "data")
                .ifPresent(folder -> model.tempat(folder, masalah -> ask(folder, masalah)));
    }

    private void ask(Path folder, Optional<Masalah> masalah) {
        if (masalah.isEmpty()) {
            move(folder);
            return;
        }
        kit.dialogs()
                .open(
                        "Pindahkan ke " + folder + "?",
                        new MasalahList(List.of(Masalah.peringatan(
                                masalah.orElseThrow().pesan(), "", "Pilih folder di disk komputer ini bila ada."))),
                        Action.close("Tidak jadi"),
                        Action.plain("Tetap pindahkan", () -> move(folder)),
                        Action.primary("Pilih folder lain…", this::pick));
    }

    private void move(Path folder) {
        keep.run();
        model.move(folder, letak.moved());
    }
}
