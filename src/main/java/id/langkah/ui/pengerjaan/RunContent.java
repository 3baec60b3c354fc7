package id.langkah.ui.pengerjaan;

import id.langkah.domain.Masalah;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.ui.Navigator;
import id.langkah.ui.kit.Kit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The middle of a run's screen: the shown round, or the summary of a run that has ended. */
final class RunContent extends VBox {
    private final PengerjaanModel model;
    private final Kit kit;
    private final Navigator navigator;
    private final PenutupPanel penutup;
    private final TerkaitPanel terkait;
    private @Nullable AktivitasPanel aktivitas;
    private @Nullable RingkasanPanel ringkasan;

    /**
     * @param penutup is shown below the present round
     * @param terkait is shown below the present round and the summary
     */
    RunContent(PengerjaanModel model, Kit kit, Navigator navigator, PenutupPanel penutup, TerkaitPanel terkait) {
        this.model = model;
        this.kit = kit;
        this.navigator = navigator;
        this.penutup = penutup;
        this.terkait = terkait;
        getStyleClass().add("pengerjaan-tengah");
    }

    /** The node with the first focus; empty when the round has none. */
    Optional<Node> start() {
        AktivitasPanel panel = aktivitas;
        Optional<Putaran> round = model.shown().get().flatMap(RunViewState::putaran);
        return panel == null || round.isEmpty() ? Optional.empty() : panel.start(round.get());
    }

    /** What was typed and would be lost. */
    List<Masalah> unkept() {
        var all = new ArrayList<>(salah());
        if (aktivitas != null) {
            all.addAll(penutup.unkept());
        }
        return all;
    }

    /** What was typed but cannot be saved. */
    List<Masalah> salah() {
        return Stream.concat(
                        Stream.ofNullable(aktivitas).map(AktivitasPanel::salah),
                        Stream.ofNullable(ringkasan).map(RingkasanPanel::salah))
                .flatMap(List::stream)
                .toList();
    }

    void commit() {
        AktivitasPanel panel = aktivitas;
        if (panel != null) {
            panel.commit();
        }
        RingkasanPanel summary = ringkasan;
        if (summary != null) {
            summary.commit();
        }
    }

    /** Shows what prevents leaving the step and puts the focus there. */
    void refuse(AksiBar bar, Pengerjaan run, Putaran open, List<Masalah> against) {
        AktivitasPanel panel = aktivitas;
        if (panel == null) {
            return;
        }
        if (!panel.salah().isEmpty()) {
            bar.refuse(panel.salah());
            panel.goToSalah();
        } else if (run.hambatan().isEmpty()) {
            bar.refuse(against);
        } else {
            bar.refuse(open, panel::goTo);
            panel.goToHindrance(open);
        }
    }

    /** Shows the summary, unless it is shown already. */
    void showSummary(Pengerjaan run, CetakRun papers) {
        RingkasanPanel before = ringkasan;
        if (before != null && before.shows(run)) {
            return;
        }
        commit();
        aktivitas = null;
        RingkasanPanel now =
                new RingkasanPanel(model, kit, run, () -> new LanjutPanel(model, kit, navigator, papers, run));
        ringkasan = now;
        getChildren().setAll(now, terkait);
    }

    /**
     * Shows a round.
     *
     * @return whether another round or step was shown before
     */
    boolean showRound(RunViewState shown, Putaran putaran, Runnable answerAll) {
        Pengerjaan run = shown.run();
        AktivitasPanel panel = aktivitas;
        if (panel != null && panel.shows(shown, putaran)) {
            panel.set(run, putaran);
            return false;
        }
        commit();
        ringkasan = null;
        panel = new AktivitasPanel(model, kit, shown, putaran, answerAll);
        aktivitas = panel;
        getChildren().setAll(panel);
        if (!shown.isBack()) {
            penutup.set(putaran, model.pelaku(run, putaran));
            getChildren().addAll(terkait, penutup);
            panel.goToHindrance(putaran);
        }
        return true;
    }
}
