package id.langkah.ui.pustaka;

import id.langkah.domain.Tanggal;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.domain.sop.Status;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.Badge.Tone;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.ScreenText;
import java.time.LocalDate;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** One SOP in the list: its title and office, and its state at the right. */
final class SopCell extends ListCell<RingkasanSop> {
    private final IntConsumer seen;
    private final LongConsumer start;

    /**
     * @param seen is called with the index of the row that the cell shows
     * @param start starts a run of the SOP with that number
     */
    SopCell(IntConsumer seen, LongConsumer start) {
        this.start = start;
        this.seen = seen;
        getStyleClass().add("pustaka-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable RingkasanSop sop, boolean empty) {
        super.updateItem(sop, empty);
        setText(null);
        setGraphic(sop == null || empty ? null : row(sop));
        setAccessibleText(sop == null || empty ? null : sop.sebutan() + ", " + sop.instansi());
        if (!empty) {
            seen.accept(getIndex());
        }
    }

    private HBox row(RingkasanSop sop) {
        var name = new VBox(
                ScreenText.wrapped(ScreenText.strong(sop.sebutan())),
                ScreenText.muted(joined(sop.nomor(), sop.instansi())));
        name.getStyleClass().add("stack-tight");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMinWidth(0);
        var state = new VBox(
                badge(sop.status()),
                ScreenText.muted(joined(
                        sop.jumlahAktivitas() + " aktivitas",
                        sop.versi() == 0 ? "" : "versi " + sop.versi(),
                        efektif(sop.tanggalEfektif()))),
                ScreenText.muted(
                        sop.pengerjaan() == 0 ? "belum pernah dikerjakan" : sop.pengerjaan() + " kali dikerjakan"));
        state.getStyleClass().addAll("stack-tight", "pustaka-state");
        state.setMinWidth(VBox.USE_PREF_SIZE);
        state.setAlignment(Pos.TOP_RIGHT);
        var row = new HBox(name, state);
        if (sop.status() == Status.BERLAKU) {
            Button begin = Buttons.plain("Mulai", MaterialDesignP.PLAY, () -> start.accept(sop.sopId()));
            begin.setAccessibleText("Mulai pengerjaan " + sop.nama());
            begin.setFocusTraversable(false);
            row.getChildren().add(begin);
        }
        row.getStyleClass().add("row");
        return row;
    }

    static Badge badge(Status status) {
        Tone tone = switch (status) {
            case BERLAKU -> Tone.SUCCESS;
            case KONSEP -> Tone.ACCENT;
            case DIGANTIKAN -> Tone.NEUTRAL;
            case DICABUT -> Tone.WARNING;
        };
        return new Badge(status.kata(), tone);
    }

    private static String efektif(@Nullable LocalDate tanggal) {
        return tanggal == null ? "" : "efektif " + Tanggal.panjang(tanggal);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
