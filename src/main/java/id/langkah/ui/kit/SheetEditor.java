package id.langkah.ui.kit;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The one field of a {@link Sheet}; it stands in the cell of the cursor while one types there. */
final class SheetEditor<R> {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Sheet<R> sheet;
    private final TextField field = new TextField();
    private boolean open;

    /** Whether typing began by replacing, so that arrows leave the cell as they do outside it. */
    private boolean replacing;

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

    /** Whether keys go to the field. */
    boolean hasKeys() {
        Scene scene = field.getScene();
        return scene != null && field.equals(scene.getFocusOwner());
    }

    boolean isOpen() {
        return open;
    }

    /** Types over what is there; what is typed before the field has the keys is added. */
    void replace(String text) {
        if (open) {
            field.appendText(text);
            field.requestFocus();
        } else {
            begin(text, true);
        }
    }

    /** A key that came before the field had the keys. */
    void overtaken(KeyEvent event) {
        if (!hasKeys()) {
            press(event);
        }
    }

    /** Changes what is there. */
    void change() {
        SheetCursor at = sheet.cursor();
        if (at.row() < sheet.rowCount()) {
            begin(sheet.shown().get(at.column()).text().apply(sheet.getItems().get(at.row())), false);
        }
    }

    /**
     * Takes over what was typed, if anything is being typed.
     *
     * @return whether no cell is open any more; one that holds what cannot be taken stays open, and
     *     says why
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
        end();
        sheet.type(text);
        sheet.resume();
        return true;
    }

    /** What can be taken is; what cannot stays, in the colour of what is wrong. */
    private void left() {
        if (isHeld()) {
            field.pseudoClassStateChanged(WRONG, true);
        } else {
            keep();
        }
    }

    /** Whether the open cell holds what cannot be taken. */
    boolean isHeld() {
        return open && sheet.wrong(field.getText()).isPresent();
    }

    /** Leaves the cell as it was. */
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
        field.setText(text);
        sheet.cursor(SheetCursor.at(at.row(), at.column()));
        sheet.look();
        field.applyCss(); // without its looks it takes no keys, and those that follow at once were lost
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
