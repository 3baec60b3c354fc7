package id.langkah.ui.pustaka;

import id.langkah.domain.Masalah;
import id.langkah.domain.pengenalan.Denah;
import id.langkah.domain.sop.Sop;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.FormDialog;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.ScreenText;
import id.langkah.ui.kit.SideTabs;
import id.langkah.ui.kit.ZoomPane;
import id.langkah.ui.kit.bagan.BaganPane;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** Shows a recognised SOP beside the drawing in its file, for checking and correcting before the import. */
final class PencocokanView extends BorderPane {
    private final PencocokanModel model;
    private final Kit kit;
    private final Label explanation = ScreenText.body("");
    private final BorderPane asli = new BorderPane();
    private final BaganPane bagan;
    private final ScrollPane scroll;
    private final LajurTable table;
    private final Button undo;
    private int shown = -1;
    private String drawn = "";

    PencocokanView(PencocokanModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        getStyleClass().add("pencocokan");
        undo = Buttons.plain("Urungkan", MaterialDesignU.UNDO, model::undo);
        table = new LajurTable(model, this::rename);
        scroll = new ScrollPane(table);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        bagan = new BaganPane(model.sop(), BaganPane.Kolom.NOMOR);
        bagan.onRow(model.baris()::set);
        var side = new SideTabs(List.of(
                new SideTabs.Content("Aslinya", asli),
                new SideTabs.Content("Bagan Langkah", bagan),
                new SideTabs.Content("Rincian", Page.scrolled(new RincianBarisPanel(model))),
                new SideTabs.Content("Atur tabel", Page.scrolled(atur()))));
        var split = new SplitPane(scroll, side);
        split.setDividerPositions(0.62);
        split.getStyleClass().add("pencocokan-belah");
        setTop(tools());
        setCenter(split);
        model.masuk().addListener((property, before, now) -> show());
        model.baris().addListener((property, before, now) -> follow());
        show();
    }

    private AturTabelPanel atur() {
        int first = model.cocok().firstDenah();
        return new AturTabelPanel(model.cocok().all(), first, model.cocok().tabel(first), model::setTabel);
    }

    private FlowPane tools() {
        Button next = Buttons.plain("Ke tebakan berikutnya", MaterialDesignC.CHEVRON_DOWN, model::nextGuess);
        Buttons.withKeys(next, "F8");
        var tools = new FlowPane(explanation, next, undo, Buttons.plain("Nama dan nomor SOP", this::identitas));
        tools.getStyleClass().add("button-row");
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.F8) {
                model.nextGuess();
                event.consume();
            }
        });
        return tools;
    }

    private void show() {
        long left = model.cocok().found().belumPasti();
        explanation.setText(
                left == 0
                        ? "Semua aktivitas sudah pasti."
                        : left + " dari " + model.sop().aktivitas().size() + " aktivitas perlu dilihat (bertanda ?).");
        undo.setDisable(!model.canUndo());
        bagan.show(model.sop());
        follow();
    }

    /** Shows the selected row in the file's drawing, in the chart and in the table. */
    private void follow() {
        int row = model.baris().get();
        if (row >= model.sop().aktivitas().size()) {
            return;
        }
        original(row);
        bagan.bringIntoView(row);
        Platform.runLater(() -> table.top(row).ifPresent(this::scrollTo));
    }

    private void scrollTo(int top) {
        double room = scroll.getViewportBounds().getHeight();
        double rest = table.getHeight() - room;
        double at = scroll.getVvalue() * rest;
        if (rest > 0 && (top < at || top > at + room * 0.7)) {
            scroll.setVvalue(Math.clamp((top - room / 3) / rest, 0, 1));
        }
    }

    private void original(int row) {
        Denah denah = model.cocok().denah(row);
        int place = model.cocok().row(row).denah();
        if (denah.halaman() > 0) {
            String page = denah.halaman() + "";
            if (!drawn.equals(page)) {
                drawn = page;
                asli.setCenter(ScreenText.muted("Menggambar halaman…"));
                model.picture(row, this::picture);
            }
            return;
        }
        if (shown != place || !(asli.getCenter() instanceof DenahPane)) {
            shown = place;
            asli.setCenter(new DenahPane(denah));
        }
        if (asli.getCenter() instanceof DenahPane pane) {
            Platform.runLater(() -> pane.mark(
                    model.cocok().row(row).baris(), model.cocok().row(row).bawah()));
        }
    }

    private void picture(Optional<byte[]> png) {
        asli.setCenter(png.<Node>map(PencocokanView::drawing)
                .orElseGet(() -> ScreenText.muted("Halaman ini tidak dapat digambar.")));
    }

    private static ZoomPane drawing(byte[] png) {
        var view = new ImageView(new Image(new ByteArrayInputStream(png)));
        return new ZoomPane("Halaman aslinya", new Region(), new StackPane(view));
    }

    private void rename(String lama) {
        var field = new ComboBox<String>();
        field.setEditable(true);
        model.sop().pelaksana().stream().filter(nama -> !nama.equals(lama)).forEach(field.getItems()::add);
        field.setValue(lama);
        field.setMaxWidth(Double.MAX_VALUE);
        var dialog = new FormDialog(
                kit.dialogs(),
                ScreenText.body("Tulis nama lain, atau pilih pelaksana yang sama dengannya untuk menggabungkan"
                        + " kedua lajur."),
                new Form().row("Nama pelaksana", field));
        dialog.open("Ganti nama \"" + lama + "\"", "Ganti nama", () -> {
            String baru = field.getEditor().getText();
            if (baru.isBlank()) {
                dialog.say(List.of(Masalah.galat("Nama pelaksana belum diisi.", "", "")));
                return;
            }
            model.rename(lama, baru);
            dialog.close();
        });
    }

    private void identitas() {
        Sop sop = model.sop();
        var nomor = new TextField(sop.nomor());
        var nama = new TextField(sop.nama());
        var dialog =
                new FormDialog(kit.dialogs(), new Form().row("Nomor SOP", nomor).row("Nama SOP", nama));
        dialog.open("Nama dan nomor SOP", "Simpan nama", () -> {
            if (nama.getText().isBlank()) {
                dialog.say(List.of(Masalah.galat("Nama SOP belum diisi.", "", "")));
                return;
            }
            model.identitas(nomor.getText(), nama.getText());
            dialog.close();
        });
    }
}
