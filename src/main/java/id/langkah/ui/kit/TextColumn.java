package id.langkah.ui.kit;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** A table column of text that wraps; its width follows the font size. */
public final class TextColumn<R> extends TableColumn<R, String> {
    /** The horizontal padding of a cell in em, and the line between two cells. */
    private static final double PADDING = 1;

    private static final double LINE = 4;

    /** The width of the vertical scroll bar and the borders in pixels. */
    private static final double BAR = 18;

    private final DoubleBinding room;
    private final Head head;
    private final double em;

    /** The smallest width in em of a flexible column; 0 when the column is not flexible. */
    private double least;

    private TextColumn(String name, double em, TextAlignment alignment, Function<R, String> text) {
        this.em = em;
        head = new Head(name);
        room = Bindings.createDoubleBinding(
                () -> getWidth() - beside(head.getFont()), widthProperty(), head.fontProperty());
        head.setTextAlignment(alignment);
        head.maxWidthProperty().bind(room);
        head.fontProperty().subscribe(font -> {
            setMinWidth(head.narrowest());
            setPrefWidth(Math.max(font.getSize() * em, getMinWidth()));
        });
        setGraphic(head);
        getStyleClass().add("text-column-" + alignment.name().toLowerCase(Locale.ROOT));
        setSortable(false);
        setReorderable(false);
        setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        setCellFactory(column -> new Wrapping<>(this, alignment));
    }

    /**
     * Makes the column flexible: {@link #fit} changes its width with that of the table.
     *
     * @param least the smallest width in em
     */
    public TextColumn<R> flexible(double least) {
        this.least = least;
        return this;
    }

    /**
     * Makes the flexible columns fill the table; it scrolls horizontally only when all of them have
     * their smallest width.
     */
    public static void fit(TableView<?> table) {
        table.widthProperty().subscribe(() -> share(table));
        table.getVisibleLeafColumns()
                .forEach(column -> column.minWidthProperty().subscribe(() -> share(table)));
    }

    private static void share(TableView<?> table) {
        List<TextColumn<?>> flexible = table.getVisibleLeafColumns().stream()
                .filter(column -> column instanceof TextColumn<?> text && text.least > 0)
                .<TextColumn<?>>map(column -> (TextColumn<?>) column)
                .toList();
        double fixed = table.getVisibleLeafColumns().stream()
                .filter(column -> !flexible.contains(column))
                .mapToDouble(TableColumn::getPrefWidth)
                .sum();
        double wanted = flexible.stream().mapToDouble(column -> column.wanted()).sum();
        double room = table.getWidth() - BAR - fixed;
        if (table.getWidth() > 0 && wanted > 0) {
            flexible.forEach(column ->
                    column.setPrefWidth(Math.max(column.narrowest(), Math.floor(column.wanted() * room / wanted))));
        }
    }

    private double wanted() {
        return head.getFont().getSize() * em;
    }

    private double narrowest() {
        return Math.max(head.getFont().getSize() * least, head.narrowest());
    }

    private static double beside(Font font) {
        return font.getSize() * PADDING + LINE;
    }

    /** A head over several columns. */
    public static <R> TableColumn<R, String> group(String name, List<TextColumn<R>> columns) {
        var group = new TableColumn<R, String>();
        var head = new Head(name);
        head.maxWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> group.getWidth() - beside(head.getFont()), group.widthProperty(), head.fontProperty()));
        head.fontProperty().subscribe(font -> head.setMinWidth(head.narrowest() - beside(font)));
        group.setGraphic(head);
        group.setSortable(false);
        group.setReorderable(false);
        group.getColumns().setAll(columns);
        return group;
    }

    /**
     * A column of words.
     *
     * @param em the width in em; it is wider where a word of the name needs it
     */
    public static <R> TextColumn<R> of(String name, double em, Function<R, String> text) {
        return new TextColumn<>(name, em, TextAlignment.LEFT, text);
    }

    /** A column of figures, aligned at the right. */
    public static <R> TextColumn<R> figures(String name, double em, Function<R, String> text) {
        return new TextColumn<>(name, em, TextAlignment.RIGHT, text);
    }

    /** A column of marks and short words, centred. */
    public static <R> TextColumn<R> centred(String name, double em, Function<R, String> text) {
        return new TextColumn<>(name, em, TextAlignment.CENTER, text);
    }

    /** The name of the column, which wraps. */
    private static final class Head extends Label {
        Head(String name) {
            super(name);
            setWrapText(true);
            getStyleClass().add("text-column-head");
            maxWidthProperty().subscribe(() -> requestLayout());
        }

        /** The smallest width in which no word of the name is broken. */
        double narrowest() {
            Text text = new Text();
            text.setFont(getFont());
            double widest = 0;
            for (String word : getText().split("\\s", -1)) {
                text.setText(word);
                widest = Math.max(widest, text.getLayoutBounds().getWidth());
            }
            return Math.ceil(widest) + beside(getFont());
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? getMaxWidth() : width);
        }
    }

    private static final class Wrapping<R> extends TableCell<R, String> {
        private final Text text = new Text();

        Wrapping(TextColumn<R> column, TextAlignment alignment) {
            text.getStyleClass().add("text-column-text");
            text.setTextAlignment(alignment);
            text.wrappingWidthProperty().bind(column.room);
            setGraphic(text);
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            text.setText(empty || item == null ? "" : item);
        }
    }
}
