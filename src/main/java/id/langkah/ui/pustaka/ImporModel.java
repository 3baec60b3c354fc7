package id.langkah.ui.pustaka;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.pengenalan.TabelDikenal;
import id.langkah.domain.sop.Pemeriksa;
import id.langkah.domain.sop.Temuan;
import id.langkah.domain.sop.VersiSop;
import id.langkah.service.ImporService;
import id.langkah.service.Pratinjau;
import id.langkah.service.Pratinjau.Calon;
import id.langkah.service.SopMasuk;
import id.langkah.ui.kit.Background;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** The preview of an import of SOPs, with the user's choice of what to import. */
public final class ImporModel {
    private final ImporService service;
    private final Background background;

    public ImporModel(ImporService service, Background background) {
        this.service = service;
        this.background = background;
    }

    /** Reads the files; nothing is stored. */
    void preview(List<Path> berkas, Consumer<Pilihan> done) {
        background.runLong(
                "Membaca berkas SOP",
                progress -> service.preview(berkas, progress::at),
                pratinjau -> done.accept(new Pilihan(pratinjau)));
    }

    /** Updates the preview after one of the files was corrected. */
    void judge(List<SopMasuk> masuk, Consumer<Pilihan> done) {
        background.run(() -> service.judge(masuk), pratinjau -> done.accept(new Pilihan(pratinjau)));
    }

    /**
     * Reads the table of a sheet in which no table was recognised.
     *
     * @param missing is called when nothing is found there either
     */
    void setTabel(SopMasuk masuk, int denah, TabelDikenal tabel, Consumer<SopMasuk> done, Runnable missing) {
        background.run(() -> service.withTabel(masuk, denah, tabel), again -> {
            boolean found = again.dikenal().stream()
                    .flatMap(known -> known.hasil().sop().stream())
                    .anyMatch(sop -> !sop.sop().aktivitas().isEmpty());
            if (found) {
                done.accept(again);
            } else {
                missing.run();
            }
        });
    }

    /** The comparison of a recognised SOP with its file. */
    PencocokanModel pencocokan(SopMasuk masuk, int sop) {
        return new PencocokanModel(service, background, masuk, sop);
    }

    /** Imports what was chosen, all or nothing. */
    void take(Pilihan pilihan, Consumer<List<VersiSop>> done, Consumer<MasalahException> refused) {
        List<Calon> chosen = pilihan.chosen();
        background.runLong("Mengimpor SOP", progress -> service.take(chosen, progress::at), done, refused);
    }

    /** Undoes an import; refused when a version was used or replaced since. */
    void takeBack(List<Long> taken, Runnable done) {
        background.act(() -> service.takeBack(taken), done);
    }

    /** Runs the checker on an SOP of the preview; the findings include their reasons. */
    void check(Pilihan pilihan, Calon calon, Consumer<List<Masalah>> done) {
        calon.sop()
                .ifPresent(sop -> background.run(
                        () -> pilihan.pemeriksa(service).checkBeyondReading(sop).stream()
                                .map(ImporModel::explained)
                                .toList(),
                        done));
    }

    private static Masalah explained(Temuan temuan) {
        Masalah masalah = temuan.masalah();
        return new Masalah(
                masalah.tingkat(),
                masalah.pesan(),
                masalah.tempat(),
                (masalah.saran() + " " + temuan.dasar()).strip(),
                null);
    }

    /** A preview with a tick for each SOP that can be imported; all are ticked at first. */
    static final class Pilihan {
        private final Pratinjau pratinjau;
        private final IdentityHashMap<Calon, BooleanProperty> ticks = new IdentityHashMap<>();
        private final IntegerBinding jumlah;
        private @Nullable Pemeriksa pemeriksa;

        Pilihan(Pratinjau pratinjau) {
            this.pratinjau = pratinjau;
            pratinjau.takeable().forEach(calon -> ticks.put(calon, new SimpleBooleanProperty(true)));
            this.jumlah = Bindings.createIntegerBinding(
                    () -> chosen().size(), ticks.values().toArray(BooleanProperty[]::new));
        }

        /** The checker for all its SOPs; to be called on the background thread. */
        private Pemeriksa pemeriksa(ImporService service) {
            Pemeriksa known = pemeriksa;
            if (known == null) {
                known = service.pemeriksa(pratinjau.calon().stream()
                        .flatMap(c -> c.sop().stream())
                        .toList());
                pemeriksa = known;
            }
            return known;
        }

        Pratinjau pratinjau() {
            return pratinjau;
        }

        /** Whether an SOP will be imported; only for SOPs that can be. */
        BooleanProperty tick(Calon calon) {
            BooleanProperty tick = ticks.get(calon);
            if (tick == null) {
                throw new IllegalArgumentException(calon.nama() + " cannot be taken");
            }
            return tick;
        }

        /** How many SOPs will be imported. */
        IntegerBinding jumlah() {
            return jumlah;
        }

        List<Calon> chosen() {
            return pratinjau.takeable().stream()
                    .filter(calon -> tick(calon).get())
                    .toList();
        }
    }
}
