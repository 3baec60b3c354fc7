package id.langkah.ui.kit;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The single input field of a {@link Sheet}, placed in the cell of the cursor while it is edited. */
final class SheetEditor<R> {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Sheet<R> sheet;
    private final TextField field = new TextField();
    private boolean open;

    /** Whether editing began by replacing the text; arrows then leave the cell. */
    private boolean replacing;

    /** The text shown when editing began; when it is left unchanged, the typed text of the figure stays. */
    private Optional<String> shown = Optional.empty();

    SheetEditor(Sheet<R> sheet) {
        this.sheet = sheet;
        field.getStyleClass().add("sheet-field");
        field.setAccessibleText("Isi sel");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                left();
            }
        });
    }

    TextField field() {
        return field;
    }

    /** Whether the field has the keyboard focus. */
    boolean hasKeys() {
        Scene scene = field.getScene();
        return scene != null && field.equals(scene.getFocusOwner());
    }

    boolean isOpen() {
        return open;
    }

    /** Starts editing with this text in place of the old one; keys pressed before the field has the focus are added. */
    void replace(String text) {
        if (open) {
            field.appendText(text);
            field.requestFocus();
        } else {
            begin(text, true);
        }
    }

    /** Handles a key pressed before the field had the focus. */
    void overtaken(KeyEvent event) {
        if (!hasKeys()) {
            press(event);
        }
    }

    /** Starts editing the existing text. */
    void change() {
        SheetCursor at = sheet.cursor();
        if (at.row() < sheet.rowCount()) {
            begin(sheet.shown().get(at.column()).text().apply(sheet.getItems().get(at.row())), false);
        }
    }

    /**
     * Accepts what was typed, if a cell is open.
     *
     * @return whether no cell is open any more; a cell with a refused text stays open and tells why
     */
    boolean keep() {
        if (!open) {
            return true;
        }
        String text = field.getText();
        Optional<String> wrong = sheet.wrong(text);
        field.pseudoClassStateChanged(WRONG, wrong.isPresent());
        if (wrong.isPresent()) {
            sheet.note(wrong.get());
            return false;
        }
        boolean changed = shown.filter(text::equals).isEmpty();
        end();
        if (changed) {
            sheet.hand().type(text);
        }
        sheet.resume();
        return true;
    }

    /** Handles the loss of focus: an acceptable text is accepted, any other stays open in the colour of an error. */
    private void left() {
        if (isHeld()) {
            field.pseudoClassStateChanged(WRONG, true);
        } else {
            keep();
        }
    }

    /** Whether the open cell holds a refused text. */
    boolean isHeld() {
        return open && sheet.wrong(field.getText()).isPresent();
    }

    /** Closes the cell without a change. */
    void cancel() {
        if (open) {
            end();
            sheet.resume();
        }
    }

    private void begin(String text, boolean over) {
        SheetCursor at = sheet.cursor();
        boolean may = at.row() < sheet.rowCount()
                && sheet.shown().get(at.column()).typed().test(sheet.getItems().get(at.row()));
        if (open) {
            return;
        }
        if (!may) {
            sheet.refuse(text, over);
            return;
        }
        open = true;
        field.pseudoClassStateChanged(WRONG, false);
        replacing = over;
        shown = over ? Optional.empty() : Optional.of(text);
        field.setText(text);
        sheet.cursor(SheetCursor.at(at.row(), at.column()));
        sheet.look();
        field.applyCss(); // Without styles the field takes no keys, and keys pressed at once would be lost.
        field.requestFocus();
        field.end();
    }

    private void end() {
        open = false;
        sheet.note("");
        boolean focused = hasKeys();
        sheet.look();
        if (focused) {
            sheet.requestFocus();
        }
    }

    private void press(KeyEvent event) {
        boolean back = event.isShiftDown();
        KeyCode code = event.getCode();
        switch (code) {
            case ENTER -> {
                event.consume();
                if (keep()) {
                    sheet.steps().enter(back);
                }
            }
            case UP -> leave(event, -1, 0);
            case DOWN -> leave(event, 1, 0);
            case LEFT -> leaveWhenReplacing(event, -1);
            case RIGHT -> leaveWhenReplacing(event, 1);
            case TAB -> {
                event.consume();
                if (keep()) {
                    sheet.steps().tab(back);
                }
            }
            case ESCAPE -> {
                event.consume();
                cancel();
            }
            default -> {}
        }
    }

    private void leaveWhenReplacing(KeyEvent event, int right) {
        if (replacing) {
            leave(event, 0, right);
        }
    }

    private void leave(KeyEvent event, int down, int right) {
        event.consume();
        if (keep()) {
            sheet.move(down, right, false);
        }
    }
}
