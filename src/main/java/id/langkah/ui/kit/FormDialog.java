package id.langkah.ui.kit;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A dialog with input fields. It stays open until it is closed by the caller, and shows problems below its fields. */
public final class FormDialog {
    private final Dialogs dialogs;
    private final VBox body;
    private final MasalahList masalah = new MasalahList();
    private Runnable close = () -> {};

    /**
     * A dialog that is not open yet.
     *
     * @param content the nodes from the top down
     */
    public FormDialog(Dialogs dialogs, Node... content) {
        this.dialogs = dialogs;
        body = new VBox(content);
        body.getChildren().add(masalah);
        body.getStyleClass().add("dialog-form");
    }

    /**
     * Opens the dialog.
     *
     * @param action the name of the main button
     * @param submit does the work and then {@linkplain #close() closes} the dialog or shows
     *     problems
     * @param others further buttons between the way out and the main button
     */
    public void open(String title, String action, Runnable submit, Action... others) {
        List<Action> actions = new ArrayList<>(List.of(others));
        actions.addFirst(Action.close(Dialogs.WAY_OUT));
        actions.add(Action.submit(action, () -> {
            submit.run();
            return false;
        }));
        close = dialogs.open(title, body, actions.toArray(Action[]::new));
    }

    /** Sets keys that work anywhere in the form while it is open. */
    public void onKeys(String keys, Runnable run) {
        KeyCombination wanted = KeyCombination.valueOf(keys);
        body.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (wanted.match(key)) {
                key.consume();
                run.run();
            }
        });
    }

    public void close() {
        close.run();
    }

    /** Shows problems in place of those shown before. */
    public void say(List<Masalah> wrong) {
        masalah.refuse(wrong);
    }

    /** Shows why the work was refused. */
    public void refused(MasalahException why) {
        say(why.masalah());
    }
}
