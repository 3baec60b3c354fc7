package id.langkah.ui.pengerjaan;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.pengerjaan.Kalimat;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.domain.rekap.BarisPerbaikan;
import id.langkah.service.KeadaanPerbaikan;
import id.langkah.service.PendingStep;
import id.langkah.service.ReturnEffect;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.FormDialog;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;

/** Asks about the Perbaikan of a run before a step is finished or repeated. */
final class TandaDialog {
    private static final String BERLAKU =
            "Dengan persetujuan ini nilai yang baru berlaku. Sesudahnya hanya perbaikan baru yang"
                    + " dapat mengubahnya; mengurungkan aktivitas tidak mengembalikan nilai semula.";

    private final TerkaitModel model;
    private final Kit kit;
    private final Navigator navigator;
    private boolean asking;

    TandaDialog(TerkaitModel model, Kit kit, Navigator navigator) {
        this.model = model;
        this.kit = kit;
        this.navigator = navigator;
    }

    /**
     * Offers the signature of the current step, or continues at once when there is none; a second
     * call while it is checking does nothing.
     *
     * @param oleh who did the step and therefore probably signs
     */
    void beforeFinish(Pengerjaan run, Putaran open, String oleh, Consumer<PendingSignature> finish) {
        if (asking) {
            return;
        }
        asking = true;
        model.fresh(now -> {
            asking = false;
            Optional<PendingStep> tawaran = now.flatMap(KeadaanPerbaikan::tawaran);
            boolean sign = tawaran.filter(
                            pendingStep -> !pendingStep.perbaikan().isEmpty())
                    .isPresent();
            boolean none =
                    now.filter(keadaanPerbaikan -> keadaanPerbaikan.menunggu().isEmpty())
                                    .isPresent()
                            && tawaran.filter(TandaDialog::isUsul).isPresent();
            if (sign) {
                offer(run, open, tawaran.orElseThrow(), oleh, finish);
            } else if (none) {
                remind(now.orElseThrow(), oleh, finish);
            } else {
                finish.accept(PendingSignature.BELUM);
            }
        });
    }

    private static boolean isUsul(PendingStep tawaran) {
        return tawaran.tahap() == TahapPerbaikan.DIUSULKAN;
    }

    private void offer(
            Pengerjaan run, Putaran open, PendingStep tawaran, String who, Consumer<PendingSignature> finish) {
        TahapPerbaikan tahap = tawaran.tahap();
        boolean last = tahap == TahapPerbaikan.DISETUJUI;
        // The last signature cannot be withdrawn, so it is not ticked in advance.
        var pilihan = new PilihanPerbaikan(tawaran.perbaikan(), !last);
        var oleh = new TextField(who.strip());
        var form = new FormDialog(
                kit.dialogs(),
                ScreenText.body("%s mewakili %s. Yang %s:"
                        .formatted(
                                new Kalimat(run).aktivitas(open.aktivitas()),
                                tahap.benda(),
                                KataPerbaikan.lower(tahap))),
                pilihan,
                new Form().row(tahap.kata() + " oleh", oleh),
                ScreenText.muted(
                        last
                                ? BERLAKU
                                : "Bila aktivitas ini diurungkan atau berkas dikembalikan"
                                        + " sebelum disetujui, tanda ini ikut dicabut."));
        form.open(
                "Beri " + tahap.benda() + " perbaikan data kinerja",
                "Catat " + tahap.benda() + " dan selesaikan",
                () -> give(pilihan.chosen(), oleh.getText().strip(), form, finish),
                Action.plain("Belum, selesaikan saja", () -> finish.accept(PendingSignature.BELUM)));
    }

    private static void give(
            List<KunciRealisasi> chosen, String oleh, FormDialog form, Consumer<PendingSignature> done) {
        List<Masalah> lacking = chosen.isEmpty()
                ? List.of(Masalah.galat(
                        "Belum ada perbaikan yang dipilih.",
                        "",
                        "Beri centang pada yang ditandatangani, atau tekan" + " \"Belum, selesaikan saja\"."))
                : oleh.isEmpty()
                        ? List.of(Masalah.galat("Nama yang memberi tanda belum diisi.", "", "Isi namanya."))
                        : List.of();
        form.say(lacking);
        if (lacking.isEmpty()) {
            done.accept(new PendingSignature(chosen, oleh));
            form.close();
        }
    }

    /** Reminds the user that the step proposes a Perbaikan and none was proposed. */
    private void remind(KeadaanPerbaikan now, String oleh, Consumer<PendingSignature> finish) {
        kit.dialogs()
                .open(
                        "Belum ada perbaikan yang diusulkan",
                        ScreenText.body("Aktivitas ini mewakili usulan perbaikan, tetapi pengerjaan ini"
                                + " belum terkait dengan perbaikan mana pun."),
                        Action.close("Tidak jadi"),
                        Action.plain("Belum, selesaikan saja", () -> finish.accept(PendingSignature.BELUM)),
                        now.lepas().isEmpty()
                                ? Action.primary("Ajukan di Data Kinerja", this::propose)
                                : Action.primary("Kaitkan perbaikan…", () -> tie(now, oleh)));
    }

    /** Opens the screen where a settled figure is chosen and its correction proposed. */
    void propose() {
        navigator.go(new Destination.DataKinerja());
    }

    /** Lets the user assign open Perbaikan without a run. */
    void tie(KeadaanPerbaikan now, String who) {
        KaitDialog.open(model, kit, now, who);
    }

    /** Gives a signature that no later step will give. */
    void sign(BarisPerbaikan baris, TahapPerbaikan tahap, String who) {
        var oleh = new TextField(who);
        var form = new FormDialog(
                kit.dialogs(),
                ScreenText.body(KataPerbaikan.baris(baris)),
                new Form().row(tahap.kata() + " oleh", oleh),
                ScreenText.muted(tahap == TahapPerbaikan.DISETUJUI ? BERLAKU : ""));
        form.open(
                "Catat " + tahap.benda(),
                "Catat " + tahap.benda(),
                () -> give(List.of(baris.kunci()), oleh.getText().strip(), form, tanda -> sign(baris, tahap, tanda)));
    }

    private void sign(BarisPerbaikan baris, TahapPerbaikan tahap, PendingSignature tanda) {
        model.sign(
                baris.kunci(),
                tahap,
                tanda.oleh(),
                () -> kit.toasts().done("Perbaikan " + KataPerbaikan.lower(tahap) + " oleh " + tanda.oleh() + "."));
    }

    /**
     * Tells how going back affects signatures, or continues at once when it does not.
     *
     * @param action names the action: "Urungkan"
     */
    void beforeGoingBack(String action, List<ReturnEffect> akibat, Runnable act) {
        if (akibat.isEmpty()) {
            act.run();
            return;
        }
        kit.dialogs()
                .open(
                        action + " aktivitas",
                        new AkibatTanda(akibat),
                        Action.close("Tidak jadi"),
                        Action.primary(action, act));
    }
}
