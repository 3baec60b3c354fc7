package id.langkah.ui.pengaturan;

import id.langkah.domain.Tanggal;
import id.langkah.domain.cadangan.Cadangan;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.ScreenText;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** Where the data is stored, and its backups. */
final class CadanganPanel {
    private static final FilePicker.Filter BERKAS = FilePicker.Filter.of("Cadangan Langkah", "db");
    private static final int SHOWN = 12;

    private final PengaturanModel model;
    private final Kit kit;
    private final VBox rows = new VBox();
    private final MasalahList trouble = new MasalahList();
    private final VBox all;

    CadanganPanel(
            PengaturanModel model,
            Path data,
            PindahDialog pindah,
            TempatKeduaPanel kedua,
            PulihDialog pulih,
            List<Node> more,
            Kit kit) {
        this.model = model;
        this.kit = kit;
        Label file = ScreenText.body(data.toString());
        VBox where = new VBox(
                ScreenText.heading("Data"),
                ScreenText.muted("Semua data kantor ada dalam satu berkas ini."),
                file,
                row(
                        Buttons.plain(
                                "Buka folder data",
                                MaterialDesignF.FOLDER_OPEN_OUTLINE,
                                () -> kit.open().accept(folder(data))),
                        Buttons.plain("Pindahkan berkas data…", pindah::open)));
        where.getStyleClass().add("card");
        rows.getStyleClass().add("stack");
        VBox copies = new VBox(
                ScreenText.heading("Cadangan"),
                ScreenText.muted("Dibuat otomatis setiap hari, lalu dibuka lagi dan diperiksa."),
                trouble,
                row(
                        Buttons.primary("Buat cadangan sekarang", MaterialDesignC.CONTENT_SAVE_OUTLINE, this::make),
                        Buttons.plain("Simpan cadangan ke…", this::write),
                        Buttons.plain("Pulihkan…", MaterialDesignB.BACKUP_RESTORE, pulih::open),
                        Buttons.plain("Buka folder cadangan", () -> kit.open().accept(model.folderCadangan()))),
                rows);
        copies.getStyleClass().add("card");
        all = new VBox(where, copies, kedua.node());
        all.getChildren().addAll(more);
        all.getStyleClass().add("pengaturan-part");
        model.cadangan().addListener((property, before, now) -> show(now));
        show(model.cadangan().get());
        model.keadaan().addListener((property, before, now) -> trouble.set(now.masalah()));
        trouble.set(model.keadaan().get().masalah());
    }

    Node node() {
        return all;
    }

    private void make() {
        model.makeCadangan(this::told);
    }

    private void write() {
        kit.files()
                .save("Simpan cadangan ke", "cadangan", "langkah-cadangan.db", BERKAS)
                .ifPresent(file -> model.writeCadangan(file, this::told));
    }

    private void told(Cadangan made) {
        kit.stored("Cadangan dibuat dan diperiksa.", made.berkas());
    }

    private void show(List<Cadangan> cadangan) {
        rows.getChildren()
                .setAll(cadangan.stream().limit(SHOWN).map(CadanganPanel::line).toList());
        if (cadangan.isEmpty()) {
            rows.getChildren().add(ScreenText.muted("Belum ada cadangan."));
        } else if (cadangan.size() > SHOWN) {
            rows.getChildren().add(ScreenText.muted("dan " + (cadangan.size() - SHOWN) + " yang lebih lama."));
        }
    }

    private static Node line(Cadangan cadangan) {
        Label saat = ScreenText.body(Tanggal.panjang(cadangan.saat()));
        saat.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(saat, Priority.ALWAYS);
        Label size = ScreenText.muted(size(cadangan.ukuran()));
        size.setWrapText(false);
        HBox line = new HBox(saat, size, new Badge("Diperiksa", Badge.Tone.SUCCESS, MaterialDesignC.CHECK));
        line.getStyleClass().addAll("row", "cadangan-line");
        return line;
    }

    static String size(long bytes) {
        return bytes < 1 << 20 ? (bytes + 1023) / 1024 + " KB" : (bytes + (1 << 19)) / (1 << 20) + " MB";
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : folder;
    }

    private static FlowPane row(Node... buttons) {
        FlowPane row = new FlowPane(buttons);
        row.getStyleClass().add("button-row");
        return row;
    }
}
