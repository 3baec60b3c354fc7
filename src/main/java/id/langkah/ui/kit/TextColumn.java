package id.langkah.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** A column of text that breaks into as many lines as it needs; its width follows the text size. */
public final class TextColumn<R> extends TableColumn<R, String> {
    private static final double BESIDE_TEXT = 16;

    private TextColumn(String name, double em, TextAlignment alignment, Function<R, String> text) {
        var head = new Label(name);
        head.setWrapText(true);
        head.getStyleClass().addAll("text-column-head", "may-shorten");
        setGraphic(head);
        setSortable(false);
        setReorderable(false);
        setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        setCellFactory(column -> new Wrapping<>(this, alignment));
        head.fontProperty()
                .addListener((property, before, now) -> setPrefWidth(now.getSize() * em));
        setPrefWidth(head.getFont().getSize() * em);
        head.maxWidthProperty().bind(widthProperty().subtract(BESIDE_TEXT / 2));
    }

    /** A head over several columns. */
    public static <R> TableColumn<R, String> group(String name, List<TextColumn<R>> columns) {
        var group = new TableColumn<R, String>();
        var head = new Label(name);
        head.getStyleClass().add("text-column-head");
        group.setGraphic(head);
        group.setSortable(false);
        group.setReorderable(false);
        group.getColumns().setAll(columns);
        return group;
    }

    /**
     * Words.
     *
     * @param em the width in sizes of the text
     */
    public static <R> TextColumn<R> of(String name, double em, Function<R, String> text) {
        return new TextColumn<>(name, em, TextAlignment.LEFT, text);
    }

    /** Figures, which stand to the right. */
    public static <R> TextColumn<R> figures(String name, double em, Function<R, String> text) {
        return new TextColumn<>(name, em, TextAlignment.RIGHT, text);
    }

    /** Marks and short words in the middle. */
    public static <R> TextColumn<R> centred(String name, double em, Function<R, String> text) {
        return new TextColumn<>(name, em, TextAlignment.CENTER, text);
    }

    private static final class Wrapping<R> extends TableCell<R, String> {
        private final Text text = new Text();

        Wrapping(TextColumn<R> column, TextAlignment alignment) {
            text.getStyleClass().add("text-column-text");
            text.setTextAlignment(alignment);
            text.wrappingWidthProperty().bind(column.widthProperty().subtract(BESIDE_TEXT));
            setGraphic(text);
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            text.setText(empty || item == null ? "" : item);
        }
    }
}
