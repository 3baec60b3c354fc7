package id.langkah.ui.penulisan;

import id.langkah.domain.sop.Sop;
import id.langkah.ui.bagan.BaganPane;
import id.langkah.ui.kit.Page;
import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Beside the rows of a draft: the flowchart as it becomes, or what the checker points out. */
final class SisiPanel extends BorderPane {
    private static final Duration SOON = Duration.millis(120);

    private final PenulisanModel model;
    private final ToggleGroup group = new ToggleGroup();
    private final BorderPane bagan = new BorderPane();
    private final ToggleButton checked;
    private final PauseTransition redraw = new PauseTransition(SOON);
    private final IntConsumer go;
    private @Nullable BaganPane pane;

    /**
     * @param go shows a row
     */
    SisiPanel(PenulisanModel model, IntConsumer go) {
        this.model = model;
        this.go = go;
        getStyleClass().add("penulisan-sisi");
        ToggleButton chart = tab("Bagan", "left-pill", bagan);
        checked = tab("Periksa", "right-pill", Page.scrolled(new TemuanPanel(model, go)));
        group.selectedToggleProperty()
                .addListener(
                        (property, before, now) -> {
                            Toggle chosen = now == null ? before : now;
                            chosen.setSelected(true);
                            setCenter((Node) chosen.getUserData());
                        });
        var tabs = new HBox(chart, checked);
        tabs.getStyleClass().add("pengerjaan-tabs");
        setTop(tabs);
        chart.setSelected(true);
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
        checked.setText(found == 0 ? "Periksa" : "Periksa (" + found + ")");
    }

    private ToggleButton tab(String text, String edge, Node content) {
        var tab = new ToggleButton(text);
        tab.getStyleClass().add(edge);
        tab.setToggleGroup(group);
        tab.setUserData(content);
        tab.setMinWidth(Region.USE_PREF_SIZE);
        tab.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tab, Priority.ALWAYS);
        return tab;
    }
}
