package id.langkah.ui.pengerjaan;

import id.langkah.domain.Tanggal;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.ScreenText;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One run in the list: title and SOP, progress, pelaksana, time left. */
final class BarisCell extends ListCell<BarisRun> {
    /** The width, in em, below which the four columns are shown as two. */
    static final double NARROW = 52;

    private final DaftarModel model;
    private final Label judul = ScreenText.wrapped(ScreenText.strong(""));
    private final Label sop = ScreenText.muted("");
    private final ProgresLangkah progres = new ProgresLangkah();
    private final Label place = ScreenText.body("");
    private final Label who = ScreenText.muted("");
    private final FlowPane marks = new FlowPane();
    private final GridPane row = new GridPane();
    private boolean narrow;

    BarisCell(DaftarModel model) {
        this.model = model;
        getStyleClass().add("pengerjaan-baris");
        marks.getStyleClass().add("pengerjaan-chips");
        arrange();
        widthProperty().subscribe(this::fit);
        setPrefWidth(0);
    }

    private void fit() {
        boolean now = getWidth() < NARROW * getFont().getSize();
        if (now != narrow && getWidth() > 0) {
            narrow = now;
            arrange();
        }
    }

    private void arrange() {
        row.getChildren().clear();
        row.getColumnConstraints().clear();
        row.getStyleClass().remove("pengerjaan-baris-isi");
        if (narrow) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            row.getColumnConstraints().addAll(half, half);
            row.getStyleClass().add("pengerjaan-baris-isi");
            row.addRow(0, stack(judul, sop, marks), stack(progres, place, who));
        } else {
            DaftarColumns.of(row);
            row.addRow(0, stack(judul, sop), stack(progres, place), stack(who), stack(marks));
        }
    }

    private static VBox stack(Node... nodes) {
        var stack = new VBox(nodes);
        stack.getStyleClass().add("stack-tight");
        return stack;
    }

    @Override
    protected void updateItem(@Nullable BarisRun baris, boolean empty) {
        super.updateItem(baris, empty);
        if (baris == null || empty) {
            setGraphic(null);
            return;
        }
        Pengerjaan run = baris.run();
        judul.setText(KataPengerjaan.judul(run));
        sop.setText(second(baris));
        progres.set(baris);
        marks.getChildren().setAll(TandaRun.of(baris, model.jam(), model.now()));
        if (run.status() == Pengerjaan.Status.DITUNDA) {
            marks.getChildren().add(resume(baris));
        }
        baris.putaran().ifPresentOrElse(round -> stands(baris, round), () -> ended(run));
        setAccessibleText(judul.getText()
                + ", "
                + sop.getText()
                + ", "
                + run.status().kata()
                + (baris.terlambat() ? ", terlambat" : "")
                + ". "
                + place.getText());
        setGraphic(row);
    }

    /**
     * The second line: the SOP unless the title contains it, its office when several SOPs share the
     * name, and the start.
     */
    private static String second(BarisRun baris) {
        Pengerjaan run = baris.run();
        String nama = KataPengerjaan.judul(run).contains(run.sop().nama())
                ? ""
                : run.sop().nama();
        return Stream.of(
                        nama,
                        baris.kantor(),
                        "mulai " + Tanggal.panjang(run.mulai().toLocalDate()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private Button resume(BarisRun baris) {
        Button resume =
                Buttons.link("Lanjutkan", () -> model.record(List.of(baris), new Peristiwa.Dilanjutkan(), () -> {}));
        resume.setAccessibleText("Lanjutkan " + KataPengerjaan.judul(baris.run()));
        resume.setFocusTraversable(false);
        return resume;
    }

    private void stands(BarisRun baris, Putaran round) {
        Aktivitas aktivitas = KataPengerjaan.aktivitas(baris.run(), round);
        place.setText(aktivitas.nomor() + ". " + aktivitas.uraian());
        who.setText(baris.siapa() + (round.nomor() > 1 ? " · putaran " + round.nomor() : ""));
    }

    private void ended(Pengerjaan run) {
        LocalDateTime end = run.selesai();
        place.setText(run.status().kata() + (end == null ? "" : " " + Tanggal.panjang(end)));
        who.setText(run.pengembalian() == 0 ? "Tanpa pengembalian" : run.pengembalian() + " kali dikembalikan");
    }
}
