package id.langkah.ui.kit;

import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of a {@link Sheet} while no cell is open. */
final class SheetKeys<R> {
    private static final Map<KeyCode, int[]> ARROWS = Map.of(
            KeyCode.UP, new int[] {-1, 0},
            KeyCode.DOWN, new int[] {1, 0},
            KeyCode.LEFT, new int[] {0, -1},
            KeyCode.RIGHT, new int[] {0, 1});

    private final Sheet<R> sheet;
    private boolean leaving;

    SheetKeys(Sheet<R> sheet) {
        this.sheet = sheet;
    }

    void listen() {
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        sheet.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void press(KeyEvent event) {
        if (leaving || event.isAltDown()) {
            return;
        }
        if (sheet.editor().isOpen()) {
            sheet.editor().overtaken(event);
            return;
        }
        boolean done = event.isShortcutDown() ? shortcut(event) : plain(event);
        if (done) {
            event.consume();
        }
    }

    private boolean plain(KeyEvent event) {
        boolean shift = event.isShiftDown();
        int[] arrow = ARROWS.get(event.getCode());
        if (arrow != null) {
            sheet.move(arrow[0], arrow[1], shift);
            return true;
        }
        switch (event.getCode()) {
            case ENTER -> sheet.steps().enter(shift);
            case TAB -> sheet.steps().tab(shift);
            case PAGE_UP -> sheet.move(-sheet.page(), 0, shift);
            case PAGE_DOWN -> sheet.move(sheet.page(), 0, shift);
            case HOME -> sheet.to(sheet.cursor().row(), 0, shift);
            case END -> sheet.to(sheet.cursor().row(), Integer.MAX_VALUE, shift);
            case F2 -> sheet.editor().change();
            case F4 -> sheet.openRow();
            case DELETE, BACK_SPACE -> sheet.hand().empty();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean shortcut(KeyEvent event) {
        boolean shift = event.isShiftDown();
        int[] arrow = ARROWS.get(event.getCode());
        if (arrow != null) {
            int far = Math.max(sheet.rowCount(), sheet.shown().size());
            sheet.move(arrow[0] * far, arrow[1] * far, shift);
            return true;
        }
        switch (event.getCode()) {
            case A -> sheet.selectAll();
            case D -> sheet.hand().fillDown();
            case R -> sheet.hand().fillRight();
            case C -> sheet.hand().copy();
            case X -> {
                sheet.hand().copy();
                sheet.hand().empty();
            }
            case V -> sheet.hand().paste();
            case Z -> {
                if (shift) {
                    sheet.redo();
                } else {
                    sheet.undo();
                }
            }
            case Y -> sheet.redo();
            case HOME -> sheet.to(0, 0, shift);
            case END -> sheet.to(Integer.MAX_VALUE, Integer.MAX_VALUE, shift);
            case TAB -> leave(shift);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Leaves the sheet by keyboard, since Tab moves within it. */
    private void leave(boolean back) {
        leaving = true;
        sheet.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, back, false, false, false));
        leaving = false;
    }

    private void typed(KeyEvent event) {
        String text = event.getCharacter();
        boolean writes = !text.isEmpty()
                && !Character.isISOControl(text.charAt(0))
                && !event.isShortcutDown()
                && !event.isAltDown();
        if (writes && !sheet.editor().hasKeys()) {
            event.consume();
            sheet.editor().replace(text);
        }
    }
}
