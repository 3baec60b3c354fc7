package id.langkah.ui.pemulihan;

import id.langkah.domain.cadangan.JalanPulih;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MasalahList;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the buttons of the recovery do. */
final class PemulihanActs {
    private static final FilePicker.Filter CADANGAN =
            FilePicker.Filter.of("Cadangan atau paket serah terima", "db", "zip");
    private static final FilePicker.Filter DATA = FilePicker.Filter.of("Berkas data Langkah", "db");

    private final PemulihanModel model;
    private final Kit kit;

    PemulihanActs(PemulihanModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
    }

    /** Copies what is known about the damage, for whoever helps. */
    void copy() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, model.rincian()));
        kit.toasts().done("Rincian disalin. Tempelkan ke pesan untuk petugas yang membantu.");
    }

    /** Opens another file in place of the one that cannot be opened. */
    void other() {
        kit.files().open("Pilih berkas data", "data", DATA).ifPresent(model::goOn);
    }

    /** Adds a backup from elsewhere to the choices. */
    void add() {
        kit.files().open("Pilih cadangan", "cadangan", CADANGAN).ifPresent(model::add);
    }

    /** Starts with an empty file. */
    void anew() {
        if (!model.isDamage()) {
            kit.files()
                    .save("Mulai dengan berkas baru", "data", "langkah.db", DATA)
                    .ifPresent(model::beginAt);
            return;
        }
        kit.dialogs()
                .confirm(
                        "Mulai dengan berkas baru?",
                        "Langkah dibuka tanpa SOP, pengerjaan, dan data kinerja. Berkas yang tidak"
                                + " dapat dibuka tetap disimpan dengan nama lain; cadangannya pun"
                                + " tetap ada dan dapat dipulihkan kemudian lewat Pengaturan.",
                        Action.danger("Mulai dengan berkas baru", model::beginAnew));
    }

    /** Restores in one of the ways; asks first when something will be missing. */
    void use(JalanPulih way) {
        if (way.hilang().isEmpty()) {
            model.use(way);
            return;
        }
        VBox words = new VBox(new MasalahList(way.hilang()));
        HBox.setHgrow(words, Priority.ALWAYS);
        kit.dialogs()
                .open(
                        "Pulihkan dengan pilihan ini?",
                        words,
                        Action.close("Tidak jadi"),
                        Action.primary("Pulihkan", () -> model.use(way)));
    }
}
