package id.langkah.ui.kinerja.angka;

import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PeristiwaRealisasi;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.service.Catatan;
import id.langkah.ui.kinerja.kit.KinerjaModel;
import id.langkah.ui.kit.History;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;

/** What is typed into the sheet of figures, with undo and redo. */
final class IsianAngka {
    private final KinerjaModel kinerja;
    private final History<List<Ubahan>> history =
            new History<>(ubahan -> ubahan.stream().map(Ubahan::back).toList());

    /** A typed figure with the one before it. */
    private record Ubahan(KunciRealisasi kunci, Nilai semula, Nilai menjadi) {
        Ubahan back() {
            return new Ubahan(kunci, /* semula= */ menjadi, /* menjadi= */ semula);
        }
    }

    IsianAngka(KinerjaModel kinerja) {
        this.kinerja = kinerja;
        kinerja.lingkup().addListener(lingkup -> history.clear());
    }

    ReadOnlyBooleanProperty canUndo() {
        return history.canUndo();
    }

    ReadOnlyBooleanProperty canRedo() {
        return history.canRedo();
    }

    /** Records what was typed or pasted, all or none. */
    void type(List<RealisasiModel.Isi> isi) {
        var teks = new LinkedHashMap<KunciRealisasi, String>();
        var semula = new LinkedHashMap<KunciRealisasi, Nilai>();
        for (RealisasiModel.Isi butir : isi) {
            KunciRealisasi kunci = butir.angka().kunci(butir.masa());
            teks.put(kunci, butir.teks());
            semula.put(kunci, butir.angka().realisasi(butir.masa()).nilai());
        }
        kinerja.figures(by -> kinerja.services().realisasi().type(teks, by), () -> typed(semula));
    }

    private void typed(Map<KunciRealisasi, Nilai> semula) {
        var ubahan = new ArrayList<Ubahan>();
        semula.forEach((kunci, before) -> kinerja.data()
                .get()
                .find(kunci.indikator())
                .flatMap(tercatat -> tercatat.realisasi(kunci.masa()))
                .map(Realisasi::nilai)
                .filter(now -> !now.equals(before))
                .ifPresent(now -> ubahan.add(new Ubahan(kunci, before, now))));
        if (!ubahan.isEmpty()) {
            history.done(ubahan);
        }
    }

    /**
     * Undoes the last typing by recording the earlier value as a new fact.
     *
     * @param changed receives the first figure that changed, to be shown
     */
    void undo(Consumer<KunciRealisasi> changed) {
        history.undo((ubahan, done) -> record(ubahan, () -> {
            done.run();
            changed.accept(ubahan.getFirst().kunci());
        }));
    }

    /** Redoes what was undone. */
    void redo(Consumer<KunciRealisasi> changed) {
        history.redo((ubahan, done) -> record(ubahan, () -> {
            done.run();
            changed.accept(ubahan.getFirst().kunci());
        }));
    }

    private void record(List<Ubahan> ubahan, Runnable done) {
        kinerja.record(
                ubahan.stream()
                        .map(butir -> new Catatan(butir.kunci(), new PeristiwaRealisasi.Diisi(butir.menjadi())))
                        .toList(),
                done);
    }
}
