package id.langkah.ui.arsip;

import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.EntriArsip;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.rekap.DaftarArsip;
import id.langkah.service.ArsipService;
import id.langkah.service.KinerjaService;
import id.langkah.ui.kit.Background;
import id.langkah.ui.kit.Rows;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The archive: its entries, and the runs and figures that may be archived. */
public final class ArsipModel {
    private final ArsipService service;
    private final KinerjaService kinerja;
    private final Background background;
    private final StringProperty kata = new SimpleStringProperty("");
    private final Rows<EntriArsip> entri = new Rows<>();
    private DaftarArsip daftar = new DaftarArsip(List.of());

    public ArsipModel(ArsipService service, KinerjaService kinerja, Background background) {
        this.service = service;
        this.kinerja = kinerja;
        this.background = background;
        kata.addListener(words -> choose());
    }

    /** The words that are searched in every column. */
    StringProperty kata() {
        return kata;
    }

    /** The entries shown. */
    ReadOnlyObjectProperty<List<EntriArsip>> entri() {
        return entri.getReadOnlyProperty();
    }

    boolean isEmpty() {
        return daftar.entri().isEmpty();
    }

    /** The total quantities: {@code 12 berkas, 3 bundel}. */
    String jumlah() {
        return String.join(
                ", ",
                daftar.jumlah().entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .toList());
    }

    void load() {
        background.runLatest(this, service::list, read -> {
            daftar = read;
            choose();
        });
    }

    /** Saves an entry; number 0 means a new one. */
    void keep(EntriArsip entriArsip, String oleh, Runnable done, Consumer<MasalahException> refused) {
        background.run(
                () -> entriArsip.id() == 0 ? service.add(entriArsip, oleh) : service.change(entriArsip, oleh),
                kept -> {
                    load();
                    done.run();
                },
                refused);
    }

    /** Saves new entries, all or none. */
    void keepAll(List<EntriArsip> entri, String oleh, Runnable done, Consumer<MasalahException> refused) {
        background.run(
                () -> service.addAll(entri, oleh),
                kept -> {
                    load();
                    done.run();
                },
                refused);
    }

    void remove(EntriArsip entriArsip, Runnable done) {
        background.act(() -> service.remove(entriArsip.id()), () -> {
            load();
            done.run();
        });
    }

    /** The finished runs that no entry contains. */
    void runs(Consumer<List<Pengerjaan>> done) {
        background.run(service::runs, done);
    }

    /** A proposed entry for each run, filled as far as the run tells. */
    void drafts(List<Pengerjaan> runs, Consumer<List<EntriArsip>> done) {
        background.run(() -> runs.stream().map(run -> service.draft(run.id())).toList(), done);
    }

    /** The settled figures of a year that are not archived yet. */
    void calon(int tahun, Consumer<List<CalonArsip>> done) {
        background.runLatest(CalonArsip.class, () -> CalonArsip.of(kinerja.indikator(tahun)), done);
    }

    /** A proposed entry for figures, filled as far as they tell. */
    void draft(List<CalonArsip> calon, Consumer<EntriArsip> done) {
        List<KunciRealisasi> kunci = calon.stream().map(CalonArsip::kunci).toList();
        background.run(() -> service.draft(kunci), done);
    }

    /** The years that have indicators. */
    void tahun(Consumer<List<Integer>> done) {
        background.run(kinerja::tahun, done);
    }

    /**
     * Writes the Daftar Arsip.
     *
     * @param file the file; its ending (.pdf or .xlsx) decides the format
     */
    void write(Path file, Runnable done) {
        background.act(() -> service.write(file), done);
    }

    /** Writes the labels of the boxes. */
    void label(Path file, Runnable done) {
        background.act(() -> service.label(file), done);
    }

    private void choose() {
        entri.set(daftar.entri().stream().filter(this::says).toList());
    }

    private boolean says(EntriArsip entriArsip) {
        String all = String.join(
                        " ",
                        entriArsip.kodeKlasifikasi(),
                        entriArsip.uraian(),
                        entriArsip.kurunWaktu(),
                        entriArsip.tempat(),
                        entriArsip.keterangan())
                .toLowerCase(Locale.ROOT);
        return List.of(kata.get().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                .allMatch(all::contains);
    }
}
