package id.langkah.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Labels with their input fields, one below the other. The labels stand at the left of the fields
 * where these keep a usable width, otherwise above them.
 */
public final class Form extends GridPane {
    /** The least width of the fields beside their labels, in em. */
    private static final double LEAST = 11;

    private final List<Label> labels = new ArrayList<>();
    private final List<VBox> cells = new ArrayList<>();

    /** Measures the font size. */
    private final Label em = new Label();

    private boolean stacked;

    public Form() {
        getStyleClass().add("form");
        em.setManaged(false);
        em.setVisible(false);
        getChildren().add(em);
        widthProperty().subscribe(this::fit);
        em.fontProperty().subscribe(this::fit);
        arrange();
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
        setValignment(label, VPos.TOP);
        label.fontProperty().subscribe(this::fit);
        labels.add(label);
        cells.add(cell);
        getChildren().addAll(label, cell);
        arrange();
        return this;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return stacked ? 0 : super.computeMinWidth(height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(super.computePrefWidth(height), beside());
    }

    /** The least width for the labels beside the fields. */
    private double beside() {
        double words =
                labels.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0);
        return snappedLeftInset() + words + getHgap() + LEAST * em.getFont().getSize() + snappedRightInset();
    }

    private void fit() {
        boolean narrow = getWidth() > 0 && getWidth() < Math.floor(beside());
        if (narrow != stacked) {
            stacked = narrow;
            arrange();
        }
    }

    private void arrange() {
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        ColumnConstraints words = new ColumnConstraints();
        words.setMinWidth(Region.USE_PREF_SIZE);
        getColumnConstraints().setAll(stacked ? List.of(fields) : List.of(words, fields));
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            label.setWrapText(stacked);
            label.setMinWidth(stacked ? 0 : Region.USE_PREF_SIZE);
            label.setMinHeight(Region.USE_PREF_SIZE);
            setConstraints(label, 0, stacked ? 2 * i : i);
            setConstraints(cells.get(i), stacked ? 0 : 1, stacked ? 2 * i + 1 : i);
        }
    }
}
