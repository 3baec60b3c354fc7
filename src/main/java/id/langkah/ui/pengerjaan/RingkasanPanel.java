package id.langkah.ui.pengerjaan;

import id.langkah.domain.Masalah;
import id.langkah.domain.pengerjaan.Butir;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.Icon;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The summary of a run that has ended: duration, returns, and kelengkapan still to follow. */
final class RingkasanPanel extends VBox {
    private final PengerjaanModel model;
    private final Kit kit;
    private final Pengerjaan run;
    private final boolean archived;
    private final List<ButirRow> rows = new ArrayList<>();

    /** @param next creates what follows the end of a finished run */
    RingkasanPanel(PengerjaanModel model, Kit kit, Pengerjaan run, Supplier<Node> next) {
        this.model = model;
        this.kit = kit;
        this.run = run;
        this.archived = model.archived().get();
        getStyleClass().addAll("pengerjaan-aktivitas", "stack");
        boolean done = run.status() == Pengerjaan.Status.SELESAI;
        Icon icon = new Icon(done ? MaterialDesignC.CHECK_CIRCLE_OUTLINE : MaterialDesignC.CANCEL, "icon-huge");
        icon.getStyleClass().add(done ? "pengerjaan-selesai" : "pengerjaan-batal");
        LocalDateTime end = run.selesai();
        VBox head = new VBox(
                icon,
                ScreenText.wrapped(ScreenText.heading(done ? "Pengerjaan selesai" : "Pengerjaan dibatalkan")),
                ScreenText.muted(end == null ? "" : KataPengerjaan.saat(end)));
        head.getStyleClass().add("stack-tight");
        getChildren().add(head);
        run.putaran().stream()
                .filter(putaran -> putaran.hasil() == Putaran.Hasil.DIBATALKAN)
                .findFirst()
                .ifPresent(putaran -> getChildren().add(ScreenText.body("Alasan: " + putaran.alasan())));
        getChildren().add(figures(run));
        if (done) {
            getChildren().add(1, next.get());
            missing(run);
        }
    }

    /** Whether it shows this run in its present state. */
    boolean shows(Pengerjaan now) {
        return run.equals(now) && archived == model.archived().get();
    }

    /** What was typed but cannot be saved. */
    List<Masalah> salah() {
        return rows.stream().flatMap(row -> row.salah().stream()).toList();
    }

    /** Records what was typed and is not recorded yet. */
    void commit() {
        rows.forEach(ButirRow::commit);
    }

    private FlowPane figures(Pengerjaan run) {
        long nyata = run.putaran().stream()
                .mapToLong(putaran -> model.waktu(run, putaran).nyata())
                .sum();
        OptionalLong baku = run.sop().menit(model.jam().menitPerHari());
        long late = run.putaran().stream()
                .filter(putaran -> model.waktu(run, putaran).terlambat())
                .count();
        FlowPane figures = new FlowPane();
        figures.getStyleClass().add("pengerjaan-angka");
        figures.getChildren()
                .addAll(
                        figure("Waktu nyata", model.jam().lama(nyata)),
                        figure("Waktu baku", baku.isPresent() ? model.jam().lama(baku.getAsLong()) : "Tidak tertulis"),
                        figure("Selisih", difference(nyata, baku)),
                        figure("Pengembalian", run.pengembalian() + " kali"),
                        figure(
                                "Putaran terlambat",
                                late + " dari " + run.putaran().size()));
        return figures;
    }

    private String difference(long nyata, OptionalLong baku) {
        if (baku.isEmpty()) {
            return "–";
        }
        long over = nyata - baku.getAsLong();
        if (over == 0) {
            return "Sama";
        }
        return model.jam().lama(Math.abs(over)) + (over > 0 ? " lebih lama" : " lebih cepat");
    }

    private static VBox figure(String name, String value) {
        VBox figure = new VBox(ScreenText.caption(name), ScreenText.wrapped(ScreenText.strong(value)));
        figure.getStyleClass().addAll("pengerjaan-figur", "stack-tight");
        return figure;
    }

    private void missing(Pengerjaan run) {
        if (run.kekurangan().isEmpty()) {
            getChildren().add(new Badge("Kelengkapan lengkap", Badge.Tone.SUCCESS));
            return;
        }
        getChildren()
                .addAll(
                        ScreenText.heading("Masih menyusul"),
                        ScreenText.muted(
                                "Lampirkan berkas serta isi nomor dan tanggal lebih dahulu, lalu" + " nyatakan Ada."));
        for (int i = 0; i < run.sop().aktivitas().size(); i++) {
            run.latest(i).ifPresent(round -> missing(run, round));
        }
    }

    private void missing(Pengerjaan run, Putaran round) {
        for (int i = 0; i < round.butir().size(); i++) {
            Butir butir = round.butir().get(i);
            if (butir.keadaan() == Keadaan.MENYUSUL) {
                var acts = new ButirActs(model, kit, round, i);
                ButirRow row = new ButirRow(butir, Optional.empty(), true, acts);
                rows.add(row);
                String since = KataPengerjaan.dekat(butir.sejak(), model.now().get());
                String step =
                        "Aktivitas " + KataPengerjaan.aktivitas(run, round).nomor();
                getChildren().addAll(ScreenText.caption(step + " · sejak " + since), row);
            }
        }
    }
}
