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

/** The evaluation of the year that is looked at. What is answered is kept at once. */
public final class AkipModel {
    private final AkipService service;
    private final CetakService cetak;
    private final Background background;
    private final ObjectProperty<Integer> tahun;
    private final ReadOnlyObjectWrapper<Optional<Isi>> isi = new ReadOnlyObjectWrapper<>(Optional.empty());
    private EvaluasiAkip now;

    /**
     * @param tahun the year that is looked at
     */
    public AkipModel(AkipService service, CetakService cetak, Background background, ObjectProperty<Integer> tahun) {
        this.service = service;
        this.cetak = cetak;
        this.background = background;
        this.tahun = tahun;
        this.now = EvaluasiAkip.baru(tahun.get(), AkipService.contoh());
        tahun.addListener((property, before, year) -> load());
    }

    /** What was read of a year. */
    record Isi(EvaluasiAkip evaluasi, Map<TandaAkip, KeadaanTanda> tanda) {
        Isi {
            tanda = Map.copyOf(tanda);
        }
    }

    /** As it was read last; empty until it was. What is answered since is in {@link #evaluasi}. */
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

    /** Keeps the evaluation as far as it is answered. */
    void save(EvaluasiAkip answered) {
        now = answered;
        background.act(() -> service.save(answered), () -> {});
    }

    /** Writes it; {@code done} gets the file that was written. */
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

    /** Goes by other criteria. */
    void take(TabelAkip tabel, Runnable done) {
        int year = now.tahun();
        background.run(() -> service.take(year, tabel), taken -> {
            load();
            done.run();
        });
    }
}
