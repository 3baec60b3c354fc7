package id.langkah.ui.beranda;

import id.langkah.domain.rekap.TugasBerkala;
import id.langkah.service.Beranda;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.beranda.BerandaModel.Hari;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.RowButton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The part of the start screen about runs: the next task, the others, recurring runs, and what is missing. */
final class PengerjaanPart extends VBox {
    private final BerandaModel model;
    private final Kit kit;
    private final Navigator navigator;
    private final Runnable mulai;

    /** @param mulai starts a run */
    PengerjaanPart(Hari hari, BerandaModel model, Kit kit, Navigator navigator, Runnable mulai) {
        this.model = model;
        this.kit = kit;
        this.navigator = navigator;
        this.mulai = mulai;
        Beranda beranda = hari.beranda();
        Optional<Beranda.Tugas> next =
                beranda.tugas().stream().filter(tugas -> !tugas.isPaused()).findFirst();
        getChildren().add(next.map(tugas -> next(hari, tugas)).orElseGet(this::nothing));
        getStyleClass().add("stack-wide");
        List<Beranda.Tugas> waiting = beranda.tugas().stream()
                .filter(tugas -> !next.equals(Optional.of(tugas)))
                .toList();
        if (!waiting.isEmpty()) {
            getChildren()
                    .add(part(
                            "Pengerjaan lain",
                            waiting,
                            butir -> butir.isPaused()
                                    ? paused(hari, butir)
                                    : row(
                                            TugasRow.words(hari, butir),
                                            butir.run().id())));
        }
        if (!beranda.berkala().isEmpty()) {
            getChildren().add(part("Pengerjaan berkala", beranda.berkala(), tugas -> recurring(hari, tugas)));
        }
        if (!beranda.kurang().isEmpty()) {
            getChildren()
                    .add(part(
                            "Kelengkapan yang kurang",
                            beranda.kurang(),
                            butir ->
                                    row(TugasRow.words(hari, butir), butir.run().id())));
        }
    }

    private Node nothing() {
        EmptyState empty = new EmptyState(
                MaterialDesignP.PLAYLIST_CHECK,
                "Tidak ada pengerjaan yang menunggu",
                "Semua sudah selesai atau sedang ditunda.",
                Action.primary("Mulai pengerjaan", mulai));
        empty.getStyleClass().add("card");
        return empty;
    }

    private Node next(Hari hari, Beranda.Tugas tugas) {
        return new BerikutnyaCard(
                hari,
                tugas,
                () -> navigator.go(new Destination.Pengerjaan(tugas.run().id())));
    }

    /** A paused run, which can also be resumed from here. */
    private Node paused(Hari hari, Beranda.Tugas tugas) {
        RowButton open = row(TugasRow.words(hari, tugas), tugas.run().id());
        Button resume = Buttons.plain("Lanjutkan", MaterialDesignP.PLAY, () -> model.resume(tugas.run()));
        resume.setAccessibleText("Lanjutkan " + tugas.run().sebutan());
        var below = new HBox(resume);
        below.getStyleClass().add("beranda-lanjutkan");
        var row = new VBox(open, below);
        return row;
    }

    /** A recurring run to be started; only its button starts it. */
    private Node recurring(Hari hari, TugasBerkala tugas) {
        LocalDate today = hari.now().toLocalDate();
        var words = new TugasRow(tugas.judul(), tugas.kata(today), KinerjaPart.due(tugas.jatuhTempo(), today));
        Button start = Buttons.plain(
                "Mulai",
                MaterialDesignP.PLAY,
                () -> model.start(tugas, run -> navigator.go(new Destination.Pengerjaan(run.id()))));
        start.setAccessibleText("Mulai " + tugas.judul());
        Button skip = Buttons.link("Lewati", () -> skip(tugas));
        skip.setAccessibleText("Lewati " + tugas.judul());
        var acts = new FlowPane(start, skip);
        acts.getStyleClass().add("button-row");
        var row = new VBox(words, acts);
        row.getStyleClass().addAll("stack-tight", "beranda-baris");
        return row;
    }

    private void skip(TugasBerkala tugas) {
        model.skip(
                tugas,
                () -> kit.toasts()
                        .done(tugas.judul() + " dilewati.", Action.plain("Urungkan", () -> model.unskip(tugas))));
    }

    private <T> Node part(String name, List<T> all, Function<T, Node> row) {
        return Bagian.of(
                name, all, row, "lainnya di daftar pengerjaan", () -> navigator.go(new Destination.DaftarPengerjaan()));
    }

    private RowButton row(TugasRow row, long id) {
        return Bagian.line(row, () -> navigator.go(new Destination.Pengerjaan(id)));
    }
}
