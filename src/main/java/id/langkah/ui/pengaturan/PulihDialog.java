package id.langkah.ui.pengaturan;

import id.langkah.domain.Hitungan;
import id.langkah.domain.Tanggal;
import id.langkah.domain.cadangan.Cadangan;
import id.langkah.domain.cadangan.IsiCadangan;
import id.langkah.domain.cadangan.TitikPulih;
import id.langkah.service.PerbandinganCadangan;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.ScreenText;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Dialog for restoring a backup: the list of backups, the contents of one, and the restore. */
final class PulihDialog {
    private static final FilePicker.Filter BERKAS =
            FilePicker.Filter.of("Cadangan atau paket serah terima", "db", "zip");

    private final PengaturanModel model;
    private final Navigator navigator;
    private final Kit kit;

    PulihDialog(PengaturanModel model, Navigator navigator, Kit kit) {
        this.model = model;
        this.navigator = navigator;
        this.kit = kit;
    }

    /** Shows the backups to choose from. */
    void open() {
        model.titikPulih(this::choose);
    }

    private void choose(List<TitikPulih> titik) {
        ListView<TitikPulih> list = new ListView<>();
        list.getItems().setAll(titik);
        list.setCellFactory(view -> new Cell());
        list.setAccessibleText("Cadangan");
        list.setPlaceholder(ScreenText.muted("Belum ada cadangan."));
        list.getStyleClass().add("pulih-daftar");
        list.getSelectionModel().selectFirst();
        VBox body = new VBox(
                ScreenText.body("Pilih cadangan yang ingin dipulihkan. Isinya ditampilkan dahulu; data belum diubah."),
                list);
        body.getStyleClass().add("stack");
        kit.dialogs()
                .open(
                        "Pulihkan data",
                        body,
                        Action.close("Tidak jadi"),
                        Action.plain("Pilih berkas lain…", this::pick),
                        Action.submit("Lihat isinya", () -> preview(list)));
    }

    private boolean preview(ListView<TitikPulih> list) {
        TitikPulih chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            return false;
        }
        preview(chosen.cadangan().berkas());
        return true;
    }

    private void pick() {
        kit.files().open("Pilih cadangan", "cadangan", BERKAS).ifPresent(this::preview);
    }

    private void preview(Path copy) {
        model.compare(
                copy,
                isi -> show(copy, isi),
                refused -> kit.dialogs().masalah("Cadangan ini tidak dapat dipakai", refused.masalah()));
    }

    private void show(Path copy, PerbandinganCadangan isi) {
        VBox body = new VBox(
                ScreenText.body("Cadangan ini sudah diperiksa dan utuh."),
                table(isi),
                new MasalahList(isi.dipulihkan().masalah()),
                ScreenText.body("Data sekarang diganti seluruhnya. Berkas yang sekarang tetap"
                        + " disimpan, sehingga pemulihan ini dapat diurungkan."));
        body.getStyleClass().add("stack");
        kit.dialogs()
                .open(
                        "Pulihkan dari " + copy.getFileName() + "?",
                        body,
                        Action.close("Tidak jadi"),
                        Action.plain("Pilih yang lain", this::open),
                        Action.danger("Pulihkan data ini", () -> restore(copy)));
    }

    private static GridPane table(PerbandinganCadangan isi) {
        GridPane table = new GridPane();
        table.getStyleClass().add("pulih-isi");
        table.addRow(0, new Label(), ScreenText.strong("Setelah dipulihkan"), ScreenText.strong("Sekarang"));
        for (Hitungan apa : Hitungan.values()) {
            row(table, apa.kata(), isi, isiCadangan -> String.valueOf(isiCadangan.jumlah(apa)));
        }
        row(table, "Terakhir diisi", isi, PulihDialog::terakhir);
        return table;
    }

    private static String terakhir(IsiCadangan isi) {
        return isi.terakhir().map(Tanggal::panjang).orElse("–");
    }

    private static void row(
            GridPane table, String name, PerbandinganCadangan isi, Function<IsiCadangan, String> value) {
        String then = value.apply(isi.dipulihkan());
        String now = value.apply(isi.sekarang());
        Label changed = ScreenText.wrapped(then.equals(now) ? new Label(then) : ScreenText.strong(then));
        table.addRow(
                table.getRowCount(), ScreenText.wrapped(new Label(name)), changed, ScreenText.wrapped(new Label(now)));
    }

    private void restore(Path copy) {
        model.restore(copy, before -> restored(copy, before));
    }

    private void restored(Path copy, Cadangan before) {
        navigator.beginAnew(new Destination.Beranda());
        kit.toasts()
                .done(
                        "Data dipulihkan dari " + copy.getFileName() + ".",
                        Action.plain("Urungkan pemulihan", () -> restore(before.berkas())));
    }

    private static final class Cell extends ListCell<TitikPulih> {
        @Override
        protected void updateItem(TitikPulih titik, boolean empty) {
            super.updateItem(titik, empty);
            setText(
                    empty
                            ? ""
                            : Tanggal.panjang(titik.cadangan().saat())
                                    + " · "
                                    + titik.asal().kata()
                                    + " · "
                                    + CadanganPanel.size(titik.cadangan().ukuran()));
        }
    }
}
