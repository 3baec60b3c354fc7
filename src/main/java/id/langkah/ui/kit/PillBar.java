package id.langkah.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** A bar with the names of a screen's parts, one of which is selected; it wraps where it is narrow. */
public final class PillBar extends FlowPane {
    private final ToggleGroup group = new ToggleGroup();
    private final List<ToggleButton> pills = new ArrayList<>();

    /**
     * A bar without parts.
     *
     * @param name the name for screen readers
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

    /** Adds a part; {@code chosen} is called when it is selected. */
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

    /** Removes all parts. */
    public void clear() {
        pills.clear();
        getChildren().clear();
        group.getToggles().clear();
    }

    /** Selects a part, from 0. */
    public void choose(int which) {
        pills.get(which).setSelected(true);
    }

    /** Selects the part with that name; does nothing when there is none. */
    public void choose(String name) {
        pills.stream()
                .filter(pill -> pill.getText().equals(name))
                .findFirst()
                .ifPresent(pill -> pill.setSelected(true));
    }

    /** The name of the selected part; blank when none was selected yet. */
    public String chosenName() {
        return chosen() < 0 ? "" : pills.get(chosen()).getText();
    }

    /** The selected part, from 0; -1 when none was selected yet. */
    public int chosen() {
        return group.getSelectedToggle() == null ? -1 : pills.indexOf(group.getSelectedToggle());
    }
}
