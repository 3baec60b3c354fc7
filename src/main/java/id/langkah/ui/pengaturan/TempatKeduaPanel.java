package id.langkah.ui.pengaturan;

import id.langkah.domain.cadangan.KeadaanCadangan;
import id.langkah.platform.Settings;
import id.langkah.ui.Preferences;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The second place for backups, beside the disk of this PC. */
final class TempatKeduaPanel {
    private static final String FOLDER = "Langkah cadangan";

    private final PengaturanModel model;
    private final Preferences preferences;
    private final Kit kit;
    private final Label where = ScreenText.body("");
    private final FlowPane buttons = new FlowPane();
    private final VBox all;

    TempatKeduaPanel(PengaturanModel model, Preferences preferences, Kit kit) {
        this.model = model;
        this.preferences = preferences;
        this.kit = kit;
        buttons.getStyleClass().add("button-row");
        all = new VBox(
                ScreenText.heading("Tempat cadangan kedua"),
                ScreenText.muted("Bila disk komputer ini rusak atau hilang, cadangan di disk yang"
                        + " sama ikut hilang. Pilih flash disk atau disk lain;"
                        + " cadangan di sana dibuat otomatis setiap hari bila"
                        + " terpasang."),
                where,
                buttons);
        all.getStyleClass().add("card");
        model.keadaan().addListener((property, before, now) -> show(now));
        show(model.keadaan().get());
    }

    Node node() {
        return all;
    }

    private Optional<Path> kedua() {
        return Optional.ofNullable(preferences.get().folders().get(PengaturanView.TEMPAT_KEDUA));
    }

    private void show(KeadaanCadangan keadaan) {
        Optional<Path> kedua = kedua();
        where.setText(kedua.map(Path::toString).orElse("Belum dipilih."));
        buttons.getChildren().clear();
        if (kedua.isEmpty()) {
            keadaan.usul()
                    .forEach(drive -> buttons.getChildren()
                            .add(Buttons.primary("Pakai " + drive, () -> use(drive.resolve(FOLDER)))));
        }
        buttons.getChildren().add(Buttons.plain("Pilih tempat kedua…", this::choose));
        if (kedua.isPresent()) {
            buttons.getChildren().add(Buttons.plain("Berhenti memakai tempat kedua", this::giveUp));
        }
    }

    private void choose() {
        kit.files().folder("Pilih tempat cadangan kedua", "cadangan").ifPresent(this::use);
    }

    private void use(Path folder) {
        model.begin(folder, made -> {
            change(settings -> settings.withFolder(PengaturanView.TEMPAT_KEDUA, folder));
            kit.toasts().done("Cadangan juga dibuat di " + folder + ".");
        });
    }

    private void giveUp() {
        change(settings -> settings.withoutFolder(PengaturanView.TEMPAT_KEDUA));
    }

    private void change(UnaryOperator<Settings> change) {
        preferences.change(change);
        show(model.keadaan().get());
        model.refreshCadangan();
    }
}
