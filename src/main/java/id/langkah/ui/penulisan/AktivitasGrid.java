package id.langkah.ui.penulisan;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Penyuntingan;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.SuntinganBaris;
import id.langkah.domain.sop.SuntinganSel;
import id.langkah.ui.kit.Dialogs;
import id.langkah.ui.kit.FrozenColumns;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The rows of a draft as a grid in which every cell is an input field. Rows are identified by their place, from 0. */
final class AktivitasGrid extends TableView<Integer> {
    private final PenulisanModel model;

    AktivitasGrid(PenulisanModel model, Dialogs dialogs) {
        this.model = model;
        getStyleClass().add("penulisan-grid");
        setAccessibleText("Aktivitas");
        setPlaceholder(
                ScreenText.muted("Belum ada aktivitas. Tambah satu, atau tempel tabel dari Excel atau" + " Word."));
        var frozen = new FrozenColumns(this, 2);
        getColumns()
                .setAll(List.of(
                        column("No", 5.5, () -> frozen.keep(new NomorCell(model))),
                        column(
                                TextCell.URAIAN,
                                19,
                                () -> frozen.keep(
                                        new TextCell(model, TextCell.URAIAN, Aktivitas::uraian, SuntinganSel::uraian))),
                        column("Pelaksana", 11, () -> new PelaksanaCell(model, dialogs)),
                        column("Kelengkapan", 15, () -> new KelengkapanCell(model)),
                        text("Waktu", 7.5, butir -> butir.mutuBaku().waktu().teks(), SuntinganSel::waktu),
                        column("Output", 14, () -> new OutputCell(model)),
                        column("Keputusan", 10, () -> new KeputusanCell(model, dialogs)),
                        text("Keterangan", 10, Aktivitas::keterangan, SuntinganSel::keterangan),
                        column(TahapCell.KOLOM, 9, () -> new TahapCell(model))));
        setRowFactory(table -> new DraggedRow(model));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.sunting().addListener((property, before, now) -> fill());
        fill();
    }

    /** The row with the cursor or the selection; the last row when there is neither. */
    int current() {
        int chosen = getSelectionModel().getSelectedIndex();
        return chosen < 0 ? getItems().size() - 1 : Math.min(chosen, getItems().size() - 1);
    }

    /** Scrolls to a row and selects it. */
    void go(int row) {
        if (row >= 0 && row < getItems().size()) {
            getSelectionModel().clearAndSelect(row);
            scrollTo(Math.max(0, row - 1));
        }
    }

    /** Adds an empty row below the current one and moves there. */
    void addBelow() {
        int at = current() + 1;
        model.edit(SuntinganBaris.add(at));
        go(at);
        Platform.runLater(() -> Platform.runLater(() -> type(at)));
    }

    /** Puts the cursor into the uraian of a visible row. */
    private void type(int row) {
        lookupAll(".penulisan-cell").stream()
                .filter(TextCell.class::isInstance)
                .map(TextCell.class::cast)
                .filter(cell -> cell.getIndex() == row && cell.isUraian())
                .findFirst()
                .ifPresent(TextCell::type);
    }

    /** Accepts what is being typed in any cell. */
    void settle() {
        lookupAll(".penulisan-cell").stream()
                .filter(FieldCell.class::isInstance)
                .map(FieldCell.class::cast)
                .forEach(FieldCell::settle);
    }

    private void fill() {
        int rows = model.sop().map(Sop::aktivitas).map(List::size).orElse(0);
        while (getItems().size() > rows) {
            getItems().removeLast();
        }
        IntStream.range(getItems().size(), rows).forEach(getItems()::add);
    }

    private void press(KeyEvent event) {
        if (event.isAltDown() || event.isControlDown()) {
            settle();
        }
        Optional<Sop> now = model.sop();
        int row = current();
        if (now.isEmpty() || row < 0) {
            return;
        }
        if (KeyCombination.valueOf("Alt+Up").match(event)) {
            event.consume();
            move(now.get(), row, row - 1);
        } else if (KeyCombination.valueOf("Alt+Down").match(event)) {
            event.consume();
            move(now.get(), row, row + 1);
        } else if (KeyCombination.valueOf("Ctrl+Shift+Delete").match(event)) {
            event.consume();
            model.edit(SuntinganBaris.delete(now.get(), List.of(row)));
        }
    }

    private void move(Sop now, int from, int to) {
        if (to >= 0 && to < now.aktivitas().size()) {
            model.edit(SuntinganBaris.move(now, from, to));
            go(to);
        }
    }

    private TableColumn<Integer, Integer> text(
            String name, double em, Function<Aktivitas, String> get, TextCell.Edit edit) {
        return column(name, em, () -> new TextCell(model, name, get, edit));
    }

    private static TableColumn<Integer, Integer> column(String name, double em, Supplier<FieldCell> cell) {
        var column = new TableColumn<Integer, Integer>();
        var head = new Label(name);
        head.getStyleClass().add("text-column-head");
        column.setGraphic(head);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(table -> cell.get());
        head.fontProperty().addListener((property, before, now) -> column.setPrefWidth(now.getSize() * em));
        column.setPrefWidth(head.getFont().getSize() * em);
        return column;
    }

    /** A row that can be dragged to another place. */
    private static final class DraggedRow extends TableRow<Integer> {
        DraggedRow(PenulisanModel model) {
            RowDrag.install(this, model);
        }
    }

    /** A row of the draft, for cells; empty when it does not exist any more. */
    static Optional<Aktivitas> row(Optional<Penyuntingan> sunting, int row) {
        return sunting.map(now -> now.sop().aktivitas())
                .filter(rows -> row >= 0 && row < rows.size())
                .map(rows -> rows.get(row));
    }
}
