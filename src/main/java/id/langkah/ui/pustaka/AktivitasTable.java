package id.langkah.ui.pustaka;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.MutuBaku;
import id.langkah.domain.sop.Sop;
import id.langkah.ui.kit.TextColumn;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The rows of an SOP in the form's columns: one per pelaksana, then the mutu baku. */
final class AktivitasTable extends TableView<Integer> {
    private static final String MARK = "●";

    private final Sop sop;

    AktivitasTable(Sop sop) {
        this.sop = sop;
        getStyleClass().add("aktivitas-table");
        setAccessibleText("Aktivitas " + sop.nama());
        getColumns().add(TextColumn.figures("No", 3.5, i -> String.valueOf(row(i).nomor())));
        getColumns().add(TextColumn.of("Kegiatan", 19, this::kegiatan));
        getColumns().add(pelaksana());
        getColumns().add(mutuBaku());
        getColumns().add(TextColumn.of("Keterangan", 9, i -> row(i).keterangan()));
        getItems().setAll(IntStream.range(0, sop.aktivitas().size()).boxed().toList());
    }

    private TableColumn<Integer, String> pelaksana() {
        var group = new TableColumn<Integer, String>("Pelaksana");
        for (String nama : sop.pelaksana()) {
            group.getColumns()
                    .add(
                            TextColumn.centred(
                                    nama, 7, i -> row(i).pelaksana().contains(nama) ? MARK : ""));
        }
        if (sop.pelaksana().isEmpty()) {
            group.getColumns().add(TextColumn.of("belum ditetapkan", 8, i -> ""));
        }
        return group;
    }

    private TableColumn<Integer, String> mutuBaku() {
        var group = new TableColumn<Integer, String>("Mutu Baku");
        group.getColumns().add(TextColumn.of("Kelengkapan", 12, this::kelengkapan));
        group.getColumns().add(TextColumn.of("Waktu", 6.5, i -> mutu(i).waktu().teks()));
        group.getColumns()
                .add(TextColumn.of("Output", 11, i -> String.join("\n", mutu(i).output())));
        return group;
    }

    private Aktivitas row(int index) {
        return sop.aktivitas().get(index);
    }

    private MutuBaku mutu(int index) {
        return row(index).mutuBaku();
    }

    private String kegiatan(int index) {
        Aktivitas aktivitas = row(index);
        if (!aktivitas.isKeputusan()) {
            return aktivitas.uraian();
        }
        String yes = sop.next(index).isPresent() ? to(sop.next(index)) : "selesai";
        return aktivitas.uraian() + "\nYa → " + yes + "   Tidak → " + to(sop.tidak(index));
    }

    private String to(OptionalInt index) {
        return index.isPresent() ? "aktivitas " + row(index.getAsInt()).nomor() : "?";
    }

    private String kelengkapan(int index) {
        return mutu(index).kelengkapan().stream()
                .map(satu -> satu.nama() + (satu.wajib() ? "" : " (bila ada)"))
                .collect(Collectors.joining("\n"));
    }
}
