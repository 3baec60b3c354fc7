package id.langkah.ui.laporan;

import id.langkah.domain.laporan.PihakPerjanjian;
import id.langkah.domain.naskah.Naskah;
import id.langkah.service.CetakService;
import id.langkah.service.LaporanService;
import id.langkah.ui.kit.Background;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The reports of the selected year and the signatories of its agreements. */
public final class LaporanModel {
    private final LaporanService service;
    private final CetakService cetak;
    private final Background background;
    private final ObjectProperty<Integer> tahun;
    private final ReadOnlyObjectWrapper<IsiLaporan> isi;

    /** @param tahun the selected year */
    public LaporanModel(
            LaporanService service, CetakService cetak, Background background, ObjectProperty<Integer> tahun) {
        this.service = service;
        this.cetak = cetak;
        this.background = background;
        this.tahun = tahun;
        this.isi = new ReadOnlyObjectWrapper<>(new IsiLaporan(tahun.get(), 0, false, List.of()));
    }

    /**
     * The data of a year that the screen needs.
     *
     * @param indikator the number of measured indicators
     * @param berubah whether a target or the budget was changed
     * @param pihak the signatories, the head first
     */
    record IsiLaporan(int tahun, int indikator, boolean berubah, List<PihakPerjanjian> pihak) {
        IsiLaporan {
            pihak = List.copyOf(pihak);
        }
    }

    ReadOnlyObjectProperty<IsiLaporan> isi() {
        return isi.getReadOnlyProperty();
    }

    void load() {
        int wanted = tahun.get();
        background.runLatest(this, () -> read(wanted), isi::set);
    }

    private IsiLaporan read(int year) {
        var bahan = service.bahan(year);
        return new IsiLaporan(year, bahan.aktif().size(), bahan.isBerubah(), service.pihak(year));
    }

    /** Keeps who signs an agreement. */
    void save(PihakPerjanjian pihak, Runnable done) {
        background.act(() -> service.save(pihak), () -> {
            load();
            done.run();
        });
    }

    /**
     * Writes documents to a file.
     *
     * @param done receives which file was written, see {@link CetakService#naskah(List, Path)}
     */
    void print(Function<LaporanService, List<Naskah>> which, Path file, Consumer<Path> done) {
        background.run(() -> cetak.naskah(which.apply(service), file), done);
    }
}
