package id.langkah.ui.pengerjaan;

import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.ui.kit.bagan.BaganPane;
import id.langkah.ui.kit.bagan.StepMark;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The flowchart of a run with the current step highlighted, finished steps coloured, and the number of rounds. */
final class BaganPanel extends StackPane {
    private final PengerjaanModel model;
    private @Nullable BaganPane bagan;
    private @Nullable Pengerjaan run;

    BaganPanel(PengerjaanModel model) {
        this.model = model;
        getStyleClass().add("pengerjaan-bagan");
    }

    /** Shows the present state and scrolls to the current step. */
    void set(Pengerjaan now) {
        if (now.equals(run)) {
            return;
        }
        run = now;
        BaganPane pane = bagan;
        if (pane == null) {
            pane = new BaganPane(now.sop(), BaganPane.Kolom.KEGIATAN, model.judul());
            pane.onRow(this::look);
            bagan = pane;
            getChildren().setAll(pane);
        }
        pane.show(now.sop(), tanda(now));
        now.posisi().ifPresent(pane::bringIntoView);
    }

    private void look(int aktivitas) {
        Pengerjaan shown = run;
        if (shown != null) {
            shown.latest(aktivitas).ifPresent(model::look);
        }
    }

    private static List<StepMark> tanda(Pengerjaan run) {
        return Langkah.of(run).stream().map(BaganPanel::tanda).toList();
    }

    private static StepMark tanda(Langkah langkah) {
        if (langkah.tanda() == Langkah.Tanda.DILEWATI) {
            return new StepMark("belum", 0, langkah.tanda().kata());
        }
        if (langkah.putaran().isEmpty()) {
            return StepMark.NONE;
        }
        Putaran latest = langkah.putaran().getLast();
        String round = latest.nomor() > 1 ? " · putaran " + latest.nomor() : "";
        return new StepMark(
                langkah.tanda().name().toLowerCase(Locale.ROOT),
                latest.nomor(),
                langkah.tanda().kata() + round);
    }
}
