package id.langkah.ui.penulisan;

import id.langkah.domain.sop.Sop;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.SideTabs;
import id.langkah.ui.kit.bagan.BaganPane;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The panel beside the rows of a draft: the flowchart, or the findings of the checker. */
final class SisiPanel extends BorderPane {
    private static final int PERIKSA = 1;
    private static final Duration SOON = Duration.millis(120);

    private final PenulisanModel model;
    private final BorderPane bagan = new BorderPane();
    private final SideTabs tabs;
    private final PauseTransition redraw = new PauseTransition(SOON);
    private final IntConsumer go;
    private @Nullable BaganPane pane;

    /** @param go goes to a row of the grid */
    SisiPanel(PenulisanModel model, IntConsumer go) {
        this.model = model;
        this.go = go;
        getStyleClass().add("penulisan-sisi");
        var findings = Page.scrolled(new TemuanPanel(model, go));
        tabs = new SideTabs(List.of(new SideTabs.Content("Bagan", bagan), new SideTabs.Content("Periksa", findings)));
        setCenter(tabs);
        redraw.setOnFinished(event -> draw());
        model.sunting().addListener((property, before, now) -> later());
        model.temuan().addListener((property, before, now) -> count());
        draw();
    }

    private void later() {
        if (pane == null) {
            draw();
        } else {
            redraw.playFromStart();
        }
    }

    private void draw() {
        model.sop().ifPresent(this::draw);
    }

    private void draw(Sop sop) {
        BaganPane shown = pane;
        if (shown == null) {
            shown = new BaganPane(sop, BaganPane.Kolom.NOMOR);
            shown.onRow(go::accept);
            pane = shown;
            bagan.setCenter(shown);
        } else {
            shown.show(sop);
        }
    }

    private void count() {
        int found = model.temuan().get().size();
        tabs.rename(PERIKSA, found == 0 ? "Periksa" : "Periksa (" + found + ")");
    }
}
