package id.langkah.ui.kit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.jspecify.annotations.Nullable;

/**
 * A table that one types into like a spreadsheet: arrows, Enter and Tab move, typing replaces, F2
 * changes, ranges are copied and pasted. All rows are equally high and only those that are seen
 * have cells, so that twenty thousand scroll like twenty.
 *
 * <p>What is typed is handed over; the sheet shows it as soon as its rows say so.
 */
public final class Sheet<R> extends TableView<R> {
    /** So many rows are changed one by one; more of them all at once. */
    private static final int FEW = 100;

    /** How high a row is, in sizes of the text; whole pixels, or the lines between them blur. */
    private static final double ROW = 2.1;

    private final Consumer<List<SheetEdit<R>>> typed;
    private final Predicate<R> group;
    private final ReadOnlyObjectWrapper<SheetCursor> cursor = new ReadOnlyObjectWrapper<>(SheetCursor.HOME);
    private final ReadOnlyObjectWrapper<Optional<R>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Set<SheetCell<R>> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private final SheetEditor<R> editor = new SheetEditor<>(this);
    private final KeptColumns<R> kept = new KeptColumns<>(this);
    private final SheetSteps<R> steps = new SheetSteps<>(this);
    private List<SheetColumn<R>> shown = List.of();
    private Function<String, List<List<String>>> reader = text -> List.of(List.of(text));
    private Function<List<List<String>>, String> writer = block -> "";
    private Consumer<R> opened = row -> {};
    private Consumer<SheetEdit<R>> shut = edit -> {};
    private Function<SheetEdit<R>, Optional<String>> wrong = edit -> Optional.empty();
    private final SheetNote note = new SheetNote(this);

    /** What came in while a cell held what cannot be taken; shown when that is settled. */
    private @Nullable List<R> waiting;

    private Runnable undo = () -> {};
    private Runnable redo = () -> {};

    /**
     * An empty sheet.
     *
     * @param name as heard
     * @param group tells the rows that only name the group of those below them
     * @param typed gets all that was typed, pasted or emptied at once
     */
    public Sheet(String name, Predicate<R> group, Consumer<List<SheetEdit<R>>> typed) {
        this.typed = typed;
        this.group = group;
        getStyleClass().add("typing-sheet");
        setAccessibleText(name);
        setPlaceholder(ScreenText.muted("Masih kosong."));
        setSelectionModel(null);
        setRowFactory(table -> new SheetRow<>(kept));
        new SheetKeys<>(this).listen();
        getItems().addListener((ListChangeListener<R>) change -> keepInside());
        cursor.addListener((property, before, now) -> moved());
        focusedProperty().addListener(focus -> look());
    }

    /** How ranges are read from the clipboard, and written to it. */
    public void clipboard(Function<String, List<List<String>>> read, Function<List<List<String>>, String> write) {
        reader = read;
        writer = write;
    }

    /** What Ctrl+Z and Ctrl+Y do. */
    public void history(Runnable back, Runnable forth) {
        undo = back;
        redo = forth;
    }

    /** What a double click or F4 does where nothing can be typed. */
    public void onOpen(Consumer<R> then) {
        opened = then;
    }

    /**
     * What is said of a text that cannot be taken, such as letters for a number; its cell stays open
     * until it is mended or left with Esc. Empty for what can.
     */
    public void refusing(Function<SheetEdit<R>, Optional<String>> by) {
        wrong = by;
    }

    /** What typing into a settled cell does; it gets what was typed. */
    public void onLocked(Consumer<SheetEdit<R>> then) {
        shut = then;
    }

    /** Takes over what is being typed; false where it cannot be taken, and the cell stays open. */
    public boolean settle() {
        return editor.keep();
    }

    /** What is said beside the cursor now: why nothing happened; blank for nothing. */
    public String noted() {
        return note.text();
    }

    /** Shows these columns instead. */
    public void columns(List<SheetColumn<R>> columns) {
        editor.cancel();
        shown = List.copyOf(columns);
        List<TableColumn<R, String>> made = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            made.add(column(shown.get(i), i));
        }
        getColumns().setAll(made);
        keepInside();
    }

    /** Shows these rows instead; the cursor stays where it is. */
    public void rows(List<R> rows) {
        if (editor.isHeld()) {
            waiting = List.copyOf(rows);
            return;
        }
        SheetHeading.fit(this, rows);
        int[] changed = SheetRange.changed(getItems(), rows);
        if (changed.length > FEW || rows.size() != getItems().size()) {
            getItems().setAll(rows);
        } else {
            for (int i : changed) {
                getItems().set(i, rows.get(i));
            }
        }
    }

    /** The row of the cursor; empty when there are no rows. */
    public ReadOnlyObjectProperty<Optional<R>> current() {
        return current.getReadOnlyProperty();
    }

    /** The column of the cursor, from 0. */
    public int currentColumn() {
        return cursor.get().column();
    }

    /** The rows of the chosen range, without the names of groups. */
    public List<R> chosen() {
        return range().chosen().stream().filter(group.negate()).toList();
    }

    /**
     * Puts the cursor into the first row of that kind, and shows it; nothing when there is none.
     */
    public void go(Predicate<R> where) {
        go(where, cursor.get().column());
    }

    /** The same in a column, from 0. */
    public void go(Predicate<R> where, int column) {
        for (int i = 0; i < getItems().size(); i++) {
            if (where.test(getItems().get(i))) {
                cursor(SheetCursor.at(i, column));
                return;
            }
        }
    }

    /** Puts the cursor into the first cell that waits to be typed into, or the first of all such. */
    public void home() {
        steps.home();
    }

    /** Chooses every cell. */
    public void selectAll() {
        to(0, 0, false);
        to(Integer.MAX_VALUE, Integer.MAX_VALUE, true);
    }

    /** Tells of every move of the cursor and every change of the range. */
    public void onMove(Runnable then) {
        cursor.addListener((property, before, now) -> then.run());
    }

    SheetCursor cursor() {
        return cursor.get();
    }

    void cursor(SheetCursor to) {
        SheetCursor inside = to.inside(getItems().size(), shown.size());
        cursor.set(inside.inRow(
                steps.offGroups(inside.row(), inside.row() < cursor.get().row())));
    }

    void move(int down, int right, boolean extend) {
        cursor(cursor.get().by(down, right, extend, getItems().size(), shown.size()));
    }

    void to(int row, int column, boolean extend) {
        cursor(cursor.get().to(row, column, extend, getItems().size(), shown.size()));
    }

    int rowCount() {
        return getItems().size();
    }

    List<SheetColumn<R>> shown() {
        return shown;
    }

    SheetEditor<R> editor() {
        return editor;
    }

    boolean isGroup(R row) {
        return group.test(row);
    }

    SheetSteps<R> steps() {
        return steps;
    }

    boolean isTyped(SheetCursor at) {
        return at.column() < shown.size()
                && shown.get(at.column()).typed().test(getItems().get(at.row()));
    }

    /** What copying would give. */
    List<List<String>> texts() {
        return range().texts();
    }

    void copy() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, writer.apply(texts())));
    }

    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null) {
            paste(text);
        }
    }

    void paste(String text) {
        hand(range().filled(reader.apply(text)));
    }

    void empty() {
        hand(range().emptied());
    }

    /** Ctrl+D: what stands at the top of the range, in all its rows. */
    void fillDown() {
        hand(range().filledDown());
    }

    /** Ctrl+R: what stands at the left of the range, in all its columns. */
    void fillRight() {
        hand(range().filledRight());
    }

    /** Takes over what was typed into the cell of the cursor. */
    void type(String text) {
        SheetCursor at = cursor.get();
        hand(new SheetRange<>(getItems(), shown, group, SheetCursor.at(at.row(), at.column()))
                .filled(List.of(List.of(text))));
    }

    /** Opens the cell to be typed into, or the row where nothing can be typed. */
    void activate() {
        if (rowCount() > 0 && isTyped(cursor.get())) {
            editor.change();
        } else {
            openRow();
        }
    }

    /** Why a text cannot be taken into the cell of the cursor; empty when it can. */
    Optional<String> wrong(String text) {
        SheetCursor at = cursor.get();
        return current.get().flatMap(row -> wrong.apply(new SheetEdit<>(row, at.column(), text.strip())));
    }

    void note(String words) {
        note.say(
                words,
                cells.stream()
                        .filter(cell -> cursor.get().isAt(cell.getIndex(), cell.column()) && cell.getScene() != null)
                        .findFirst());
    }

    /** One typed where nothing can be typed; it is told, or the settled cell's own way is opened. */
    void refuse(String text, boolean typedOver) {
        SheetCursor at = cursor.get();
        if (current.get().isEmpty() || at.column() >= shown.size()) {
            return;
        }
        R row = current.get().get();
        SheetColumn<R> column = shown.get(at.column());
        if (column.locked().test(row)) {
            shut.accept(new SheetEdit<>(
                    row, at.column(), typedOver ? text : column.text().apply(row)));
        } else {
            note("Sel ini hanya ditampilkan. Isian ada di sel yang berwarna.");
        }
    }

    /** Shows what came in while a cell held what could not be taken. */
    void resume() {
        List<R> rows = waiting;
        waiting = null;
        if (rows != null) {
            rows(rows);
        }
    }

    void openRow() {
        current.get().ifPresent(opened);
    }

    void undo() {
        undo.run();
    }

    void redo() {
        redo.run();
    }

    private void hand(List<SheetEdit<R>> edits) {
        if (!edits.isEmpty()) {
            typed.accept(edits);
        }
    }

    private SheetRange<R> range() {
        return new SheetRange<>(getItems(), shown, group, cursor.get());
    }

    private void keepInside() {
        cursor(cursor.get());
        moved();
    }

    private void moved() {
        steps.moved();
        note("");
        int row = cursor.get().row();
        boolean there = row < getItems().size();
        current.set(there ? Optional.of(getItems().get(row)) : Optional.empty());
        if (there && cursor.get().column() < getColumns().size()) {
            kept.show(row, cursor.get().column());
            getFocusModel().focus(row, getColumns().get(cursor.get().column()));
        }
        look();
    }

    void look() {
        cells.stream().filter(cell -> cell.getScene() != null).forEach(SheetCell::look);
    }

    /** How many rows a page is. */
    int page() {
        return Math.max(1, kept.page() - 1);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        kept.attach();
    }

    private TableColumn<R, String> column(SheetColumn<R> column, int index) {
        return SheetHeading.column(this, column, () -> {
            var cell = new SheetCell<>(this, column, index);
            cells.add(cell);
            return cell;
        });
    }

    /** Sets the height of all rows by the size of the text. */
    void textSize(double size) {
        setFixedCellSize(Math.rint(size * ROW));
    }
}
