package id.langkah.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Tabs for content beside the middle of a screen; the first is selected at the start. */
public final class SideTabs extends BorderPane {
    private final ToggleGroup group = new ToggleGroup();
    private final List<ToggleButton> tabs = new ArrayList<>();

    /**
     * Creates the tabs.
     *
     * @param contents the tabs, at least two
     */
    public SideTabs(List<Content> contents) {
        for (int i = 0; i < contents.size(); i++) {
            boolean last = i == contents.size() - 1;
            tabs.add(tab(contents.get(i), i == 0 ? "left" : last ? "right" : "center"));
        }
        group.selectedToggleProperty().addListener((property, before, now) -> {
            Toggle chosen = now == null ? before : now;
            chosen.setSelected(true);
            setCenter((Node) chosen.getUserData());
        });
        var bar = new HBox();
        bar.getChildren().addAll(tabs);
        bar.getStyleClass().add("side-tabs");
        setTop(bar);
        tabs.getFirst().setSelected(true);
    }

    /** The content of a tab and its name. */
    public record Content(String name, Node node) {}

    private ToggleButton tab(Content content, String edge) {
        var tab = new ToggleButton(content.name());
        tab.getStyleClass().add(edge + "-pill");
        tab.setToggleGroup(group);
        tab.setUserData(content.node());
        tab.setMinWidth(Region.USE_PREF_SIZE);
        tab.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tab, Priority.ALWAYS);
        return tab;
    }

    /** Renames a tab, from 0. */
    public void rename(int which, String name) {
        tabs.get(which).setText(name);
    }

    /** Selects the next tab, and after the last the first. */
    public void turn() {
        int now = tabs.indexOf(group.getSelectedToggle());
        tabs.get((now + 1) % tabs.size()).setSelected(true);
    }
}
