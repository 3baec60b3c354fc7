package id.langkah.ui.kit;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** A search field that searches shortly after the last keystroke, at once on Enter, and clears on Esc. */
public final class SearchField extends CustomTextField {
    private static final Duration PAUSE = Duration.millis(150);

    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Consumer<String> search;
    private String asked = "";

    /**
     * @param name what is searched, for screen readers and as prompt: "Cari SOP"
     * @param search receives the trimmed words whenever they change
     */
    public SearchField(String name, Consumer<String> search) {
        this.search = search;
        getStyleClass().add("search-field");
        setPromptText(name);
        setAccessibleText(name);
        setLeft(boxed(new Icon(MaterialDesignM.MAGNIFY)));
        var clear = Buttons.icon(MaterialDesignC.CLOSE, "Kosongkan pencarian", this::empty);
        clear.setFocusTraversable(false);
        clear.visibleProperty().bind(textProperty().isNotEmpty());
        setRight(boxed(clear));
        pause.setOnFinished(event -> askIfOpen());
        textProperty().addListener(text -> pause.playFromStart());
        sceneProperty().addListener((property, before, now) -> rest(now));
        setOnAction(event -> ask());
        addEventFilter(KeyEvent.KEY_PRESSED, this::clearOnEscape);
    }

    private void clearOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
            empty();
            event.consume();
        }
    }

    private void empty() {
        clear();
        ask();
        requestFocus();
    }

    /** A window that was closed meanwhile asks nothing any more: its file may be closed, too. */
    private void askIfOpen() {
        Window window = getScene() == null ? null : getScene().getWindow();
        if (getScene() != null && (window == null || window.isShowing())) {
            ask();
        }
    }

    /**
     * A field that is away asks nothing: its file may be closed, and the panes that hold it are just
     * being filled. It asks soon after it is back.
     */
    private void rest(@Nullable Scene now) {
        if (now == null) {
            pause.stop();
        } else if (!getText().strip().equals(asked)) {
            pause.playFromStart();
        }
    }

    /** Searches the typed words at once, unless they were searched already. */
    public void ask() {
        pause.stop();
        String words = getText().strip();
        if (!words.equals(asked)) {
            asked = words;
            search.accept(words);
        }
    }

    private static StackPane boxed(Node node) {
        StackPane box = new StackPane(node);
        box.getStyleClass().add("search-field-side");
        return box;
    }
}
