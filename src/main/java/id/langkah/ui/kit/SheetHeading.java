package id.langkah.ui.kit;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;

/** Creates the columns of a {@link Sheet} with heads that grow with the font size. */
final class SheetHeading {
    private static final int LOOKED_AT = 1_000;

    /** The widths, in em, of a digit and of the space around a number and its padlock. */
    private static final double DIGIT = 0.62;

    private static final double PADDING = 1.9;

    /** The widths, in em, of a letter of a code and of the space around it, and the widest column of codes. */
    private static final double LETTER = 0.68;

    private static final double BESIDE_CODE = 1.2;
    private static final double WIDEST_CODE = 14;

    private SheetHeading() {}

    static <R> TableColumn<R, String> column(Sheet<R> sheet, SheetColumn<R> column, Supplier<SheetCell<R>> cell) {
        var made = new TableColumn<R, String>();
        var head = new Label(column.name());
        head.getStyleClass().addAll("text-column-head", "may-shorten");
        var whole = new Tooltip(column.name());
        head.widthProperty()
                .subscribe(width -> head.setTooltip(width.doubleValue() < head.prefWidth(-1) ? whole : null));
        head.fontProperty().addListener((property, before, now) -> {
            made.setPrefWidth(now.getSize() * em(made, column));
            sheet.textSize(now.getSize());
        });
        made.setPrefWidth(head.getFont().getSize() * column.em());
        sheet.textSize(head.getFont().getSize());
        made.setGraphic(head);
        made.setSortable(false);
        made.setReorderable(false);
        made.setCellValueFactory(row -> new ReadOnlyStringWrapper(column.text().apply(row.getValue())));
        made.setCellFactory(ignored -> cell.get());
        return made;
    }

    /** Widens the columns of figures and codes to the longest, since a cut one would be misread. */
    static <R> void fit(Sheet<R> sheet, List<R> rows) {
        for (int i = 0; i < sheet.getColumns().size(); i++) {
            SheetColumn<R> column = sheet.shown().get(i);
            var made = sheet.getColumns().get(i);
            if (column.figures() || column.fitted()) {
                List<String> texts =
                        rows.stream().limit(LOOKED_AT).map(column.text()).toList();
                double before = em(made, column);
                made.setUserData(column.figures() ? figures(texts) : codes(texts));
                if (em(made, column) != before) {
                    made.setPrefWidth(((Label) made.getGraphic()).getFont().getSize() * em(made, column));
                }
            }
        }
    }

    private static Fitted figures(List<String> texts) {
        return new Fitted(PADDING + Decimals.letters(texts) * DIGIT, Decimals.of(texts));
    }

    private static Fitted codes(List<String> texts) {
        int longest = texts.stream().mapToInt(String::length).max().orElse(0);
        return new Fitted(Math.min(WIDEST_CODE, BESIDE_CODE + longest * LETTER), Decimals.of(List.of()));
    }

    private static double em(TableColumn<?, ?> made, SheetColumn<?> column) {
        return made.getUserData() instanceof Fitted fitted ? Math.max(column.em(), fitted.em()) : column.em();
    }

    /** The space in pixels after a number that aligns it with the decimals of its column. */
    static double behind(TableColumnBase<?, ?> made, String text, Font font) {
        return made.getUserData() instanceof Fitted fitted ? fitted.decimals().behind(text, font) : 0;
    }

    /** The width, in em, that a column's texts need, and the decimals of its figures. */
    private record Fitted(double em, Decimals decimals) {}
}
