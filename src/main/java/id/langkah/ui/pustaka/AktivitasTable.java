package id.langkah.ui.pustaka;

import id.langkah.domain.JudulForm;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Kelengkapan;
import id.langkah.domain.sop.MutuBaku;
import id.langkah.domain.sop.Sop;
import id.langkah.ui.kit.ScreenText;
import id.langkah.ui.kit.TextColumn;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The rows of an SOP in the columns of the form. */
final class AktivitasTable extends TableView<Integer> {
    private static final String MARK = "●";

    private final Sop sop;

    AktivitasTable(Sop sop, JudulForm judul) {
        this.sop = sop;
        getStyleClass().add("aktivitas-table");
        setAccessibleText("Aktivitas " + sop.nama());
        getColumns().add(TextColumn.figures("No", 4.5, i -> String.valueOf(row(i).nomor())));
        getColumns().add(TextColumn.of(judul.kegiatan(), 19, this::kegiatan).flexible(14));
        getColumns().add(pelaksana());
        getColumns().add(mutuBaku());
        getColumns()
                .add(TextColumn.<Integer>of(judul.keterangan(), 9, i -> row(i).keterangan())
                        .flexible(7));
        getItems().setAll(IntStream.range(0, sop.aktivitas().size()).boxed().toList());
        TextColumn.fit(this);
        setPlaceholder(ScreenText.muted("SOP ini belum memiliki aktivitas."));
    }

    private TableColumn<Integer, String> pelaksana() {
        if (sop.pelaksana().isEmpty()) {
            return TextColumn.group("Pelaksana", List.of(TextColumn.of("belum ditetapkan", 8, i -> "")));
        }
        return TextColumn.group(
                "Pelaksana", sop.pelaksana().stream().map(this::mark).toList());
    }

    private TextColumn<Integer> mark(String nama) {
        return TextColumn.centred(
                nama,
                sop.pelaksana().size() > 1 ? 4.6 : 7,
                i -> row(i).pelaksana().contains(nama) ? MARK : "");
    }

    private TableColumn<Integer, String> mutuBaku() {
        return TextColumn.group(
                "Mutu Baku",
                List.of(
                        TextColumn.of("Kelengkapan", 12, this::kelengkapan).flexible(9),
                        TextColumn.of("Waktu", 6.5, i -> mutu(i).waktu().teks()),
                        TextColumn.<Integer>of("Output", 11, i -> String.join("\n", mutu(i).output()))
                                .flexible(9)));
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
        return mutu(index).kelengkapan().stream().map(Kelengkapan::tercetak).collect(Collectors.joining("\n"));
    }
}
