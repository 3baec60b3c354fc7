package id.langkah.ui.gabungan;

import id.langkah.domain.gabungan.HasilKantor;
import id.langkah.domain.gabungan.LembarGabungan;
import id.langkah.domain.gabungan.RekapGabungan;
import id.langkah.ui.LembarTable;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The ranking of offices, with what can be done about each. */
final class PeringkatPane extends BorderPane {
    private final GabunganModel model;
    private final Kit kit;
    private final TableView<HasilKantor> table;

    PeringkatPane(GabunganModel model, Kit kit, KantorDialog dialog, RekapGabungan rekap) {
        this.model = model;
        this.kit = kit;
        table = new LembarTable<>(LembarGabungan.peringkat(rekap));
        var bottom = new FlowPane(
                Buttons.plain(
                        "Ganti nama…",
                        MaterialDesignP.PENCIL_OUTLINE,
                        () -> current().ifPresent(hasil -> dialog.rename(hasil.kantor()))),
                Buttons.plain(
                        "Hapus kiriman",
                        MaterialDesignE.ERASER,
                        () -> current()
                                .filter(hasil -> hasil.kantor().kiriman() != null)
                                .ifPresent(this::removeKiriman)),
                Buttons.danger(
                        "Hapus kantor",
                        MaterialDesignT.TRASH_CAN_OUTLINE,
                        () -> current().ifPresent(this::remove)));
        bottom.getStyleClass().addAll("button-row", "kinerja-aksi");
        table.getSelectionModel().selectFirst();
        setCenter(table);
        getStyleClass().add("gabungan-kantor-layar");
        setTop(ScreenText.body(words(rekap)));
        setBottom(bottom);
    }

    private Optional<HasilKantor> current() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private static String words(RekapGabungan rekap) {
        String belum = rekap.belum().isEmpty()
                ? "semua kantor sudah mengirim"
                : rekap.belum().size() + " kantor belum mengirim";
        return "Rata-rata " + rekap.rata().tercetak() + " %, " + belum + ".";
    }

    private void removeKiriman(HasilKantor hasil) {
        int tahun = model.periode().get().tahun();
        kit.dialogs()
                .confirm(
                        "Hapus kiriman?",
                        "Kiriman \"" + hasil.kantor().nama() + "\" tahun " + tahun
                                + " dihapus; kantornya tetap ditunggu.",
                        Action.danger(
                                "Hapus kiriman",
                                () -> model.removeKiriman(
                                        hasil.kantor(), () -> kit.toasts().done("Kiriman dihapus."))));
    }

    private void remove(HasilKantor hasil) {
        kit.dialogs()
                .confirm(
                        "Hapus kantor?",
                        "\"" + hasil.kantor().nama() + "\" tidak ditunggu lagi, dan semua kirimannya dihapus.",
                        Action.danger(
                                "Hapus kantor",
                                () -> model.remove(
                                        hasil.kantor(), () -> kit.toasts().done("Kantor dihapus."))));
    }
}
