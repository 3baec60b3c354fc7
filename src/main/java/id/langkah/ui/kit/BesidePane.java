package id.langkah.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/**
 * A table, and beside it what is known of the row of its cursor. The part beside opens and shuts by
 * itself as the window comes to have room for both, and by its switch whenever somebody wants it.
 */
public final class BesidePane extends SplitPane {
    /** So many sizes of the text are wide enough for both: a window of 1,400 dots at the usual size. */
    private static final double ROOM = 86;

    /** What stands beside is so wide, as long as the table keeps its share. */
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
     * Shut at first.
     *
     * @param name what stands beside, as the switch says
     * @param hint the same as heard
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

    /** What is done when the part beside has opened, and before it is shut. */
    public void on(Runnable opens, Runnable shuts) {
        opened = opens;
        shut = shuts;
    }

    /** Opens and shuts the part beside; to be put among the tools of the screen. */
    public ToggleButton toggle() {
        return toggle;
    }

    public boolean isOpen() {
        return toggle.isSelected();
    }

    /** Opens the part beside. */
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
