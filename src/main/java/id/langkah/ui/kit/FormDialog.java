package id.langkah.ui.kit;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * A form over the window. It stays open until it is told that what it asks for is done, and says
 * below its fields why that is not.
 */
public final class FormDialog {
    private final Dialogs dialogs;
    private final VBox body;
    private final MasalahList masalah = new MasalahList();
    private Runnable close = () -> {};

    /**
     * Not open yet.
     *
     * @param content what is said and asked, from the top down
     */
    public FormDialog(Dialogs dialogs, Node... content) {
        this.dialogs = dialogs;
        body = new VBox(content);
        body.getChildren().add(masalah);
        body.getStyleClass().add("dialog-form");
    }

    /**
     * Opens it.
     *
     * @param action names what is done
     * @param submit does it, then {@linkplain #close() closes} the form or says why not
     * @param others further ways on, between the way out and this one
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

    public void close() {
        close.run();
    }

    /** Says what is wrong, in the place of what was said before. */
    public void say(List<Masalah> wrong) {
        masalah.set(wrong);
    }

    /** Says why it was not done. */
    public void refused(MasalahException why) {
        say(why.masalah());
    }
}
