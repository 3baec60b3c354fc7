package id.langkah.ui.pengerjaan;

import id.langkah.domain.Masalah;
import id.langkah.domain.pengerjaan.Butir;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Icon;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** The bar at the bottom of a run: undo, what prevents finishing the step, and the buttons to finish and return. */
final class AksiBar extends VBox {
    /** The style of the main button; a held-up step has none. */
    private static final String ACCENT = "accent";

    private final FlowPane hindrance = new FlowPane();
    private String visit = "";
    private final Button undo;
    private final Button back;
    private final Button on;
    private final Button resume;
    private final Button present;

    AksiBar(PengerjaanActs acts) {
        getStyleClass().add("pengerjaan-aksi");
        hindrance.getStyleClass().add("pengerjaan-hambatan");
        hindrance.setVisible(false);
        undo = Buttons.plain("Urungkan", acts::undo);
        undo.setGraphic(new Icon(MaterialDesignU.UNDO));
        undo.setMinWidth(0);
        undo.setTextOverrun(OverrunStyle.ELLIPSIS);
        undo.getStyleClass().addAll("flat", "may-shorten");
        back = Buttons.plain("Kembalikan", acts::sendBack);
        on = Buttons.primary("Selesai", acts::finish);
        resume = Buttons.primary("Lanjutkan", acts.run()::pauseOrResume);
        present = Buttons.primary("Ke aktivitas sekarang", acts::present);
        Buttons.withKeys(resume, "Ctrl+T");
        Buttons.withKeys(present, "Esc");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(undo, gap, back, on, resume, present);
        row.getStyleClass().add("row");
        getChildren().addAll(hindrance, row);
        for (Region region : List.of(hindrance, undo, back, on, resume, present)) {
            region.managedProperty().bind(region.visibleProperty());
        }
    }

    /** The button for the main action that is possible now; empty when there is none. */
    Optional<Node> start() {
        return Stream.<Node>of(resume, on, present).filter(Node::isVisible).findFirst();
    }

    void set(RunViewState shown, Optional<String> undoable) {
        Pengerjaan run = shown.run();
        boolean running = run.status() == Pengerjaan.Status.BERJALAN;
        boolean here = !shown.isBack();
        boolean keputusan = run.current()
                .map(putaran -> KataPengerjaan.aktivitas(run, putaran).isKeputusan())
                .orElse(false);
        undo.setVisible(undoable.isPresent() && here);
        undoable.ifPresent(what -> {
            undo.setText("Urungkan: " + what);
            undo.setTooltip(new Tooltip("Urungkan: " + what + " (Ctrl+Z)"));
        });
        on.setText(keputusan ? "Setuju" : "Selesai");
        Buttons.withKeys(on, "Ctrl+Enter");
        on.setVisible(running && here);
        back.setText(keputusan ? "Tidak setuju" : "Kembalikan");
        Buttons.withKeys(back, "Ctrl+Backspace");
        back.setVisible(running
                && here
                && (run.tidakMaju().isPresent() || !KembaliDialog.tujuan(run).isEmpty()));
        resume.setVisible(run.status() == Pengerjaan.Status.DITUNDA && here);
        present.setText(run.status().isEnded() ? "Ke ringkasan" : "Ke aktivitas sekarang");
        present.setVisible(!here);
        List<Butir> lacking = running && here ? run.hambatan() : List.of();
        on.getStyleClass().remove(ACCENT);
        if (lacking.isEmpty()) {
            on.getStyleClass().add(ACCENT);
        }
        on.setAccessibleHelp(
                lacking.isEmpty() ? "Ctrl+Enter" : "Ctrl+Enter, masih menunggu " + lacking.size() + " kelengkapan");
        String now = visit(shown, lacking);
        if (!now.equals(visit)) {
            visit = now;
            hindrance.setVisible(false);
        }
    }

    /** Identifies a round with what it lacks, so that a message about one is not shown for another. */
    private static String visit(RunViewState shown, List<Butir> lacking) {
        return shown.putaran()
                        .map(putaran -> putaran.aktivitas() + "/" + putaran.nomor())
                        .orElse("")
                + lacking.stream().map(butir -> butir.kelengkapan().nama()).collect(Collectors.joining("/"));
    }

    /** Shows what is wrong with what was typed. */
    void refuse(List<Masalah> against) {
        hindrance
                .getChildren()
                .setAll(against.stream()
                        .map(masalah -> masalah.pesan() + " " + masalah.saran())
                        .map(words -> said(words.strip()))
                        .toList());
        hindrance.setVisible(true);
    }

    /** Shows the items that prevent finishing the round; a click goes to the item. */
    void refuse(Putaran open, IntConsumer go) {
        hindrance.getChildren().setAll(said("Belum dapat diselesaikan. Kelengkapan wajib:"));
        for (int i = 0; i < open.butir().size(); i++) {
            Butir butir = open.butir().get(i);
            int place = i;
            if (butir.holdsUp()) {
                Button way = Buttons.link(butir.kelengkapan().nama(), () -> go.accept(place));
                way.setMinWidth(0);
                way.getStyleClass().add("may-shorten");
                hindrance.getChildren().add(way);
            }
        }
        hindrance.setVisible(true);
    }

    private static Label said(String words) {
        Label label = ScreenText.body(words);
        label.getStyleClass().add("pengerjaan-hambatan-kata");
        return label;
    }
}
