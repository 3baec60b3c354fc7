package id.langkah.ui.kinerja;

import id.langkah.domain.kinerja.BedaIndikator;
import id.langkah.domain.kinerja.TahunBaru;
import id.langkah.service.PratinjauIndikator;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Indicators on their way in: pasted, out of a workbook, or taken over from another year. */
final class IndikatorMasuk {
    private static final int MOST_SHOWN = 200;

    private final KinerjaModel kinerja;
    private final IndikatorModel model;
    private final Kit kit;

    IndikatorMasuk(KinerjaModel kinerja, IndikatorModel model, Kit kit) {
        this.kinerja = kinerja;
        this.model = model;
        this.kit = kit;
    }

    /** Asks for a table out of Excel; what the clipboard holds stands there already. */
    void paste() {
        var field = new TextArea();
        field.setPrefRowCount(10);
        field.setAccessibleText("Tabel yang disalin dari Excel");
        field.setPromptText("Sasaran\tIndikator\tSatuan\tTarget 2026\tTW I\tTW II\tTW III\tTW IV");
        String held = Clipboard.getSystemClipboard().getString();
        if (held != null && held.contains("\t")) {
            field.setText(held);
            field.selectAll(); // so that pasting it once more does not double it
        }
        String words = field.getText().isBlank()
                ? "Di Excel, pilih tabel beserta baris judulnya, tekan Ctrl+C, lalu tempel di sini dengan Ctrl+V."
                : "Tabel yang baru Anda salin sudah ada di bawah ini.";
        var body = new VBox(ScreenText.body(words + " Kolom dikenali dari judulnya; belum ada yang disimpan."), field);
        body.getStyleClass().add("dialog-form");
        kit.dialogs()
                .open(
                        "Tempel indikator tahun " + kinerja.lingkup().get().tahun(),
                        body,
                        Action.close("Tidak jadi"),
                        Action.submit("Periksa tabel", () -> {
                            if (field.getText().isBlank()) {
                                field.requestFocus();
                                return false;
                            }
                            model.previewPasted(field.getText(), this::preview);
                            return true;
                        }));
    }

    /** Asks for a workbook. */
    void chooseFile() {
        kit.files()
                .open("Pilih tabel indikator", "indikator", IndikatorPanel.EXCEL)
                .ifPresent(file -> model.previewFile(file, this::preview));
    }

    /** Shows what would come in and what is wrong with it, before anything is kept. */
    void preview(PratinjauIndikator pratinjau) {
        long baru = count(pratinjau, BedaIndikator.Baru.class);
        long berubah = count(pratinjau, BedaIndikator.Berubah.class);
        long sama = count(pratinjau, BedaIndikator.Sama.class);
        boolean may = pratinjau.isAccepted() && baru + berubah > 0;
        var body = new VBox(
                ScreenText.strong(summary(pratinjau, baru, berubah, sama)),
                ScreenText.muted("Kolom yang dikenali: " + kolom(pratinjau)));
        body.getChildren().add(new MasalahList(pratinjau.masalah()));
        pratinjau.beda().stream()
                .filter(beda -> !(beda instanceof BedaIndikator.Sama))
                .limit(MOST_SHOWN)
                .forEach(beda -> body.getChildren().add(row(beda)));
        if (baru + berubah > MOST_SHOWN) {
            body.getChildren().add(ScreenText.muted("… dan " + (baru + berubah - MOST_SHOWN) + " lagi."));
        }
        body.getStyleClass().add("dialog-form");
        Stream<Action> actions = Stream.of(Action.close(may ? "Tidak jadi" : "Tutup"));
        if (may) {
            actions = Stream.concat(
                    actions,
                    Stream.of(Action.primary("Simpan " + (baru + berubah) + " indikator", () -> take(pratinjau))));
        }
        kit.dialogs().open("Pratinjau indikator tahun " + pratinjau.tahun(), body, actions.toArray(Action[]::new));
    }

    private void take(PratinjauIndikator pratinjau) {
        model.take(
                pratinjau,
                taken -> kit.toasts().done(taken.size() + " indikator disimpan."),
                refused -> kit.dialogs().masalah("Indikator tidak disimpan", refused.masalah()));
    }

    private static long count(PratinjauIndikator pratinjau, Class<?> kind) {
        return pratinjau.beda().stream().filter(kind::isInstance).count();
    }

    private static String summary(PratinjauIndikator pratinjau, long baru, long berubah, long sama) {
        if (!pratinjau.isAccepted()) {
            return "Tabel ini belum dapat disimpan; perbaiki galatnya dahulu.";
        }
        return "%d baru, %d berubah, %d sama. Belum ada yang disimpan.".formatted(baru, berubah, sama);
    }

    private static String kolom(PratinjauIndikator pratinjau) {
        String names = pratinjau.hasil().kolom().stream()
                .filter(kolom -> kolom.makna().isDibaca())
                .map(kolom -> kolom.makna().kata())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "tidak ada" : names;
    }

    private static Node row(BedaIndikator beda) {
        boolean baru = beda instanceof BedaIndikator.Baru;
        var name = ScreenText.body(beda.masuk().nama());
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(name, new Badge(baru ? "Baru" : "Berubah", baru ? Badge.Tone.SUCCESS : Badge.Tone.ACCENT));
        head.getStyleClass().add("row");
        var box = new VBox(head);
        if (beda instanceof BedaIndikator.Berubah berubah) {
            berubah.perubahan().forEach(satu -> box.getChildren().add(ScreenText.muted(satu)));
            if (berubah.terkunci()) {
                var locked = ScreenText.body("Nilai indikator ini sudah ada yang ditetapkan; capaiannya akan"
                        + " dihitung terhadap isian yang baru.");
                locked.getStyleClass().add("field-error");
                box.getChildren().add(locked);
            }
        }
        box.getStyleClass().add("stack-tight");
        return box;
    }

    /** Asks into which year the indicators are taken over. */
    void nextYear() {
        int from = kinerja.lingkup().get().tahun();
        var to = new ComboBox<Integer>();
        to.getItems().setAll(List.of(from + 1, from + 2, from - 1));
        to.setValue(from + 1);
        to.setAccessibleText("Tahun tujuan");
        var withTarget = new CheckBox("Sertakan targetnya, untuk diubah di tahun yang baru");
        withTarget.setWrapText(true);
        var preview = new VBox();
        preview.getStyleClass().add("stack-tight");
        Runnable look = () -> model.previewYear(
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
                        "Ambil indikator tahun " + from + " ke tahun lain",
                        body,
                        Action.close("Tidak jadi"),
                        Action.primary(
                                "Ambil indikator",
                                () -> model.takeYear(
                                        from,
                                        to.getValue(),
                                        withTarget.isSelected(),
                                        taken -> kit.toasts().done(taken.size() + " indikator" + " diambil."))));
    }

    private static List<Node> said(TahunBaru found) {
        return Stream.<Node>of(
                        ScreenText.body(found.baru().size() + " indikator akan ditambahkan."),
                        ScreenText.muted(found.sudahAda().size()
                                + " sudah ada di tahun itu dan dibiarkan;"
                                + " "
                                + found.tidakAktif().size()
                                + " tidak aktif dan tidak diambil."))
                .toList();
    }
}
