package id.langkah.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Names of parts of a screen, one of which is seen; they break into lines where it is narrow. */
public final class PillBar extends FlowPane {
    private final ToggleGroup group = new ToggleGroup();
    private final List<ToggleButton> pills = new ArrayList<>();

    /**
     * Without any parts yet.
     *
     * @param name as heard
     */
    public PillBar(String name) {
        setAccessibleText(name);
        getStyleClass().add("pill-bar");
        group.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
        });
    }

    /** A further part; {@code chosen} is told when it comes to be seen. */
    public PillBar add(String text, Runnable chosen) {
        var pill = new ToggleButton(text);
        pill.setMinWidth(Region.USE_PREF_SIZE);
        pill.getStyleClass().add("pill");
        pill.setToggleGroup(group);
        pill.selectedProperty().addListener((property, before, now) -> {
            if (now) {
                chosen.run();
            }
        });
        pills.add(pill);
        getChildren().add(pill);
        return this;
    }

    /** Takes all parts away. */
    public void clear() {
        pills.clear();
        getChildren().clear();
        group.getToggles().clear();
    }

    /** Shows a part, counted from 0. */
    public void choose(int which) {
        pills.get(which).setSelected(true);
    }

    /** Shows the part of that name; nothing changes where there is none. */
    public void choose(String name) {
        pills.stream()
                .filter(pill -> pill.getText().equals(name))
                .findFirst()
                .ifPresent(pill -> pill.setSelected(true));
    }

    /** Which part is seen, from 0; -1 before the first was. */
    public int chosen() {
        return group.getSelectedToggle() == null ? -1 : pills.indexOf(group.getSelectedToggle());
    }
}
