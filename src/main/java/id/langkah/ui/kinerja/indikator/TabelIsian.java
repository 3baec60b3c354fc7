package id.langkah.ui.kinerja.indikator;

import id.langkah.domain.Tempelan;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Sheet;
import id.langkah.ui.kit.SheetColumn;
import id.langkah.ui.kit.SheetEdit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** A small editable table whose rows can be added, deleted and moved. */
final class TabelIsian extends VBox {
    private final int width;
    private final Consumer<List<List<String>>> changed;
    private final Sheet<Row> sheet;
    private List<List<String>> rows = List.of();

    /** A row with its place, so that equal rows can be distinguished. */
    private record Row(int at, List<String> cells) {}

    /**
     * An empty table.
     *
     * @param em the widths of the columns in em, in the order of {@code kolom}
     * @param changed receives all rows after each change
     */
    TabelIsian(String name, List<String> kolom, List<Double> em, Consumer<List<List<String>>> changed) {
        this.width = kolom.size();
        this.changed = changed;
        sheet = new Sheet<>(name, row -> false, this::typed);
        sheet.clipboard(Tempelan::read, Tempelan::write);
        sheet.columns(IntStream.range(0, width)
                .mapToObj(i -> SheetColumn.<Row>words(
                                kolom.get(i), em.get(i), row -> row.cells().get(i))
                        .typed(row -> true))
                .toList());
        var buttons = new FlowPane(
                Buttons.plain("Tambah baris", MaterialDesignP.PLUS, this::add),
                Buttons.icon(MaterialDesignA.ARROW_UP, "Naikkan baris", () -> move(-1)),
                Buttons.icon(MaterialDesignA.ARROW_DOWN, "Turunkan baris", () -> move(1)),
                Buttons.icon(MaterialDesignT.TRASH_CAN_OUTLINE, "Hapus baris", this::remove));
        buttons.getStyleClass().add("button-row");
        getStyleClass().addAll("stack", "kinerja-tabel-isian");
        getChildren().addAll(sheet, buttons);
    }

    void show(List<List<String>> now) {
        rows = now;
        sheet.rows(IntStream.range(0, now.size())
                .mapToObj(i -> new Row(i, now.get(i)))
                .toList());
    }

    private void typed(List<SheetEdit<Row>> edits) {
        var now = new ArrayList<List<String>>(rows);
        for (SheetEdit<Row> edit : edits) {
            var cells = new ArrayList<>(now.get(edit.row().at()));
            cells.set(edit.column(), edit.text());
            now.set(edit.row().at(), cells);
        }
        changed.accept(now);
    }

    private int at() {
        return sheet.current().get().map(Row::at).orElse(-1);
    }

    /** Adds a row below the cursor in the same group: its first cell is copied from the row above. */
    private void add() {
        var now = new ArrayList<List<String>>(rows);
        int place = at() + 1;
        var cells = new ArrayList<>(Collections.nCopies(width, ""));
        if (place > 0 && width > 3) {
            cells.set(0, rows.get(place - 1).getFirst());
        }
        now.add(place, cells);
        changed.accept(now);
        sheet.go(row -> row.at() == place);
        sheet.requestFocus();
    }

    private void remove() {
        if (at() >= 0) {
            var now = new ArrayList<List<String>>(rows);
            now.remove(at());
            changed.accept(now);
        }
    }

    private void move(int by) {
        int from = at();
        int to = from + by;
        if (from >= 0 && to >= 0 && to < rows.size()) {
            var now = new ArrayList<List<String>>(rows);
            Collections.swap(now, from, to);
            changed.accept(now);
            sheet.go(row -> row.at() == to);
        }
    }
}
