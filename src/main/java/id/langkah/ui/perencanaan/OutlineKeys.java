package id.langkah.ui.perencanaan;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the outline. */
final class OutlineKeys {
    private final OutlineList list;
    private final PerencanaanModel model;
    private final Runnable remove;
    private final Runnable paste;
    private boolean leaving;

    /**
     * @param remove asks whether the selected branch is to be deleted
     * @param paste inserts the content of the clipboard
     */
    OutlineKeys(OutlineList list, PerencanaanModel model, Runnable remove, Runnable paste) {
        this.list = list;
        this.model = model;
        this.remove = remove;
        this.paste = paste;
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.addEventFilter(KeyEvent.KEY_TYPED, this::type);
    }

    private void press(KeyEvent event) {
        if (list.typed() >= 0 || leaving) {
            return;
        }
        boolean done = event.isAltDown() ? alt(event) : event.isShortcutDown() ? shortcut(event) : plain(event);
        if (done) {
            event.consume();
        }
    }

    private boolean alt(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> list.moves().up();
            case DOWN -> list.moves().down();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean shortcut(KeyEvent event) {
        switch (event.getCode()) {
            case Z -> {
                if (event.isShiftDown()) {
                    model.redo();
                } else {
                    model.undo();
                }
            }
            case Y -> model.redo();
            case V -> paste.run();
            case ENTER -> list.addInside();
            case TAB -> leave(event.isShiftDown());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        switch (event.getCode()) {
            case TAB -> {
                if (event.isShiftDown()) {
                    list.moves().outdent();
                } else {
                    list.moves().indent();
                }
            }
            case ENTER -> list.addBelow();
            case F2 -> list.write(list.current());
            case DELETE -> remove.run();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Leaves the outline by keyboard, since Tab moves within it. */
    private void leave(boolean back) {
        leaving = true;
        list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, back, false, false, false));
        leaving = false;
    }

    private void type(KeyEvent event) {
        String text = event.getCharacter();
        boolean writes = !text.isEmpty()
                && !Character.isISOControl(text.charAt(0))
                && text.charAt(0) != ' '
                && !event.isShortcutDown()
                && !event.isAltDown();
        if (writes && list.typed() < 0 && list.current() >= 0) {
            event.consume();
            list.write(text);
        }
    }
}
