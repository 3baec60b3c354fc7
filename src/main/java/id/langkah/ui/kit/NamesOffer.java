package id.langkah.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.control.Skin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.AutoCompletionBinding;

/** The list of names below an area, of which the first is selected. Enter, Tab or a click takes one, Esc closes it. */
final class NamesOffer extends AutoCompletionBinding<NamesOffer.Name> {
    private static final double ROW_EM = 2.2;
    private static final double LETTER_EM = 0.6;
    private static final double BESIDE_EM = 3;
    private static final double WIDEST_EM = 42;
    private static final double BORDER = 4;

    private final GrowingArea area;
    private final Consumer<String> take;

    /** One offered name; {@code fresh} when it is known nowhere yet. */
    record Name(String nama, boolean fresh) {
        String words() {
            return fresh ? "\"" + nama + "\" (baru)" : nama;
        }
    }

    /** @param take receives the name that was taken */
    NamesOffer(GrowingArea area, Consumer<String> take) {
        super(area, request -> List.of(), new StringConverter<>() {
            @Override
            public String toString(Name name) {
                return name.words();
            }

            @Override
            public Name fromString(String words) {
                return new Name(words, false);
            }
        });
        this.area = area;
        this.take = take;
        getAutoCompletionPopup().addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Shows the names; closes the list when there is none. */
    void open(List<Name> names) {
        getAutoCompletionPopup().getSuggestions().setAll(names);
        if (names.isEmpty() || area.getScene() == null || area.getScene().getWindow() == null) {
            close();
            return;
        }
        double em = area.getFont().getSize();
        int longest =
                names.stream().mapToInt(name -> name.words().length()).max().orElse(0);
        setPrefWidth(Math.max(area.getWidth(), em * Math.min(WIDEST_EM, longest * LETTER_EM + BESIDE_EM)));
        showPopup();
        list(getAutoCompletionPopup().getSkin(), em, Math.min(getVisibleRowCount(), names.size()));
    }

    /** Gives the list rows that grow with the font size; the library's own are of a fixed height. */
    private static void list(Skin<?> skin, double em, int rows) {
        if (skin.getNode() instanceof ListView<?> list) {
            list.setFixedCellSize(ROW_EM * em);
            list.prefHeightProperty().unbind();
            list.setPrefHeight(ROW_EM * em * rows + BORDER);
        }
    }

    void close() {
        hidePopup();
    }

    private void press(KeyEvent event) {
        boolean tab = event.getCode() == KeyCode.TAB;
        if ((tab || event.getCode() == KeyCode.ENTER)
                && !event.isControlDown()
                && getAutoCompletionPopup().getSkin().getNode() instanceof ListView<?> list
                && list.getSelectionModel().getSelectedItem() instanceof Name name) {
            event.consume();
            completeUserInput(name);
            if (tab) {
                area.leave(event.isShiftDown());
            }
        }
    }

    @Override
    protected void completeUserInput(Name completion) {
        close();
        take.accept(completion.nama());
    }

    @Override
    public void dispose() {
        close();
    }
}
