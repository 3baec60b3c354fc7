package id.langkah.ui.pengerjaan;

import id.langkah.ui.kit.Page;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** At the side of a run: the road, what is missing, or the trail. */
final class SidePanel extends BorderPane {
    private final JalanPanel jalan;
    private final KurangPanel kurang;
    private final RiwayatPanel riwayat = new RiwayatPanel();
    private final PengerjaanModel model;
    private final ScrollPane road;
    private final ToggleButton jalanTab;
    private final ToggleButton kurangTab;
    private final ToggleButton riwayatTab;

    SidePanel(PengerjaanModel model) {
        this.model = model;
        jalan = new JalanPanel(model);
        kurang = new KurangPanel(model);
        getStyleClass().add("pengerjaan-samping");
        road = Page.scrolled(jalan);
        ScrollPane missing = Page.scrolled(kurang);
        ToggleGroup group = new ToggleGroup();
        jalanTab = tab(group, "Langkah", "left-pill", road);
        kurangTab = tab(group, "Kurang", "center-pill", missing);
        riwayatTab = tab(group, "Riwayat", "right-pill", riwayat);
        group.selectedToggleProperty()
                .addListener(
                        (property, before, now) -> {
                            Toggle chosen = now == null ? before : now;
                            chosen.setSelected(true);
                            setCenter((Node) chosen.getUserData());
                        });
        HBox tabs = new HBox(jalanTab, kurangTab, riwayatTab);
        tabs.getStyleClass().add("pengerjaan-tabs");
        setTop(tabs);
        jalanTab.setSelected(true);
    }

    void set(Shown shown) {
        jalan.set(shown);
        kurang.set(shown.run(), model.now().get());
        int missing = shown.run().kekurangan().size();
        kurangTab.setText(missing == 0 ? "Kurang" : "Kurang " + missing);
        riwayat.set(shown.run());
        Platform.runLater(this::bringIntoView);
    }

    /** Scrolls the road as little as needed to see the round in the middle. */
    private void bringIntoView() {
        jalan.chosen()
                .ifPresent(
                        row -> {
                            double room = road.getViewportBounds().getHeight();
                            double rest = jalan.getHeight() - room;
                            double top = row.getBoundsInParent().getMinY();
                            double bottom = row.getBoundsInParent().getMaxY();
                            double at = road.getVvalue() * rest;
                            if (rest > 0 && (top < at || bottom > at + room)) {
                                double wanted = top - (room - row.getHeight()) / 2;
                                road.setVvalue(Math.clamp(wanted / rest, 0, 1));
                            }
                        });
    }

    /** Turns to the next of the three. */
    void turn() {
        ToggleButton next =
                jalanTab.isSelected() ? kurangTab : kurangTab.isSelected() ? riwayatTab : jalanTab;
        next.setSelected(true);
    }

    private static ToggleButton tab(ToggleGroup group, String text, String edge, Node content) {
        ToggleButton tab = new ToggleButton(text);
        tab.getStyleClass().add(edge);
        tab.setToggleGroup(group);
        tab.setUserData(content);
        tab.setMinWidth(Region.USE_PREF_SIZE);
        tab.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tab, Priority.ALWAYS);
        return tab;
    }
}
