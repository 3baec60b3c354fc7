package id.langkah.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The context menu of rows with the keys for its items. Items that delete something stand last, apart and in red. */
public final class RowMenu {
    private RowMenu() {}

    /**
     * Adds it to a list.
     *
     * @param acts gives the items for the selected rows, of which there is at least one
     */
    public static <T> void of(ListView<T> list, Function<List<T>, List<MenuAct>> acts) {
        of(list, () -> acts(List.copyOf(list.getSelectionModel().getSelectedItems()), acts));
    }

    /**
     * Adds it to a table.
     *
     * @param acts gives the items for the selected rows, of which there is at least one
     */
    public static <T> void of(TableView<T> table, Function<List<T>, List<MenuAct>> acts) {
        of(table, () -> acts(List.copyOf(table.getSelectionModel().getSelectedItems()), acts));
    }

    private static <T> List<MenuAct> acts(List<T> chosen, Function<List<T>, List<MenuAct>> acts) {
        return chosen.isEmpty() ? List.of() : acts.apply(chosen);
    }

    /**
     * Adds it to any node that stands for a row.
     *
     * @param acts gives the items; when there are none, no menu is shown
     */
    public static void of(Node row, Supplier<List<MenuAct>> acts) {
        row.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            List<MenuAct> offered = acts.get();
            if (!offered.isEmpty()) {
                event.consume();
                menu(offered).show(row, event.getScreenX(), event.getScreenY());
            }
        });
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(event, acts));
    }

    private static void press(KeyEvent event, Supplier<List<MenuAct>> acts) {
        if (event.isConsumed()) {
            return;
        }
        acts.get().stream()
                .filter(act -> {
                    KeyCombination keys = act.combination();
                    return keys != null && keys.match(event);
                })
                .findFirst()
                .ifPresent(act -> {
                    event.consume();
                    act.run().run();
                });
    }

    /** A menu with these items; it closes when something else is pressed. */
    static ContextMenu menu(List<MenuAct> acts) {
        var menu = new ContextMenu();
        menu.getItems().setAll(items(acts));
        return menu;
    }

    /** The items as nodes, those that delete something last and apart. */
    public static List<MenuItem> items(List<MenuAct> acts) {
        List<MenuItem> calm =
                acts.stream().filter(act -> !act.danger()).map(MenuAct::item).toList();
        List<MenuItem> danger =
                acts.stream().filter(MenuAct::danger).map(MenuAct::item).toList();
        var items = new ArrayList<>(calm);
        if (!calm.isEmpty() && !danger.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.addAll(danger);
        return items;
    }

    /** Copies rows to the clipboard with tabs between cells, as spreadsheets expect. */
    public static void copy(List<List<String>> rows) {
        String text = String.join(
                "\n",
                rows.stream()
                        .map(row -> String.join(
                                "\t",
                                row.stream()
                                        .map(cell -> cell.replaceAll("[\\t\\n]+", " "))
                                        .toList()))
                        .toList());
        copyText(text);
    }

    /** Copies a text to the clipboard. */
    public static void copyText(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    /** An item that copies the selected rows of a table as shown. */
    public static <T> MenuAct copying(TableView<T> table) {
        return copying(() -> table.getSelectionModel().getSelectedItems().stream()
                .map(row -> leaves(table.getColumns())
                        .map(column -> String.valueOf(column.getCellData(row)))
                        .toList())
                .toList());
    }

    private static <T> Stream<TableColumn<T, ?>> leaves(List<TableColumn<T, ?>> columns) {
        return columns.stream()
                .flatMap(column ->
                        column.getColumns().isEmpty() ? Stream.of(column) : leaves(List.copyOf(column.getColumns())));
    }

    /** An item that copies the selected rows as text. */
    public static MenuAct copying(Supplier<List<List<String>>> rows) {
        return MenuAct.of("Salin", MaterialDesignC.CONTENT_COPY, () -> copy(rows.get()))
                .withKeys("Ctrl+C");
    }
}
