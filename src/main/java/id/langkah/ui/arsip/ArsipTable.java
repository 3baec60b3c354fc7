package id.langkah.ui.arsip;

import id.langkah.domain.kinerja.EntriArsip;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MenuAct;
import id.langkah.ui.kit.RowMenu;
import id.langkah.ui.kit.ScreenText;
import id.langkah.ui.kit.TextColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The list of the archive; a row opens with Enter or a double click and has a menu. */
final class ArsipTable extends TableView<EntriArsip> {
    private final ArsipModel model;
    private final Kit kit;
    private final EntriDialog dialog;

    ArsipTable(ArsipModel model, Kit kit, EntriDialog dialog) {
        this.model = model;
        this.kit = kit;
        this.dialog = dialog;
        setAccessibleText("Daftar arsip");
        setPlaceholder(ScreenText.muted("Tidak ada arsip yang cocok."));
        getColumns()
                .setAll(List.of(
                        TextColumn.of("Kode klasifikasi", 8, EntriArsip::kodeKlasifikasi),
                        TextColumn.of("Uraian", 22, EntriArsip::uraian).flexible(14),
                        TextColumn.of("Kurun waktu", 9, EntriArsip::kurunWaktu),
                        TextColumn.of("Tingkat perkembangan", 9, EntriArsip::tingkatPerkembangan),
                        TextColumn.of("Jumlah", 6, EntriArsip::jumlahTercetak),
                        TextColumn.of("Boks", 5, EntriArsip::boks),
                        TextColumn.of("Lokasi", 10, EntriArsip::lokasi),
                        TextColumn.of("Keterangan", 14, EntriArsip::keterangan).flexible(8)));
        TextColumn.fit(this);
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                selected().ifPresent(dialog::change);
            }
        });
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        RowMenu.of(this, this::acts);
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                selected().ifPresent(dialog::change);
            }
        });
    }

    private List<MenuAct> acts(List<EntriArsip> rows) {
        var acts = new ArrayList<MenuAct>();
        if (rows.size() == 1) {
            acts.add(MenuAct.of("Buka entri", MaterialDesignP.PENCIL_OUTLINE, () -> dialog.change(rows.getFirst()))
                    .withKeys("F2"));
        }
        acts.add(RowMenu.copying(this));
        if (rows.size() == 1) {
            acts.add(MenuAct.danger("Hapus entri", MaterialDesignT.TRASH_CAN_OUTLINE, () -> remove(rows.getFirst()))
                    .withKeys("Delete"));
        }
        return acts;
    }

    /** The buttons that act on the selected entry. */
    FlowPane buttons() {
        var buttons = new FlowPane(
                Buttons.plain(
                        "Buka entri",
                        MaterialDesignP.PENCIL_OUTLINE,
                        () -> selected().ifPresent(dialog::change)),
                Buttons.danger(
                        "Hapus entri",
                        MaterialDesignT.TRASH_CAN_OUTLINE,
                        () -> selected().ifPresent(this::remove)));
        buttons.getStyleClass().addAll("button-row", "kinerja-aksi");
        buttons.disableProperty()
                .bind(getSelectionModel().selectedItemProperty().isNull());
        return buttons;
    }

    private Optional<EntriArsip> selected() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    private void remove(EntriArsip entriArsip) {
        kit.dialogs()
                .confirm(
                        "Hapus entri arsip",
                        entriArsip.uraian() + " dihapus dari daftar arsip.",
                        Action.danger(
                                "Hapus entri",
                                () -> model.remove(
                                        entriArsip, () -> kit.toasts().done("Entri arsip dihapus."))));
    }
}
