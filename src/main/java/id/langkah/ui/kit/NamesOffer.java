package id.langkah.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ListView;
import javafx.scene.control.Skin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow.AnchorLocation;
import javafx.stage.Screen;
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
        double high = ROW_EM * em * Math.min(getVisibleRowCount(), names.size()) + BORDER;
        list(getAutoCompletionPopup().getSkin(), ROW_EM * em, high);
        place(high);
    }

    /** Gives the list the program's look and rows that grow with the font size instead of the library's. */
    private static void list(Skin<?> skin, double row, double high) {
        if (skin.getNode() instanceof ListView<?> list) {
            list.getStylesheets().clear();
            list.setFixedCellSize(row);
            list.prefHeightProperty().unbind();
            list.setPrefHeight(high);
        }
    }

    /** Puts the list below the area, or above it where there is more room, so that what is typed stays in sight. */
    private void place(double high) {
        Bounds at = area.localToScreen(area.getLayoutBounds());
        Rectangle2D screen = Screen.getScreensForRectangle(at.getMinX(), at.getMinY(), 1, 1).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
        double below = screen.getMaxY() - at.getMaxY();
        boolean fits = below >= high || below >= at.getMinY() - screen.getMinY();
        var popup = getAutoCompletionPopup();
        popup.setAnchorLocation(fits ? AnchorLocation.CONTENT_TOP_LEFT : AnchorLocation.CONTENT_BOTTOM_LEFT);
        popup.setAnchorX(at.getMinX());
        popup.setAnchorY(fits ? at.getMaxY() : at.getMinY());
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
