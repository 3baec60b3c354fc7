package id.langkah.ui.akip;

import id.langkah.domain.akip.EvaluasiAkip;
import id.langkah.domain.akip.KeadaanTanda;
import id.langkah.domain.akip.PembacaKriteria;
import id.langkah.domain.akip.TabelAkip;
import id.langkah.domain.akip.TandaAkip;
import id.langkah.service.AkipService;
import id.langkah.service.CetakService;
import id.langkah.ui.kit.Background;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The internal evaluation of the selected year; every answer is saved at once. */
public final class AkipModel {
    private final AkipService service;
    private final CetakService cetak;
    private final Background background;
    private final ObjectProperty<Integer> tahun;
    private final ReadOnlyObjectWrapper<Optional<Isi>> isi = new ReadOnlyObjectWrapper<>(Optional.empty());
    private EvaluasiAkip now;

    /** @param tahun the selected year */
    public AkipModel(AkipService service, CetakService cetak, Background background, ObjectProperty<Integer> tahun) {
        this.service = service;
        this.cetak = cetak;
        this.background = background;
        this.tahun = tahun;
        this.now = EvaluasiAkip.baru(tahun.get(), AkipService.contoh());
        tahun.addListener((property, before, year) -> load());
    }

    /** The data of a year as read. */
    record Isi(EvaluasiAkip evaluasi, Map<TandaAkip, KeadaanTanda> tanda) {
        Isi {
            tanda = Map.copyOf(tanda);
        }
    }

    /** The data as last read; empty until then. Later answers are only in {@link #evaluasi}. */
    ReadOnlyObjectProperty<Optional<Isi>> isi() {
        return isi.getReadOnlyProperty();
    }

    /** As it is answered by now. */
    EvaluasiAkip evaluasi() {
        return now;
    }

    void load() {
        int wanted = tahun.get();
        background.runLatest(this, () -> new Isi(service.evaluasi(wanted), service.tanda(wanted)), read -> {
            now = read.evaluasi();
            isi.set(Optional.of(read));
        });
    }

    /** Saves the evaluation, which may be incomplete. */
    void save(EvaluasiAkip answered) {
        now = answered;
        background.act(() -> service.save(answered), () -> {});
    }

    /** Writes the evaluation; {@code done} receives the file that was written. */
    void print(Path file, Consumer<Path> done) {
        EvaluasiAkip shown = now;
        background.run(() -> service.write(shown, cetak, file), done);
    }

    void writeKriteria(Path file, Runnable done) {
        TabelAkip shown = now.tabel();
        background.act(() -> service.write(shown, file), done);
    }

    void preview(Path file, Consumer<PembacaKriteria.Hasil> done) {
        background.run(() -> service.preview(file), done);
    }

    /** Sets other criteria. */
    void take(TabelAkip tabel, Runnable done) {
        int year = now.tahun();
        background.run(() -> service.take(year, tabel), taken -> {
            load();
            done.run();
        });
    }
}
