package id.langkah.ui.kit;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;

/** Makes a column of a {@link Sheet} with its head; both grow with the text. */
final class SheetHeading {
    private SheetHeading() {}

    static <R> TableColumn<R, String> column(Sheet<R> sheet, SheetColumn<R> column, Supplier<SheetCell<R>> cell) {
        var made = new TableColumn<R, String>();
        var head = new Label(column.name());
        head.getStyleClass().addAll("text-column-head", "may-shorten");
        var whole = new Tooltip(column.name());
        head.widthProperty()
                .subscribe(width -> head.setTooltip(width.doubleValue() < head.prefWidth(-1) ? whole : null));
        head.fontProperty().addListener((property, before, now) -> {
            made.setPrefWidth(now.getSize() * column.em());
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
}
