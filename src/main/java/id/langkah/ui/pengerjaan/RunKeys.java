package id.langkah.ui.pengerjaan;

import id.langkah.ui.kit.KeyActs;
import id.langkah.ui.kit.Page;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of a run's screen. */
final class RunKeys {
    private RunKeys() {}

    /**
     * Adds the keys to a screen.
     *
     * @param turn shows the next part of the side
     * @param chart shows or hides the flowchart
     */
    static void install(Page page, PengerjaanActs acts, Runnable turn, Runnable chart) {
        var keys = new KeyActs();
        keys.on("Ctrl+Enter", acts::finish);
        keys.on("Ctrl+Backspace", acts::sendBack);
        keys.on("Ctrl+T", acts.run()::pauseOrResume);
        keys.on("Ctrl+N", acts.run()::note);
        keys.on("F2", acts.run()::rename);
        keys.on("Ctrl+R", turn);
        keys.on("Ctrl+B", chart);
        page.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
        KeyCombination undo = KeyCombination.valueOf("Ctrl+Z");
        KeyCombination allThere = KeyCombination.valueOf("Shift+A");
        KeyCombination escape = KeyCombination.valueOf("Esc");
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (undo.match(event)) {
                event.consume();
                acts.undo();
            } else if (allThere.match(event) && !(event.getTarget() instanceof TextInputControl)) {
                event.consume();
                acts.answerAll();
            } else if (escape.match(event)) {
                event.consume();
                acts.present();
            }
        });
    }
}
