package id.langkah.ui.kinerja.kit;

import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.TahunBaru;
import id.langkah.domain.tabel.BukuMasuk;
import id.langkah.domain.tabel.PilihanImpor;
import id.langkah.service.KinerjaService;
import id.langkah.service.PratinjauIndikator;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The indicators of the selected year as a table: imported, copied to another year, written. */
public final class IndikatorTabel {
    private final KinerjaModel kinerja;
    private final KinerjaService service;

    IndikatorTabel(KinerjaModel kinerja) {
        this.kinerja = kinerja;
        this.service = kinerja.services().kinerja();
    }

    public void previewPasted(String tempelan, Consumer<PratinjauIndikator> done) {
        int tahun = kinerja.lingkup().get().tahun();
        kinerja.background().run(() -> service.preview(tempelan, tahun), done);
    }

    public void previewFile(Path xlsx, Consumer<PratinjauIndikator> done) {
        int tahun = kinerja.lingkup().get().tahun();
        kinerja.background().runLong("Membaca tabel", progress -> service.preview(xlsx, tahun), done);
    }

    /** Previews a table that was read before, with other choices. */
    public void preview(BukuMasuk buku, PilihanImpor pilihan, Consumer<PratinjauIndikator> done) {
        int tahun = kinerja.lingkup().get().tahun();
        kinerja.background().run(() -> service.preview(buku, tahun, pilihan), done);
    }

    /** Undoes an import; refused when an indicator was used or changed since. */
    public void takeBack(PratinjauIndikator pratinjau, List<IndikatorTercatat> taken, Runnable done) {
        kinerja.background().act(() -> service.takeBack(pratinjau, taken), () -> {
            kinerja.load();
            done.run();
        });
    }

    /** Imports what was previewed, all or nothing. */
    public void take(
            PratinjauIndikator pratinjau, Consumer<List<IndikatorTercatat>> done, Consumer<MasalahException> refused) {
        kinerja.background()
                .run(
                        () -> service.take(pratinjau),
                        taken -> {
                            kinerja.load();
                            done.accept(taken);
                        },
                        refused);
    }

    /** Previews copying this year's indicators to another year. */
    public void previewYear(int from, int to, boolean withTarget, Consumer<TahunBaru> done) {
        kinerja.background().run(() -> service.nextYear(from, to, withTarget), done);
    }

    /** Copies a year's indicators and selects the new year. */
    public void takeYear(int from, int to, boolean withTarget, Consumer<List<IndikatorTercatat>> done) {
        kinerja.background().run(() -> service.takeNextYear(from, to, withTarget), taken -> {
            kinerja.lingkup().set(kinerja.lingkup().get().inYear(to));
            kinerja.load();
            done.accept(taken);
        });
    }

    /** Writes the year's indicators as a workbook that can be imported again. */
    public void write(Path file, Runnable done) {
        int tahun = tahun();
        kinerja.background().act(() -> service.write(tahun, file), done);
    }

    /** The year's indicators as a table for the clipboard. */
    public void copy(Consumer<String> done) {
        int tahun = tahun();
        kinerja.background().run(() -> service.tabel(tahun), done);
    }

    private int tahun() {
        return kinerja.lingkup().get().tahun();
    }
}
