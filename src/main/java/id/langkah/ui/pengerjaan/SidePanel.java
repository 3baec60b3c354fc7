package id.langkah.ui.pengerjaan;

import id.langkah.ui.kit.Focusable;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.SideTabs;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;

/** At the side of a run: the road, what is missing, or the trail. */
final class SidePanel extends BorderPane {
    private static final int KURANG = 1;

    private final JalanPanel jalan;
    private final KurangPanel kurang;
    private final RiwayatPengerjaanPanel riwayat = new RiwayatPengerjaanPanel();
    private final PengerjaanModel model;
    private final ScrollPane road;
    private final SideTabs tabs;

    SidePanel(PengerjaanModel model) {
        this.model = model;
        jalan = new JalanPanel(model);
        kurang = new KurangPanel(model);
        getStyleClass().add("pengerjaan-samping");
        road = Page.scrolled(jalan);
        tabs = new SideTabs(List.of(
                new SideTabs.Content("Langkah", road),
                new SideTabs.Content("Kurang", Page.scrolled(kurang)),
                new SideTabs.Content("Riwayat", riwayat)));
        setCenter(tabs);
    }

    void set(RunViewState shown) {
        jalan.set(shown);
        kurang.set(shown.run(), model.now().get());
        int missing = shown.run().kekurangan().size();
        tabs.rename(KURANG, missing == 0 ? "Kurang" : "Kurang " + missing);
        riwayat.set(shown.run());
        Platform.runLater(this::bringIntoView);
    }

    /** Scrolls the road as little as needed to see the round in the middle. */
    private void bringIntoView() {
        road.applyCss();
        road.layout(); // only then is it known where the round stands
        jalan.chosen().ifPresent(Focusable::show);
    }

    /** Turns to the next of the three. */
    void turn() {
        tabs.turn();
    }
}
