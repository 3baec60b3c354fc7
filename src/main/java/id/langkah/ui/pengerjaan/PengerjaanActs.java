package id.langkah.ui.pengerjaan;

import id.langkah.domain.Masalah;
import id.langkah.domain.pengerjaan.Kalimat;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa.Dilangkahi;
import id.langkah.domain.pengerjaan.Peristiwa.Selesai;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.service.KeadaanPerbaikan;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The actions of the buttons and keys of a run. */
final class PengerjaanActs {
    private final PengerjaanModel model;
    private final Kit kit;
    private final RunActs run;
    private final PenutupPanel penutup;
    private final TandaDialog tanda;
    private final Runnable commit;
    private final Supplier<List<Masalah>> salah;
    private final Refusal refusal;

    /** Shows what prevents leaving a step. */
    interface Refusal {
        void show(Pengerjaan run, Putaran open, List<Masalah> against);
    }

    /**
     * @param tanda asks about signatures of Perbaikan
     * @param commit records what was typed and is not recorded yet
     * @param salah gives what was typed but cannot be saved
     * @param refusal receives why the step cannot be left yet
     */
    PengerjaanActs(
            PengerjaanModel model,
            Kit kit,
            PenutupPanel penutup,
            TandaDialog tanda,
            Runnable commit,
            Supplier<List<Masalah>> salah,
            Refusal refusal) {
        this.model = model;
        this.kit = kit;
        this.run = new RunActs(model, kit);
        this.penutup = penutup;
        this.tanda = tanda;
        this.commit = commit;
        this.salah = salah;
        this.refusal = refusal;
    }

    /** The actions on the run as a whole. */
    RunActs run() {
        return run;
    }

    /** Finishes or approves the current step, or tells what prevents it. */
    void finish() {
        commit.run();
        here((run, open) -> {
            if (run.status() == Pengerjaan.Status.DITUNDA) {
                return;
            }
            var fact = new Selesai(open.aktivitas(), penutup.oleh(), penutup.catatan());
            List<Masalah> against = Stream.of(
                            salah.get(), run.check(fact, model.now().get()))
                    .flatMap(List::stream)
                    .toList();
            if (against.isEmpty()) {
                tanda.beforeFinish(
                        run, open, penutup.oleh(), signed -> model.finish(penutup.oleh(), penutup.catatan(), signed));
            } else {
                refusal.show(run, open, against);
            }
        });
    }

    /** Asks for target and reason, then returns the step; missing kelengkapan never prevent this. */
    void sendBack() {
        commit.run();
        here((run, open) -> {
            boolean forward = run.tidakMaju().isPresent();
            boolean can = run.status() == Pengerjaan.Status.BERJALAN
                    && (forward || !KembaliDialog.tujuan(run).isEmpty());
            if (can && !salah.get().isEmpty()) {
                refusal.show(run, open, salah.get());
            } else if (can && forward) {
                branch(run, open);
            } else if (can) {
                askBack(run, open);
            }
        });
    }

    /** Answers Tidak when it leads forward; that is no return, so no reason is asked for. */
    private void branch(Pengerjaan run, Putaran open) {
        int to = run.tidakMaju().orElseThrow();
        var fact = new Dilangkahi(open.aktivitas(), to, penutup.oleh(), penutup.catatan());
        List<Masalah> against = run.check(fact, model.now().get());
        if (!against.isEmpty()) {
            refusal.show(run, open, against);
            return;
        }
        String words = "Menurut SOP, jawaban tidak maju ke "
                + new Kalimat(run).aktivitas(to).toLowerCase(Locale.ROOT) + ". Aktivitas di antaranya dilewati.";
        Action go = Action.primary("Tidak, lanjut", () -> model.branch(to, penutup.oleh(), penutup.catatan()));
        String title = "Tidak setuju: " + new Kalimat(run).aktivitas(open.aktivitas());
        if (KembaliDialog.tujuan(run).isEmpty()) {
            kit.dialogs().open(title, ScreenText.body(words), Action.close("Tidak jadi"), go);
        } else {
            kit.dialogs()
                    .open(
                            title,
                            ScreenText.body(words),
                            Action.close("Tidak jadi"),
                            Action.plain("Kembalikan ke sebelumnya…", () -> askBack(run, open)),
                            go);
        }
    }

    private void askBack(Pengerjaan run, Putaran open) {
        KembaliDialog.open(kit.dialogs(), run, open, model.kebiasaan().alasan(), this::sendBack);
    }

    private void sendBack(int to, String why) {
        model.terkait()
                .returns(
                        to,
                        akibat -> tanda.beforeGoingBack(
                                "Kembalikan", akibat, () -> model.sendBack(to, penutup.oleh(), why)));
    }

    /** Marks all items without an answer in the round shown as ada. */
    void answerAll() {
        commit.run();
        model.shown()
                .get()
                .ifPresent(shown -> shown.putaran()
                        .filter(round -> model.isAnswerable(shown.run(), round))
                        .filter(round -> round.butir().stream().anyMatch(butir -> butir.keadaan() == Keadaan.BELUM))
                        .ifPresent(round -> model.answerAll(round.aktivitas())));
    }

    /** Undoes the last fact and tells which one. */
    void undo() {
        model.undoable()
                .ifPresent(what ->
                        model.terkait().undoes(akibat -> tanda.beforeGoingBack("Urungkan", akibat, () -> undo(what))));
    }

    private void undo(String what) {
        model.undo();
        kit.toasts().done("Diurungkan: " + what + ".", new Action[0]);
        model.terkait().fresh(now -> {
            if (now.filter(KeadaanPerbaikan::isTertinggal).isPresent()) {
                kit.toasts().done("Ada tanda perbaikan yang harus dicatat lagi; lihat" + " Perbaikan terkait.");
            }
        });
    }

    /** Leaves an earlier round and shows the current one. */
    void present() {
        model.lookAtPresent();
    }

    private void here(BiConsumer<Pengerjaan, Putaran> act) {
        model.shown()
                .get()
                .filter(shown -> !shown.isBack())
                .ifPresent(shown -> shown.run().current().ifPresent(open -> act.accept(shown.run(), open)));
    }
}
