package id.langkah.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Operations on the selected range of a {@link Sheet}: copying, pasting, clearing, filling. */
final class SheetRange<R> {
    private final List<R> rows;
    private final List<SheetColumn<R>> columns;
    private final Predicate<R> group;
    private final SheetCursor cursor;

    /** @param group tells rows that only name a group */
    SheetRange(List<R> rows, List<SheetColumn<R>> columns, Predicate<R> group, SheetCursor cursor) {
        this.rows = rows;
        this.columns = columns;
        this.group = group;
        this.cursor = cursor.inside(rows.size(), columns.size());
    }

    /** The indices of the rows that differ; all of them when the number of rows changed. */
    static <R> int[] changed(List<R> before, List<R> now) {
        boolean same = now.size() == before.size();
        return IntStream.range(0, now.size())
                .filter(i -> !same || !now.get(i).equals(before.get(i)))
                .toArray();
    }

    /** The texts of the range row by row, without group rows. */
    List<List<String>> texts() {
        var texts = new ArrayList<List<String>>();
        for (R row : chosen().stream().filter(group.negate()).toList()) {
            texts.add(columns.subList(cursor.left(), cursor.right() + 1).stream()
                    .map(column -> column.text().apply(row))
                    .toList());
        }
        return texts;
    }

    List<R> chosen() {
        return rows.isEmpty() ? List.of() : rows.subList(cursor.top(), cursor.bottom() + 1);
    }

    /** The edits that fill the range with its top row; a range of one row is filled from the row above. */
    List<SheetEdit<R>> filledDown() {
        List<R> into = chosen().stream().filter(group.negate()).toList();
        Optional<R> above = into.size() > 1 ? Optional.of(into.getFirst()) : before(cursor.top());
        var edits = new ArrayList<SheetEdit<R>>();
        for (R row : into) {
            for (int column = cursor.left(); column <= cursor.right() && above.isPresent(); column++) {
                add(edits, row, column, columns.get(column).text().apply(above.get()));
            }
        }
        return edits;
    }

    /** The edits that fill the range with its left column; a range of one column is filled from the column before. */
    List<SheetEdit<R>> filledRight() {
        int from = cursor.left() < cursor.right() ? cursor.left() : cursor.left() - 1;
        var edits = new ArrayList<SheetEdit<R>>();
        for (R row : from < 0 ? List.<R>of() : chosen()) {
            for (int column = from + 1; column <= cursor.right(); column++) {
                add(edits, row, column, columns.get(from).text().apply(row));
            }
        }
        return edits;
    }

    private Optional<R> before(int at) {
        return rows.subList(0, at).stream().filter(group.negate()).reduce((first, second) -> second);
    }

    /** The edits that clear the editable cells of the range. */
    List<SheetEdit<R>> emptied() {
        return filled(List.of(List.of("")));
    }

    /**
     * The edits that paste a block at the upper left of the range. A block of one cell fills the
     * range; a larger block extends beyond it. Group rows are skipped, and read-only cells keep
     * their text.
     */
    List<SheetEdit<R>> filled(List<List<String>> block) {
        if (rows.isEmpty() || columns.isEmpty() || block.isEmpty()) {
            return List.of();
        }
        boolean single = block.size() == 1 && block.getFirst().size() == 1;
        return single ? repeated(block.getFirst().getFirst()) : many(block);
    }

    private List<SheetEdit<R>> repeated(String text) {
        var edits = new ArrayList<SheetEdit<R>>();
        for (R row : chosen()) {
            for (int column = cursor.left(); column <= cursor.right(); column++) {
                add(edits, row, column, text);
            }
        }
        return edits;
    }

    private List<SheetEdit<R>> many(List<List<String>> block) {
        var edits = new ArrayList<SheetEdit<R>>();
        int at = cursor.top();
        for (List<String> texts : block) {
            while (at < rows.size() && group.test(rows.get(at))) {
                at++;
            }
            if (at == rows.size()) {
                break;
            }
            for (int i = 0; i < texts.size() && cursor.left() + i < columns.size(); i++) {
                add(edits, rows.get(at), cursor.left() + i, texts.get(i));
            }
            at++;
        }
        return edits;
    }

    private void add(List<SheetEdit<R>> edits, R row, int column, String text) {
        SheetColumn<R> into = columns.get(column);
        if (into.typed().test(row) && !into.text().apply(row).equals(text.strip())) {
            edits.add(new SheetEdit<>(row, column, text.strip()));
        }
    }
}
