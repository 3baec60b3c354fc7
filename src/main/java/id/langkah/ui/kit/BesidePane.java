package id.langkah.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/**
 * A table with details of its current row beside it. The details open and close automatically with
 * the width of the window, and by a button.
 */
public final class BesidePane extends SplitPane {
    /** The width, in em, from which both fit: 1,400 pixels at the usual font size. */
    private static final double ROOM = 86;

    /** The width of the details in em. */
    private static final double BESIDE = 26.5;

    private static final double NARROWEST = 0.55;

    private final Node main;
    private final Node side;
    private final ToggleButton toggle;
    private Runnable opened = () -> {};
    private Runnable shut = () -> {};

    /** Whether there is room for both. */
    private boolean wide;

    /**
     * Creates the pane with the details closed.
     *
     * @param name the name of the details on the button
     * @param hint the name for screen readers
     */
    public BesidePane(Node main, Region side, String name, String hint) {
        this.main = main;
        this.side = side;
        toggle = new ToggleButton(name, new Icon(MaterialDesignD.DOCK_RIGHT));
        toggle.getStyleClass().add("pill");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setAccessibleText(hint);
        getItems().setAll(List.of(main));
        SplitPane.setResizableWithParent(side, false);
        toggle.selectedProperty().subscribe(this::follow);
        widthProperty().subscribe(this::fit);
        toggle.fontProperty().subscribe(this::fit);
    }

    /** Sets what happens after the details open and before they close. */
    public void on(Runnable opens, Runnable shuts) {
        opened = opens;
        shut = shuts;
    }

    /** The button that opens and closes the details, for the tools of the screen. */
    public ToggleButton toggle() {
        return toggle;
    }

    public boolean isOpen() {
        return toggle.isSelected();
    }

    /** Opens the details. */
    public void open() {
        toggle.setSelected(true);
    }

    private double em() {
        return toggle.getFont().getSize();
    }

    private void fit() {
        boolean now = getWidth() >= ROOM * em();
        if (now != wide) {
            wide = now;
            toggle.setSelected(now);
        }
    }

    private void follow(boolean open) {
        if (open && getItems().size() == 1) {
            getItems().setAll(List.of(main, side));
            setDividerPositions(Math.max(NARROWEST, 1 - BESIDE * em() / Math.max(1, getWidth())));
            opened.run();
        } else if (!open && getItems().size() > 1) {
            shut.run();
            getItems().setAll(List.of(main));
        }
    }
}
