package id.langkah.ui.pengerjaan;

import id.langkah.ui.kit.Focusable;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.SideTabs;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;

/** The side of a run's screen with three tabs: steps, missing kelengkapan, and trail. */
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

    /** Scrolls the steps as little as needed to show the round in the middle. */
    private void bringIntoView() {
        road.applyCss();
        road.layout(); // The position of the round is known only after layout.
        jalan.chosen().ifPresent(Focusable::show);
    }

    /** Selects the next tab. */
    void turn() {
        tabs.turn();
    }
}
