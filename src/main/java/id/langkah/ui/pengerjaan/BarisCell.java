package id.langkah.ui.pengerjaan;

import id.langkah.domain.Tanggal;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.ScreenText;
import id.langkah.ui.pengerjaan.DaftarModel.Baris;
import java.time.LocalDateTime;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One run of the list: title and SOP, where it stands and whom it waits for, its marks. */
final class BarisCell extends ListCell<Baris> {
    private final Label judul = ScreenText.wrapped(ScreenText.strong(""));
    private final Label sop = ScreenText.muted("");
    private final Label place = ScreenText.body("");
    private final Label who = ScreenText.muted("");
    private final FlowPane marks = new FlowPane();
    private final GridPane row = new GridPane();

    BarisCell() {
        getStyleClass().add("pengerjaan-baris");
        VBox left = new VBox(judul, sop, marks);
        VBox right = new VBox(place, who);
        left.getStyleClass().add("stack-tight");
        right.getStyleClass().add("stack-tight");
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        row.getColumnConstraints().addAll(half, half);
        row.addRow(0, left, right);
        marks.getStyleClass().add("pengerjaan-chips");
        row.getStyleClass().add("pengerjaan-baris-isi");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Baris baris, boolean empty) {
        super.updateItem(baris, empty);
        if (baris == null || empty) {
            setGraphic(null);
            return;
        }
        Pengerjaan run = baris.run();
        judul.setText(KataPengerjaan.judul(run));
        sop.setText(run.sop().nama() + " · mulai " + Tanggal.panjang(run.mulai().toLocalDate()));
        marks.getChildren().setAll(new Badge(run.status().kata(), StatusTone.of(run.status())));
        if (baris.terlambat()) {
            marks.getChildren().add(new Badge("Terlambat", Badge.Tone.DANGER));
        }
        if (baris.kurang() > 0) {
            marks.getChildren().add(new Badge("Kurang " + baris.kurang(), Badge.Tone.WARNING));
        }
        baris.putaran().ifPresentOrElse(round -> stands(run, round), () -> ended(run));
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

    private void stands(Pengerjaan run, Putaran round) {
        Aktivitas aktivitas = KataPengerjaan.aktivitas(run, round);
        int all = run.sop().aktivitas().size();
        place.setText((round.aktivitas() + 1) + " dari " + all + ": " + aktivitas.uraian());
        who.setText(KataPengerjaan.pelaksana(aktivitas.pelaksana())
                + (round.nomor() > 1 ? " · putaran " + round.nomor() : ""));
    }

    private void ended(Pengerjaan run) {
        LocalDateTime end = run.selesai();
        place.setText(run.status().kata() + (end == null ? "" : " " + Tanggal.panjang(end)));
        who.setText(run.pengembalian() == 0 ? "Tanpa pengembalian" : run.pengembalian() + " kali dikembalikan");
    }
}
