package id.langkah.ui.kinerja.bukti;

import id.langkah.domain.Masalah;
import id.langkah.domain.NamaBerkas;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.ui.TanggalField;
import id.langkah.ui.kinerja.kit.KataKinerja;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.FileDrop;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.FormDialog;
import id.langkah.ui.kit.Icon;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The bukti of a figure: files that were chosen or dropped here, and references to papers. */
public final class BuktiList extends VBox {
    private static final FilePicker.Filter SEMUA = FilePicker.Filter.of("Semua berkas", "*");

    private final Kit kit;
    private final BuktiModel model;
    private final Consumer<List<Bukti>> add;
    private final Consumer<Bukti> release;
    private final VBox rows = new VBox();

    /**
     * An empty list.
     *
     * @param add receives bukti that were added
     * @param release receives a bukti that was removed
     */
    public BuktiList(Kit kit, BuktiModel model, Consumer<List<Bukti>> add, Consumer<Bukti> release) {
        this.kit = kit;
        this.model = model;
        this.add = add;
        this.release = release;
        rows.getStyleClass().add("stack-tight");
        var buttons = new FlowPane(
                Buttons.withKeys(Buttons.plain("Tambah berkas…", MaterialDesignP.PAPERCLIP, this::choose), "Ctrl+B"),
                Buttons.plain("Catat rujukan…", MaterialDesignF.FILE_DOCUMENT_OUTLINE, this::refer));
        buttons.getStyleClass().add("button-row");
        getStyleClass().addAll("stack", "kinerja-bukti");
        getChildren().addAll(rows, ScreenText.muted("Berkas dapat juga diseret ke sini."), buttons);
        new FileDrop(this, this::take);
    }

    /** Shows bukti; {@code missing} is shown in red when there are none. */
    public void show(List<Bukti> bukti, String missing) {
        rows.getChildren().clear();
        if (bukti.isEmpty() && !missing.isBlank()) {
            var none = ScreenText.body(missing);
            none.getStyleClass().add("field-error");
            rows.getChildren().add(none);
        }
        bukti.forEach(butir -> rows.getChildren().add(row(butir)));
    }

    private Node row(Bukti bukti) {
        var name = ScreenText.body(bukti.kata());
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        boolean file = bukti instanceof Bukti.Berkas;
        var row = new HBox(new Icon(file ? MaterialDesignP.PAPERCLIP : MaterialDesignF.FILE_OUTLINE), name);
        row.getStyleClass().add("row");
        if (bukti instanceof Bukti.Berkas berkas) {
            name.setText(berkas.nama() + " (" + KataKinerja.ukuran(berkas.ukuran()) + ")");
            row.getChildren()
                    .addAll(
                            Buttons.icon(MaterialDesignE.EYE_OUTLINE, "Lihat " + berkas.nama(), () -> look(berkas)),
                            Buttons.icon(
                                    MaterialDesignO.OPEN_IN_NEW,
                                    "Buka " + berkas.nama(),
                                    () -> model.open(berkas, kit.open())),
                            Buttons.icon(
                                    MaterialDesignD.DOWNLOAD_OUTLINE,
                                    "Simpan " + berkas.nama() + " ke…",
                                    () -> export(berkas)));
        }
        row.getChildren()
                .add(Buttons.icon(MaterialDesignL.LINK_OFF, "Lepas " + bukti.kata(), () -> release.accept(bukti)));
        return row;
    }

    private void look(Bukti.Berkas berkas) {
        var gambar = new GambarBukti(model, file -> model.open(file, kit.open()));
        gambar.getStyleClass().add("kinerja-gambar-besar");
        gambar.show(Optional.of(berkas));
        kit.dialogs().open("Isi bukti", gambar, Action.primary("Tutup", () -> {}));
    }

    /** Asks for files. */
    public void choose() {
        take(kit.files().openMany("Pilih bukti dukung", "bukti", SEMUA));
    }

    private void take(List<Path> files) {
        if (!files.isEmpty()) {
            model.keep(files, kept -> add.accept(List.copyOf(kept)));
        }
    }

    private void export(Bukti.Berkas berkas) {
        kit.files()
                .save("Simpan bukti", "bukti", NamaBerkas.safe(berkas.nama(), "bukti"), SEMUA)
                .ifPresent(to -> model.export(berkas, to, () -> kit.stored("Bukti disimpan.", to)));
    }

    private void refer() {
        var nomor = new TextField();
        var tanggal = new TanggalField("Tanggal dokumen");
        var letak = new TextField();
        var form = new FormDialog(
                kit.dialogs(),
                ScreenText.body("Untuk dokumen kertas, atau berkas yang disimpan di tempat lain."),
                new Form()
                        .row("Nomor dokumen", nomor)
                        .row("Tanggal dokumen", tanggal)
                        .row("Tempat disimpan", letak, "Misalnya lemari 2, map biru."));
        form.open("Catat rujukan bukti", "Catat rujukan", () -> {
            var rujukan = new Bukti.Rujukan(
                    nomor.getText().strip(),
                    tanggal.value().orElse(null),
                    letak.getText().strip());
            List<Masalah> masalah = Stream.concat(
                            tanggal.salah().stream(), rujukan.check(Bukti.UKURAN_TERBESAR).stream())
                    .toList();
            form.say(masalah);
            if (masalah.isEmpty()) {
                add.accept(List.of(rujukan));
                form.close();
            }
        });
    }
}
