package id.langkah.ui.kit;

import id.langkah.domain.Masalah;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

/**
 * A table that is edited like a spreadsheet: arrows, Enter and Tab move, typing replaces, F2 edits,
 * ranges are copied and pasted. All rows have the same height and only visible ones have cells, so
 * that even twenty thousand rows scroll smoothly.
 *
 * <p>What is typed is passed to a callback; the sheet shows it when it gets new rows.
 */
public final class Sheet<R> extends TableView<R> {
    /** Up to this many changed rows are replaced one by one, otherwise all at once. */
    private static final int FEW = 100;

    /** The height of a row in em, rounded to whole pixels so that lines stay sharp. */
    private static final double ROW = 2.1;

    private final SheetHand<R> hand;
    private final Predicate<R> group;
    private final ReadOnlyObjectWrapper<SheetCursor> cursor = new ReadOnlyObjectWrapper<>(SheetCursor.HOME);
    private final ReadOnlyObjectWrapper<Optional<R>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Set<SheetCell<R>> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private final SheetEditor<R> editor = new SheetEditor<>(this);
    private final KeptColumns<R> kept = new KeptColumns<>(this);
    private final SheetSteps<R> steps = new SheetSteps<>(this);
    private List<SheetColumn<R>> shown = List.of();
    private Consumer<R> opened = row -> {};
    private Consumer<SheetEdit<R>> shut = edit -> {};
    private Function<SheetEdit<R>, Optional<String>> wrong = edit -> Optional.empty();
    private final SheetNote note = new SheetNote(this);

    /** Rows received while a cell held a text that cannot be accepted; shown when that is resolved. */
    private @Nullable List<R> waiting;

    private Runnable undo = () -> {};
    private Runnable redo = () -> {};

    /**
     * An empty sheet.
     *
     * @param name the name for screen readers
     * @param group tells rows that only name the group of the rows below them
     * @param typed receives everything that was typed, pasted or cleared at once
     */
    public Sheet(String name, Predicate<R> group, Consumer<List<SheetEdit<R>>> typed) {
        this.hand = new SheetHand<>(this, typed);
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

    /** Sets how ranges are read from and written to the clipboard. */
    public void clipboard(Function<String, List<List<String>>> read, Function<List<List<String>>, String> write) {
        hand.clipboard(read, write);
    }

    /** Sets what Ctrl+Z and Ctrl+Y do. */
    public void history(Runnable back, Runnable forth) {
        undo = back;
        redo = forth;
    }

    /** Sets what a double click or F4 does on a cell that cannot be edited. */
    public void onOpen(Consumer<R> then) {
        opened = then;
    }

    /**
     * Sets the check of typed texts. It returns the reason why a text is refused, or empty; a
     * refused cell stays open until it is mended or left with Esc.
     */
    public void refusing(Function<SheetEdit<R>, Optional<String>> by) {
        wrong = by;
    }

    /** Sets what happens when the user types into a locked cell; it receives what was typed. */
    public void onLocked(Consumer<SheetEdit<R>> then) {
        shut = then;
    }

    /** Accepts what is being typed; returns false when it is refused and the cell stays open. */
    public boolean settle() {
        return editor.keep();
    }

    /** The finding when {@link #settle} refuses; empty otherwise. */
    public List<Masalah> unkept(String tempat) {
        return settle() ? List.of() : List.of(SheetNote.unkept(tempat));
    }

    /** The message shown at the cursor, such as why nothing happened; blank when there is none. */
    public String noted() {
        return note.text();
    }

    /** Replaces the columns. */
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

    /** Replaces the rows; the cursor stays where it is. */
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
            look(); // Columns may tell of something beside the row, such as the quarter.
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

    /** The rows of the selected range, without group rows. */
    public List<R> chosen() {
        return range().chosen().stream().filter(group.negate()).toList();
    }

    /** Moves the cursor to the first matching row and scrolls to it; does nothing when there is none. */
    public void go(Predicate<R> where) {
        go(where, cursor.get().column());
    }

    /** Moves the cursor to the first matching row, in the given column from 0. */
    public void go(Predicate<R> where, int column) {
        for (int i = 0; i < getItems().size(); i++) {
            if (where.test(getItems().get(i))) {
                cursor(SheetCursor.at(i, column));
                return;
            }
        }
    }

    /** Moves the cursor to the first empty editable cell, or else to the first editable cell. */
    public void home() {
        steps.home();
    }

    /** Selects all cells. */
    public void selectAll() {
        to(0, 0, false);
        to(Integer.MAX_VALUE, Integer.MAX_VALUE, true);
    }

    /** Sets what happens when the cursor or the range changes. */
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

    /** What copies, pastes and fills. */
    SheetHand<R> hand() {
        return hand;
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

    /** Opens the cell for editing, or the row when the cell cannot be edited. */
    void activate() {
        if (rowCount() > 0 && isTyped(cursor.get())) {
            editor.change();
        } else {
            openRow();
        }
    }

    /** Why a text is refused for the cell of the cursor; empty when it is accepted. */
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

    /** Tells why the cell cannot be edited, or runs the action for locked cells. */
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
            note("Sel ini tidak dapat diisi. Isilah sel yang berwarna.");
        }
    }

    /** Shows rows that were held back while a cell had a refused text. */
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

    SheetRange<R> range() {
        return range(cursor.get());
    }

    SheetRange<R> range(SheetCursor of) {
        return new SheetRange<>(getItems(), shown, group, of);
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

    /** The number of rows on a page. */
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

    /** Sets the row height by the font size. */
    void textSize(double size) {
        setFixedCellSize(Math.rint(size * ROW));
    }
}
