package id.langkah.ui.kit;

import java.util.function.Consumer;
import javafx.event.Event;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** A text area that grows with its text. Tab moves to the next field. */
public final class GrowingArea extends TextArea {
    private static final double BESIDE_TEXT_EM = 1.3;
    private static final double ABOVE_AND_BELOW_EM = 0.9;
    private static final double BORDER = 4;

    /** The assumed width, in em, until the parent sets one. */
    private static final double USUAL_EM = 20;

    private final Text measure = new Text();
    private boolean setting;

    /**
     * @param name the name for screen readers, also shown while the field is empty
     * @param typed receives the text after each keystroke, but not texts set by {@link #show}
     */
    public GrowingArea(String name, Consumer<String> typed) {
        getStyleClass().add("growing-area");
        setWrapText(true);
        setPromptText(name);
        setAccessibleText(name);
        setPrefRowCount(1);
        setMinHeight(USE_PREF_SIZE);
        measure.fontProperty().bind(fontProperty());
        prefWidthProperty().addListener((property, before, now) -> requestLayout());
        textProperty().addListener((property, before, now) -> {
            requestLayout();
            if (!setting) {
                typed.accept(now);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::traverse);
    }

    /** Sets the text; when it is unchanged, the cursor keeps its place. */
    public void show(String text) {
        if (!text.equals(getText())) {
            setting = true;
            try {
                setText(text);
            } finally {
                setting = false;
            }
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double em = getFont().getSize();
        double room = width > 0 ? width : getPrefWidth() > 0 ? getPrefWidth() : USUAL_EM * em;
        measure.setWrappingWidth(Math.max(em, room - BESIDE_TEXT_EM * em - BORDER));
        String text = getText();
        measure.setText(text.isEmpty() || text.endsWith("\n") ? text + "x" : text);
        return Math.ceil(measure.getLayoutBounds().getHeight() + ABOVE_AND_BELOW_EM * em + BORDER);
    }

    private void traverse(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isControlDown() || event.isAltDown()) {
            return;
        }
        event.consume();
        leave(event.isShiftDown());
    }

    /** Moves the focus to the next field, or to the previous one. */
    void leave(boolean back) {
        Node node = this;
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "\t", "\t", KeyCode.TAB, back, true, false, false));
    }
}
