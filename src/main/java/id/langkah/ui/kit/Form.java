package id.langkah.ui.kit;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Labels at the left with their input fields at the right, one below the other. */
public final class Form extends GridPane {
    public Form() {
        getStyleClass().add("form");
        ColumnConstraints words = new ColumnConstraints();
        words.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(words, fields);
    }

    /** Adds a field; its label is also its name for screen readers. */
    public Form row(String name, Node field) {
        return row(name, field, "");
    }

    /**
     * Adds a field with an explanation.
     *
     * @param help a sentence below the field; blank for none
     */
    public Form row(String name, Node field, String help) {
        Label label = new Label(name);
        label.getStyleClass().add("form-label");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(field);
        if (field instanceof Control && field.getAccessibleText() == null) {
            field.setAccessibleText(name);
        }
        VBox cell = new VBox(field);
        cell.getStyleClass().add("form-cell");
        if (!help.isBlank()) {
            cell.getChildren().add(ScreenText.muted(help));
            field.setAccessibleHelp(help);
        }
        int row = getRowCount();
        setValignment(label, VPos.TOP);
        add(label, 0, row);
        add(cell, 1, row);
        return this;
    }
}
