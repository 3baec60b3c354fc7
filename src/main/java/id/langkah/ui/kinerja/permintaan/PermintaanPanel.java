package id.langkah.ui.kinerja.permintaan;

import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.kinerja.indikator.IndikatorPanel;
import id.langkah.ui.kinerja.kit.KinerjaModel;
import id.langkah.ui.kinerja.kit.Tab;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MenuAct;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.RowMenu;
import id.langkah.ui.kit.Sheet;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The tab with the requests of a year and their answers. */
public final class PermintaanPanel implements Tab {
    private final PermintaanModel model;
    private final PermintaanDialog dialog;
    private final Kit kit;
    private final Navigator navigator;
    private final Sheet<PermintaanData> sheet;
    private final FlowPane perBaris = new FlowPane();
    private final BorderPane all = new BorderPane();
    private final Node tools;
    private final Node empty;

    public PermintaanPanel(KinerjaModel kinerja, Kit kit, Navigator navigator) {
        this.kit = kit;
        this.navigator = navigator;
        model = new PermintaanModel(kinerja);
        dialog = new PermintaanDialog(kinerja, model, kit, this::write);
        sheet = new Sheet<>("Permintaan data", row -> false, edits -> {});
        sheet.columns(KolomPermintaan.semua(model.today()));
        sheet.onOpen(dialog::change);
        RowMenu.of(sheet, () -> current().map(this::acts).orElse(List.of()));
        sheet.current().addListener(row -> follow());
        empty = Page.filling(new EmptyState(
                MaterialDesignE.EMAIL_OUTLINE,
                "Belum ada permintaan data",
                "Pilih indikator dan batas waktunya; Langkah menulis surat dan formulir"
                        + " Excel untuk setiap bidang.",
                Action.primary("Minta data…", dialog::ask)));
        tools = tools();
        all.setBottom(bottom());
        all.getStyleClass().add("kinerja-bagian");
        model.semua().addListener(semua -> show(model.semua().get()));
        kinerja.lingkup().addListener(lingkup -> model.load());
        show(model.semua().get());
    }

    @Override
    public Parent node() {
        return all;
    }

    @Override
    public void shown() {
        model.load();
    }

    private Node tools() {
        var tools = new FlowPane(
                Buttons.plain("Baca formulir terisi…", MaterialDesignF.FILE_IMPORT_OUTLINE, this::chooseForms),
                Buttons.plain(
                        "Tulis semua surat dan formulir…",
                        MaterialDesignF.FOLDER_OUTLINE,
                        () -> write(model.semua().get())),
                Buttons.primary("Minta data…", MaterialDesignE.EMAIL_OUTLINE, dialog::ask));
        tools.getStyleClass().addAll("page-tools", "kinerja-alat");
        return tools;
    }

    private List<MenuAct> acts(PermintaanData permintaan) {
        return List.of(
                MenuAct.of("Buka permintaan", MaterialDesignP.PENCIL_OUTLINE, () -> dialog.change(permintaan)),
                MenuAct.of(
                        "Tulis surat dan formulir…",
                        MaterialDesignF.FILE_DOCUMENT_OUTLINE,
                        () -> write(sheet.chosen())),
                MenuAct.of("Teks pengingat", MaterialDesignB.BELL_OUTLINE, () -> remind(permintaan)),
                MenuAct.danger("Hapus permintaan", MaterialDesignT.TRASH_CAN_OUTLINE, () -> remove(permintaan))
                        .withKeys("Delete"));
    }

    private Node bottom() {
        perBaris.getStyleClass().addAll("button-row", "kinerja-aksi");
        perBaris.getChildren()
                .setAll(
                        Buttons.plain(
                                "Buka permintaan",
                                MaterialDesignP.PENCIL_OUTLINE,
                                () -> current().ifPresent(dialog::change)),
                        Buttons.plain(
                                "Tulis surat dan formulir…",
                                MaterialDesignF.FILE_DOCUMENT_OUTLINE,
                                () -> write(sheet.chosen())),
                        Buttons.plain(
                                "Teks pengingat",
                                MaterialDesignB.BELL_OUTLINE,
                                () -> current().ifPresent(this::remind)),
                        Buttons.danger(
                                "Hapus permintaan",
                                MaterialDesignT.TRASH_CAN_OUTLINE,
                                () -> current().ifPresent(this::remove)));
        return perBaris;
    }

    private void show(List<PermintaanData> rows) {
        sheet.rows(rows);
        all.setTop(rows.isEmpty() ? null : tools);
        all.setCenter(rows.isEmpty() ? empty : sheet);
        follow();
    }

    private void follow() {
        boolean none = current().isEmpty();
        perBaris.setVisible(!none);
        perBaris.setManaged(!none);
    }

    private Optional<PermintaanData> current() {
        return sheet.current().get();
    }

    private void write(List<PermintaanData> which) {
        if (which.isEmpty()) {
            return;
        }
        kit.files()
                .folder("Pilih folder untuk surat dan formulir", "permintaan")
                .ifPresent(folder -> model.write(which, folder, written -> written(folder, written)));
    }

    private void written(Path folder, List<Path> files) {
        kit.toasts()
                .done(
                        files.size() + " berkas ditulis.",
                        Action.plain("Buka folder", () -> kit.open().accept(folder)));
    }

    private void chooseForms() {
        List<Path> files = kit.files().openMany("Pilih formulir yang sudah diisi", "permintaan", IndikatorPanel.EXCEL);
        if (!files.isEmpty()) {
            navigator.go(new Destination.Formulir(files));
        }
    }

    private void remind(PermintaanData permintaan) {
        PengingatDialog.open(kit, permintaan, model.pengingat(permintaan));
    }

    private void remove(PermintaanData permintaanData) {
        kit.dialogs()
                .confirm(
                        "Hapus permintaan",
                        "Permintaan kepada %s untuk %s dihapus. Nilai yang sudah masuk tetap ada."
                                .formatted(
                                        permintaanData.bidang(),
                                        permintaanData.triwulan().kata()),
                        Action.danger(
                                "Hapus permintaan",
                                () -> model.remove(
                                        permintaanData, () -> kit.toasts().done("Permintaan dihapus."))));
    }
}
