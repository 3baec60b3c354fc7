package id.langkah.ui.aksi;

import id.langkah.domain.Tanggal;
import id.langkah.domain.aksi.RencanaAksi;
import id.langkah.domain.aksi.TindakLanjut;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.Sheet;
import id.langkah.ui.kit.SheetColumn;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The tab with the tindak lanjut of a quarter, those of earlier quarters first. */
final class TindakLanjutPanel extends BorderPane {
    private final AksiModel model;
    private final Kit kit;
    private final Sheet<RencanaAksi.Lama> sheet;
    private final Button tutup;
    private final Button buka;
    private final FlowPane bottom;

    TindakLanjutPanel(AksiModel model, TindakLanjutDialog dialog, Kit kit) {
        this.model = model;
        this.kit = kit;
        sheet = new Sheet<>("Tindak lanjut", row -> false, edits -> {});
        sheet.columns(List.of(
                SheetColumn.<RencanaAksi.Lama>words(
                                "Tindak lanjut", 20, row -> row.tindakLanjut().uraian())
                        .keptInView(),
                SheetColumn.<RencanaAksi.Lama>words(
                                "Keadaan", 13, row -> row.tindakLanjut().keadaan(model.today()))
                        .toned(row -> Optional.of(tone(row.tindakLanjut()))),
                SheetColumn.words(
                        "Batas",
                        10,
                        row -> Optional.ofNullable(row.tindakLanjut().batas())
                                .map(Tanggal::panjang)
                                .orElse("")),
                SheetColumn.words("Pelaksana", 12, row -> row.tindakLanjut().pelaksana()),
                SheetColumn.words("Sejak", 7, row -> row.tindakLanjut().asal()),
                SheetColumn.words("Aksi", 18, RencanaAksi.Lama::aksi),
                SheetColumn.words("Indikator", 16, RencanaAksi.Lama::indikator),
                SheetColumn.words("Hasil", 18, row -> row.tindakLanjut().hasil())));
        sheet.onOpen(row -> dialog.ubah(row.tindakLanjut(), row.aksi()));
        sheet.current().addListener(row -> follow());
        tutup = Buttons.primary(
                "Tandai selesai…",
                MaterialDesignC.CHECK,
                () -> current().ifPresent(row -> dialog.tutup(row.tindakLanjut())));
        buka = Buttons.plain(
                "Buka lagi", MaterialDesignR.RESTORE, () -> current().ifPresent(row -> model.buka(row.tindakLanjut())));
        bottom = new FlowPane(
                tutup,
                buka,
                Buttons.plain(
                        "Ubah tindak lanjut…",
                        MaterialDesignP.PENCIL_OUTLINE,
                        () -> current().ifPresent(row -> dialog.ubah(row.tindakLanjut(), row.aksi()))),
                Buttons.danger("Hapus tindak lanjut", MaterialDesignT.TRASH_CAN_OUTLINE, this::remove));
        bottom.getStyleClass().addAll("button-row", "kinerja-aksi");
    }

    private Badge.Tone tone(TindakLanjut butir) {
        if (!butir.isTerbuka()) {
            return Badge.Tone.SUCCESS;
        }
        return butir.isTerlambat(model.today()) ? Badge.Tone.DANGER : Badge.Tone.NEUTRAL;
    }

    private Optional<RencanaAksi.Lama> current() {
        return sheet.current().get();
    }

    private void follow() {
        boolean open = current().filter(row -> row.tindakLanjut().isTerbuka()).isPresent();
        tutup.setDisable(!open);
        buka.setDisable(open || current().isEmpty());
    }

    void show(RencanaAksi rencana) {
        Optional<RencanaAksi.Lama> before = current();
        List<RencanaAksi.Lama> rows = rencana.tindakLanjut(model.triwulan().get());
        if (rows.isEmpty()) {
            setBottom(null);
            setCenter(Page.filling(new EmptyState(
                    MaterialDesignC.CHECK_ALL,
                    "Tidak ada tindak lanjut",
                    "Tindak lanjut ditambahkan pada bagian Pemantauan, lalu muncul di sini sampai selesai.")));
            return;
        }
        sheet.rows(rows);
        before.ifPresent(row -> sheet.go(
                other -> other.tindakLanjut().id() == row.tindakLanjut().id()));
        setCenter(sheet);
        setBottom(bottom);
        follow();
    }

    private void remove() {
        current()
                .map(RencanaAksi.Lama::tindakLanjut)
                .ifPresent(butir -> kit.dialogs()
                        .confirm(
                                "Hapus tindak lanjut?",
                                "\"" + butir.uraian() + "\" dihapus dan tidak muncul lagi pada triwulan mana pun.",
                                Action.danger(
                                        "Hapus tindak lanjut",
                                        () -> model.remove(
                                                butir, () -> kit.toasts().done("Tindak lanjut dihapus.")))));
    }
}
