package id.langkah.ui.pustaka;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Kelengkapan;
import id.langkah.domain.sop.Sop;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** The rows of an SOP in the form's columns: one per pelaksana, then the mutu baku. */
final class AktivitasTable extends TableView<Integer> {
    private static final String MARK = "●";

    private final Sop sop;

    AktivitasTable(Sop sop) {
        this.sop = sop;
        getStyleClass().add("aktivitas-table");
        setAccessibleText("Aktivitas " + sop.nama());
        setSelectionModel(null);
        getColumns().add(column("No", 3, i -> String.valueOf(sop.aktivitas().get(i).nomor())));
        getColumns().add(column("Kegiatan", 18, this::kegiatan));
        getColumns().add(pelaksana());
        getColumns().add(mutuBaku());
        getColumns().add(column("Keterangan", 9, i -> sop.aktivitas().get(i).keterangan()));
        getItems().setAll(IntStream.range(0, sop.aktivitas().size()).boxed().toList());
        setPlaceholder(new Label(""));
    }

    private TableColumn<Integer, String> pelaksana() {
        var group = new TableColumn<Integer, String>("Pelaksana");
        for (String nama : sop.pelaksana()) {
            group.getColumns()
                    .add(
                            column(
                                    nama,
                                    6.5,
                                    i ->
                                            sop.aktivitas().get(i).pelaksana().contains(nama)
                                                    ? MARK
                                                    : ""));
        }
        if (sop.pelaksana().isEmpty()) {
            group.getColumns().add(column("belum ditetapkan", 7, i -> ""));
        }
        return group;
    }

    private TableColumn<Integer, String> mutuBaku() {
        var group = new TableColumn<Integer, String>("Mutu Baku");
        group.getColumns().add(column("Kelengkapan", 12, this::kelengkapan));
        group.getColumns().add(column("Waktu", 6, i -> mutu(i).waktu().teks()));
        group.getColumns().add(column("Output", 10, i -> String.join("\n", mutu(i).output())));
        return group;
    }

    private id.langkah.domain.sop.MutuBaku mutu(int index) {
        return sop.aktivitas().get(index).mutuBaku();
    }

    private String kegiatan(int index) {
        Aktivitas aktivitas = sop.aktivitas().get(index);
        if (!aktivitas.isKeputusan()) {
            return aktivitas.uraian();
        }
        return aktivitas.uraian()
                + "\nYa → "
                + (sop.next(index).isPresent() ? to(sop.next(index)) : "selesai")
                + "   Tidak → "
                + to(sop.tidak(index));
    }

    private String to(OptionalInt index) {
        return index.isPresent()
                ? "aktivitas " + sop.aktivitas().get(index.getAsInt()).nomor()
                : "?";
    }

    private String kelengkapan(int index) {
        List<Kelengkapan> kelengkapan = mutu(index).kelengkapan();
        return kelengkapan.stream()
                .map(satu -> satu.nama() + (satu.wajib() ? "" : " (bila ada)"))
                .collect(Collectors.joining("\n"));
    }

    private TableColumn<Integer, String> column(String name, double em, IntFunction<String> text) {
        var column = new TableColumn<Integer, String>();
        var head = new Label(name);
        head.setWrapText(true);
        head.getStyleClass().add("aktivitas-head");
        column.setGraphic(head);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setCellFactory(any -> new Wrapping());
        fontProperty(head, column, em);
        return column;
    }

    /** Widths follow the size of the text. */
    private static void fontProperty(Label head, TableColumn<Integer, String> column, double em) {
        head.fontProperty()
                .addListener((property, before, now) -> column.setPrefWidth(now.getSize() * em));
        column.setPrefWidth(head.getFont().getSize() * em);
    }

    /** Text in as many lines as it needs. */
    private static final class Wrapping extends TableCell<Integer, String> {
        private final Text text = new Text();

        Wrapping() {
            text.getStyleClass().add("aktivitas-text");
            text.wrappingWidthProperty().bind(widthProperty().subtract(16));
            setGraphic(text);
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            text.setText(empty || item == null ? "" : item);
        }
    }
}
