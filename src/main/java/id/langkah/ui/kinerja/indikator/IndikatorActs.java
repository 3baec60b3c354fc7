package id.langkah.ui.kinerja.indikator;

import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.kinerja.kit.Baris;
import id.langkah.ui.kinerja.kit.IndikatorModel;
import id.langkah.ui.kinerja.kit.KinerjaModel;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MenuAct;
import id.langkah.ui.kit.Sheet;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** What can be done with the rows of the sheet of indicators, and with the whole table. */
final class IndikatorActs {
    private final KinerjaModel kinerja;
    private final IndikatorModel model;
    private final Kit kit;
    private final Navigator navigator;
    private final Sheet<Baris> sheet;

    IndikatorActs(KinerjaModel kinerja, IndikatorModel model, Kit kit, Navigator navigator, Sheet<Baris> sheet) {
        this.kinerja = kinerja;
        this.model = model;
        this.kit = kit;
        this.navigator = navigator;
        this.sheet = sheet;
    }

    /** The menu of a row. */
    List<MenuAct> menu(Baris.Angka angka) {
        return List.of(
                MenuAct.of("Buka indikator", MaterialDesignP.PENCIL_OUTLINE, () -> open(angka)),
                MenuAct.of("Perubahan target…", MaterialDesignF.FILE_DOCUMENT_EDIT_OUTLINE, this::changeTargets),
                MenuAct.of("Naikkan urutan", MaterialDesignA.ARROW_UP, () -> move(-1)),
                MenuAct.of("Turunkan urutan", MaterialDesignA.ARROW_DOWN, () -> move(1)),
                MenuAct.danger("Hapus indikator", MaterialDesignT.TRASH_CAN_OUTLINE, this::remove));
    }

    /** The buttons for the current row. */
    List<Node> buttons() {
        return List.of(
                Buttons.plain(
                        "Buka indikator",
                        MaterialDesignP.PENCIL_OUTLINE,
                        () -> current().ifPresent(this::open)),
                Buttons.plain("Perubahan target…", MaterialDesignF.FILE_DOCUMENT_EDIT_OUTLINE, this::changeTargets),
                Buttons.icon(MaterialDesignA.ARROW_UP, "Naikkan urutan", () -> move(-1)),
                Buttons.icon(MaterialDesignA.ARROW_DOWN, "Turunkan urutan", () -> move(1)),
                Buttons.danger("Hapus indikator", MaterialDesignT.TRASH_CAN_OUTLINE, this::remove));
    }

    private Optional<Baris.Angka> current() {
        return sheet.current().get().flatMap(Baris::angka);
    }

    /** Opens the dialog for changed targets of the selected rows. */
    void changeTargets() {
        changeTargets(sheet.chosen());
    }

    void changeTargets(List<Baris> rows) {
        List<IndikatorTercatat> chosen = rows.stream()
                .flatMap(row -> row.angka().stream())
                .map(Baris.Angka::tercatat)
                .distinct()
                .toList();
        if (!chosen.isEmpty()) {
            new PerubahanTargetDialog(kinerja, kit).open(chosen);
        }
    }

    void open(Baris.Angka angka) {
        navigator.go(new Destination.Indikator(angka.tercatat().id()));
    }

    private void move(int by) {
        current().ifPresent(angka -> model.move(angka.tercatat().id(), by));
    }

    private void remove() {
        List<Long> id = sheet.chosen().stream()
                .flatMap(row -> row.angka().stream())
                .map(angka -> angka.tercatat().id())
                .toList();
        if (id.isEmpty()) {
            return;
        }
        String what = id.size() == 1
                ? "indikator "
                        + current().map(angka -> angka.indikator().sebutan()).orElse("ini")
                : id.size() + " indikator";
        kit.dialogs()
                .confirm(
                        "Hapus " + what,
                        "Hanya indikator yang nilainya belum pernah diisi yang dapat dihapus."
                                + " Yang lain dapat dijadikan tidak aktif.",
                        Action.danger(
                                "Hapus " + what,
                                () -> model.remove(
                                        id, () -> kit.toasts().done(id.size() + " indikator" + " dihapus."))));
    }

    /** Writes the table to a file. */
    void write() {
        kit.files()
                .save(
                        "Ekspor indikator ke Excel",
                        "kinerja",
                        "Indikator " + model.tahun() + ".xlsx",
                        IndikatorPanel.EXCEL)
                .ifPresent(file -> model.tabel().write(file, () -> written(file)));
    }

    private void written(Path file) {
        kit.toasts()
                .done(
                        "Indikator ditulis: " + file.getFileName() + ".",
                        Action.plain("Buka berkas", () -> kit.open().accept(file)));
    }

    /** Copies the table. */
    void copy() {
        model.tabel().copy(text -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
            kit.toasts().done("Tabel disalin; tempel di Excel.");
        });
    }
}
