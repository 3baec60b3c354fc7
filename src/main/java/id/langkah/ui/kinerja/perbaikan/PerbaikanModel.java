package id.langkah.ui.kinerja.perbaikan;

import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.rekap.BarisPerbaikan;
import id.langkah.service.PengerjaanPerbaikanService;
import id.langkah.service.PerbaikanService;
import id.langkah.ui.kinerja.kit.KinerjaModel;
import id.langkah.ui.kit.Rows;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/** Corrections of settled figures: proposing, signing, turning down. */
public final class PerbaikanModel {
    private final KinerjaModel kinerja;
    private final PerbaikanService service;
    private final PengerjaanPerbaikanService runs;
    private final Rows<BarisPerbaikan> semua = new Rows<>();

    public PerbaikanModel(KinerjaModel kinerja) {
        this.kinerja = kinerja;
        this.service = kinerja.services().perbaikan();
        this.runs = kinerja.services().pengerjaanPerbaikan();
    }

    /** All Perbaikan of all years, the newest last. */
    public ReadOnlyObjectProperty<List<BarisPerbaikan>> semua() {
        return semua.getReadOnlyProperty();
    }

    public void load() {
        kinerja.background().run(service::list, semua::set);
    }

    /** Reads the runs that a Perbaikan may belong to, and the most likely one. */
    public void runs(BiConsumer<List<Pengerjaan>, Optional<Pengerjaan>> done) {
        record Found(List<Pengerjaan> all, Optional<Pengerjaan> likely) {}
        kinerja.background()
                .run(() -> new Found(runs.runs(), runs.likely()), found -> done.accept(found.all(), found.likely()));
    }

    /** Proposes a Perbaikan; a refusal is shown beside the input. */
    public void propose(
            KunciRealisasi kunci,
            String menjadi,
            String alasan,
            List<Bukti> bukti,
            @Nullable Long pengerjaan,
            String oleh,
            Runnable done,
            Consumer<MasalahException> refused) {
        kinerja.figures(
                by -> List.of(service.propose(kunci, menjadi, alasan, bukti, pengerjaan, oleh)),
                () -> {
                    load();
                    done.run();
                },
                refused);
    }

    /** Records a signature. */
    public void sign(KunciRealisasi kunci, TahapPerbaikan tahap, String oleh, Runnable done) {
        kinerja.figures(by -> List.of(service.sign(kunci, tahap, oleh)), () -> {
            load();
            done.run();
        });
    }

    /** Turns the open Perbaikan down. */
    public void refuse(KunciRealisasi kunci, String alasan, String oleh, Runnable done) {
        kinerja.figures(by -> List.of(service.refuse(kunci, alasan, oleh)), () -> {
            load();
            done.run();
        });
    }

    /**
     * Writes the Berita Acara Perbaikan.
     *
     * @param file the file; its ending decides the format
     */
    void beritaAcara(KunciRealisasi kunci, int nomor, String nomorSurat, Path file, Consumer<Path> done) {
        kinerja.background().run(() -> service.beritaAcara(kunci, nomor, nomorSurat, file), done);
    }
}
