package id.langkah.ui.kit.bagan;

import id.langkah.domain.JudulForm;
import id.langkah.domain.bagan.FormSop;
import id.langkah.domain.sop.Sop;
import id.langkah.ui.kit.ScreenText;
import id.langkah.ui.kit.ZoomPane;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;

/** The flowchart of an SOP in the table of its form, on one endless page that can be zoomed. */
public final class BaganPane extends BorderPane {
    /** The columns shown beside the chart. */
    public enum Kolom {
        /** All columns of the form. */
        SEMUA,
        /** The number and the uraian. */
        KEGIATAN,
        /** Only the number. */
        NOMOR
    }

    private final FormHead head = new FormHead();
    private final JudulForm kantor;
    private final FormBody body;
    private final ZoomPane zoom;
    private final Label missing = ScreenText.muted("");

    /** With the heads of the regulation where the SOP has none of its own. */
    public BaganPane(Sop sop, Kolom kolom) {
        this(sop, kolom, JudulForm.BELUM);
    }

    /**
     * Shows a chart.
     *
     * @param kantor the heads in the office's wording
     */
    public BaganPane(Sop sop, Kolom kolom, JudulForm kantor) {
        this.kantor = kantor;
        getStyleClass().add("bagan-pane");
        body = new FormBody(sop, kolom);
        zoom = new ZoomPane("Bagan alir " + sop.nama(), head, body);
        missing.managedProperty().bind(missing.textProperty().isNotEmpty());
        missing.getStyleClass().add("bagan-catatan");
        setCenter(zoom);
        setTop(missing);
        body.drawn().addListener((property, before, now) -> showHead(now));
        showHead(body.drawn().get());
        show(sop, List.of());
    }

    /** Shows an SOP without a run. */
    public void show(Sop sop) {
        show(sop, List.of());
    }

    /**
     * Shows an SOP with the state of its steps in a run.
     *
     * @param tanda the state of each aktivitas; empty without a run
     */
    public void show(Sop sop, List<StepMark> tanda) {
        missing.setText(FormSop.of(sop).catatan());
        body.show(sop, tanda);
    }

    /** Scrolls to a row, as little as needed, once the chart is laid out. */
    public void bringIntoView(int row) {
        Platform.runLater(() -> zoom.bringIntoView(body.top(row), body.top(row + 1)));
    }

    /** Sets what happens when a row is clicked; it receives the row from 0. */
    public void onRow(Consumer<Integer> clicked) {
        body.onClick(clicked);
    }

    public ZoomPane zoom() {
        return zoom;
    }

    private void showHead(FormBody.Drawn drawn) {
        head.show(FormSop.of(drawn.sop(), kantor), drawn.columns(), body.font());
    }
}
