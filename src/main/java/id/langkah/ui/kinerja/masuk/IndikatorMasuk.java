package id.langkah.ui.kinerja.masuk;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.TahunBaru;
import id.langkah.service.PratinjauIndikator;
import id.langkah.ui.kinerja.kit.IndikatorModel;
import id.langkah.ui.kinerja.kit.KinerjaModel;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.FormDialog;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;

/** Imports indicators: pasted, from a workbook, or copied from another year. */
public final class IndikatorMasuk {
    private final KinerjaModel kinerja;
    private final IndikatorModel model;
    private final Kit kit;

    public IndikatorMasuk(KinerjaModel kinerja, IndikatorModel model, Kit kit) {
        this.kinerja = kinerja;
        this.model = model;
        this.kit = kit;
    }

    /** Asks for a table to paste, prefilled from the clipboard. */
    public void paste() {
        var field = new TextArea();
        field.setPrefRowCount(10);
        field.setAccessibleText("Tabel yang disalin dari Excel");
        field.setPromptText("Sasaran\tIndikator\tSatuan\tTarget 2026\tTW I\tTW II\tTW III\tTW IV");
        String held = Clipboard.getSystemClipboard().getString();
        if (held != null && held.contains("\t")) {
            field.setText(held);
            field.selectAll(); // Pasting once more then replaces the text.
        }
        String words = field.getText().isBlank()
                ? "Di Excel, pilih tabel beserta baris judulnya, tekan Ctrl+C, lalu tempel di sini dengan Ctrl+V."
                : "Tabel yang baru Anda salin sudah ada di bawah ini.";
        var body = new VBox(ScreenText.body(words + " Kolom dikenali dari judulnya; belum ada yang disimpan."), field);
        body.getStyleClass().add("dialog-form");
        var form = new FormDialog(kit.dialogs(), body);
        form.open("Tempel indikator tahun " + kinerja.lingkup().get().tahun(), "Periksa tabel", () -> {
            if (field.getText().isBlank()) {
                form.say(
                        List.of(Masalah.galat("Belum ada tabel yang ditempel.", "", "Tempel tabelnya dengan Ctrl+V.")));
                field.requestFocus();
            } else {
                form.close();
                model.tabel().previewPasted(field.getText(), this::preview);
            }
        });
    }

    /** Asks for a workbook. */
    public void chooseFile() {
        kit.files()
                .open("Pilih tabel indikator", "indikator", RealisasiMasuk.TABEL)
                .ifPresent(file -> model.tabel().previewFile(file, this::preview));
    }

    /** Shows the preview of an import. */
    public void preview(PratinjauIndikator pratinjau) {
        new PratinjauMasuk(kinerja, model, kit).show(pratinjau);
    }

    /** Asks for the year to which the indicators are copied. */
    public void nextYear() {
        int from = kinerja.lingkup().get().tahun();
        var to = new ComboBox<Integer>();
        to.getItems().setAll(List.of(from + 1, from + 2, from - 1));
        to.setValue(from + 1);
        to.setAccessibleText("Tahun tujuan");
        var withTarget = new CheckBox("Sertakan targetnya, untuk diubah di tahun yang baru");
        withTarget.setWrapText(true);
        var preview = new VBox();
        preview.getStyleClass().add("stack-tight");
        Runnable look = () -> model.tabel()
                .previewYear(
                        from,
                        to.getValue(),
                        withTarget.isSelected(),
                        found -> preview.getChildren().setAll(said(found)));
        to.valueProperty().addListener(year -> look.run());
        withTarget.selectedProperty().addListener(year -> look.run());
        look.run();
        var label = ScreenText.strong("Tahun tujuan");
        label.setLabelFor(to);
        var body = new VBox(label, to, withTarget, preview);
        body.getStyleClass().add("dialog-form");
        kit.dialogs()
                .open(
                        "Salin indikator tahun " + from + " ke tahun lain",
                        body,
                        Action.close("Tidak jadi"),
                        Action.primary(
                                "Salin indikator",
                                () -> model.tabel()
                                        .takeYear(
                                                from,
                                                to.getValue(),
                                                withTarget.isSelected(),
                                                taken -> kit.toasts().done(taken.size() + " indikator disalin."))));
    }

    private static List<Node> said(TahunBaru found) {
        return Stream.<Node>of(
                        ScreenText.body(found.baru().size() + " indikator akan ditambahkan."),
                        ScreenText.muted(found.sudahAda().size()
                                + " sudah ada di tahun itu dan dibiarkan;"
                                + " "
                                + found.tidakAktif().size()
                                + " tidak aktif dan tidak disalin."))
                .toList();
    }
}
