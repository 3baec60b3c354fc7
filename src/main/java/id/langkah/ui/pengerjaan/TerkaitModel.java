package id.langkah.ui.pengerjaan;

import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa.Dikembalikan;
import id.langkah.domain.pengerjaan.Peristiwa.Selesai;
import id.langkah.service.KeadaanPerbaikan;
import id.langkah.service.PengerjaanPerbaikanService;
import id.langkah.service.ReturnEffect;
import id.langkah.ui.kit.Background;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The Perbaikan that a run carries, and the signatures that its steps give. */
final class TerkaitModel {
    private final PengerjaanPerbaikanService service;
    private final Background background;
    private final long run;
    private final ReadOnlyObjectWrapper<Optional<KeadaanPerbaikan>> keadaan =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    TerkaitModel(PengerjaanPerbaikanService service, Background background, long run) {
        this.service = service;
        this.background = background;
        this.run = run;
    }

    /** The state; empty until it was read, and for a run of an SOP that is not a Perbaikan SOP. */
    ReadOnlyObjectProperty<Optional<KeadaanPerbaikan>> keadaan() {
        return keadaan.getReadOnlyProperty();
    }

    void load() {
        fresh(now -> {});
    }

    /** Reads the present state. */
    void fresh(Consumer<Optional<KeadaanPerbaikan>> done) {
        background.run(() -> service.keadaan(run), now -> {
            keadaan.set(now);
            done.accept(now);
        });
    }

    /** The effect on signatures of undoing the last fact. */
    void undoes(Consumer<List<ReturnEffect>> done) {
        background.run(() -> service.undoes(run), done);
    }

    /** The effect on signatures of returning the current step. */
    void returns(int tujuan, Consumer<List<ReturnEffect>> done) {
        background.run(() -> service.returns(run, tujuan), done);
    }

    /** Assigns open Perbaikan to the run. */
    void tie(List<KunciRealisasi> kunci, String oleh, Runnable done) {
        background.act(() -> service.tie(run, kunci, oleh), () -> {
            load();
            done.run();
        });
    }

    /** Gives a signature that no later step will give. */
    void sign(KunciRealisasi kunci, TahapPerbaikan tahap, String oleh, Runnable done) {
        background.act(() -> service.sign(run, kunci, tahap, oleh), () -> {
            load();
            done.run();
        });
    }

    /** Finishes the step; to be called on the background thread. */
    Pengerjaan complete(Selesai fact, PendingSignature tanda) {
        return service.complete(run, fact, tanda.perbaikan(), tanda.oleh());
    }

    /** Returns the step; to be called on the background thread. */
    Pengerjaan sendBack(Dikembalikan fact) {
        return service.sendBack(run, fact);
    }

    /** Undoes the last fact; to be called on the background thread. */
    Pengerjaan undo() {
        return service.undo(run);
    }
}
