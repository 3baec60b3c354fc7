package id.langkah.ui.pengerjaan;

import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.domain.pengerjaan.WaktuNyata;
import id.langkah.domain.sop.Waktu;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Icon;
import id.langkah.ui.kit.ScreenText;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The working time of a round compared with its standard, with buttons for breakdown and correction. */
final class WaktuStrip extends VBox {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final PseudoClass SOON = PseudoClass.getPseudoClass("soon");
    private static final double SOON_FROM = 0.8;

    private final PengerjaanModel model;
    private final Label words = ScreenText.body("");
    private final Badge left = new Badge("", Badge.Tone.NEUTRAL);
    private final ProgressBar bar = new ProgressBar(0);
    private final Label due = ScreenText.muted("");

    WaktuStrip(PengerjaanModel model, Runnable breakdown, Runnable set) {
        this.model = model;
        getStyleClass().addAll("pengerjaan-waktu", "stack-tight");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(new Icon(MaterialDesignC.CLOCK_OUTLINE), words, left);
        head.getStyleClass().add("row");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        bar.setAccessibleText("Waktu berjalan terhadap waktu baku");
        Button detail = Buttons.link("Rincian per hari", breakdown);
        Button typed = Buttons.link("Tetapkan waktu", set);
        FlowPane links = new FlowPane(due, detail, typed);
        links.getStyleClass().add("pengerjaan-waktu-links");
        getChildren().addAll(head, bar, links);
        for (var node : new Node[] {bar, due, left}) {
            node.managedProperty().bind(node.visibleProperty());
        }
    }

    /** Shows a round at the model's present time. */
    void set(Pengerjaan run, Putaran putaran) {
        WaktuNyata waktu = model.waktu(run, putaran);
        Waktu baku = KataPengerjaan.aktivitas(run, putaran).mutuBaku().waktu();
        words.setText(KataPengerjaan.waktu(putaran, waktu, baku, model.jam())
                + (putaran.ditetapkan() ? " (waktu ditetapkan sendiri)" : ""));
        long standard = waktu.baku().orElse(0);
        double share = standard == 0 ? 0 : (double) waktu.nyata() / standard;
        boolean soon = !waktu.terlambat() && putaran.isOpen() && share >= SOON_FROM;
        bar.setVisible(standard > 0);
        bar.setProgress(Math.min(1, share));
        pseudoClassStateChanged(LATE, waktu.terlambat());
        pseudoClassStateChanged(SOON, soon);
        left.setVisible(waktu.tenggat().isPresent());
        Badge.Tone calm = putaran.isOpen() ? Badge.Tone.ACCENT : Badge.Tone.SUCCESS;
        Badge.Tone tone = soon ? Badge.Tone.WARNING : calm;
        KataPengerjaan.sisa(putaran, waktu, model.jam(), model.now().get())
                .ifPresent(text -> left.set(text, waktu.terlambat() ? Badge.Tone.DANGER : tone));
        due.setVisible(waktu.tenggat().isPresent());
        waktu.tenggat().ifPresent(end -> due.setText("Batas: " + KataPengerjaan.saat(end)));
    }
}
