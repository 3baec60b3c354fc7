package id.langkah.ui.perencanaan;

import id.langkah.domain.MasalahException;
import id.langkah.domain.perencanaan.AnggaranTahun;
import id.langkah.domain.perencanaan.PohonKinerja;
import id.langkah.domain.perencanaan.Renstra;
import id.langkah.service.CetakService;
import id.langkah.service.DataPerencanaan;
import id.langkah.service.PerencanaanService;
import id.langkah.ui.kit.Background;
import id.langkah.ui.kit.History;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The selected year and its Renstra, shared by all tabs. Changes are shown at once and saved in the background. */
public final class PerencanaanModel {

    private final DataPerencanaan services;
    private final CetakService cetak;
    private final Background background;
    private final LocalDate today;
    private final RencanaTabel tabel;
    private final UangModel uang;
    private final ObjectProperty<Integer> tahun;
    private final ReadOnlyObjectWrapper<RencanaTahun> data;
    private final History<Ubahan> history = new History<>(Ubahan::back);
    private Consumer<MasalahException> refused = why -> {
        throw why;
    };
    private final SimpulDicari dicari = new SimpulDicari(this);
    private final NomorBaru nomor = new NomorBaru();
    private int edits;

    /** A Renstra before and after a change. */
    private record Ubahan(Renstra semula, Renstra menjadi) {
        Ubahan back() {
            return new Ubahan(/* semula= */ menjadi, /* menjadi= */ semula);
        }
    }

    /** Starts with the current year. */
    public PerencanaanModel(DataPerencanaan services, CetakService cetak, Background background, LocalDate today) {
        this.services = services;
        this.cetak = cetak;
        this.background = background;
        this.today = today;
        this.uang = new UangModel(this, services.anggaran());
        this.tabel = new RencanaTabel(this, services.rencana(), background);
        this.tahun = new SimpleObjectProperty<>(today.getYear());
        this.data = new ReadOnlyObjectWrapper<>(RencanaTahun.kosong(today.getYear()));
        tahun.addListener((property, before, now) -> {
            history.clear();
            uang.clear();
            load();
        });
    }

    /** Sets what reports that a change could not be saved; the data are then read again. */
    void refusedBy(Consumer<MasalahException> by) {
        refused = by;
    }

    LocalDate today() {
        return today;
    }

    ObjectProperty<Integer> tahun() {
        return tahun;
    }

    ReadOnlyObjectProperty<RencanaTahun> data() {
        return data.getReadOnlyProperty();
    }

    PohonKinerja pohon() {
        return data.get().pohon();
    }

    ReadOnlyBooleanProperty canUndo() {
        return history.canUndo();
    }

    ReadOnlyBooleanProperty canRedo() {
        return history.canRedo();
    }

    /** The budgets of the year. */
    UangModel uang() {
        return uang;
    }

    /** The node that was asked for. */
    SimpulDicari dicari() {
        return dicari;
    }

    /** A Renstra as a table. */
    RencanaTabel tabel() {
        return tabel;
    }

    /** The years to choose from. */
    List<Integer> years() {
        return data.get().years(tahun.get());
    }

    /** Reads the data; changes made meanwhile cause another reading. */
    void load() {
        int wanted = tahun.get();
        int before = edits;
        background.runLatest(this, () -> RencanaTahun.read(services, wanted), read -> {
            if (edits == before) {
                data.set(read);
            } else {
                load();
            }
        });
    }

    /** Saves a new Renstra or changed years, and shows the result. */
    void save(Renstra renstra, Consumer<Renstra> done, Consumer<MasalahException> wrong) {
        background.run(() -> services.rencana().save(renstra), kept -> reread(() -> done.accept(kept)), wrong);
    }

    /** Makes a Renstra whose tree is built from the year's indicators. */
    void susun(Renstra rangka, Consumer<Renstra> done, Consumer<MasalahException> wrong) {
        int year = tahun.get();
        background.run(() -> services.rencana().susun(rangka, year), kept -> reread(() -> done.accept(kept)), wrong);
    }

    void remove(Renstra renstra, Runnable done) {
        background.act(() -> services.rencana().remove(renstra.id()), () -> reread(done));
    }

    /** Makes the year's indicators from the Renstra. */
    void buat(Renstra renstra, Consumer<PerencanaanService.Dibuat> done) {
        int year = tahun.get();
        background.run(() -> services.rencana().buat(renstra.id(), year, ""), made -> reread(() -> done.accept(made)));
    }

    /** Writes the tree of the selected Renstra; the file's ending decides the format. */
    void print(Path file, Runnable done) {
        data.get().renstra().ifPresent(renstra -> background.act(() -> cetak.pohon(renstra, file), done));
    }

    /** Reads everything again; nothing can be undone then. */
    void reread(Runnable then) {
        history.clear();
        uang.clear();
        load();
        then.run();
    }

    /** Changes the tree of the selected Renstra. */
    void edit(UnaryOperator<PohonKinerja> change) {
        data.get().renstra().ifPresent(before -> {
            Renstra after = before.withPohon(nomor.numbered(data.get().semua(), change.apply(before.pohon())));
            if (!after.equals(before)) {
                history.done(new Ubahan(before, after));
                keep(after, () -> {});
            }
        });
    }

    void undo() {
        history.undo((ubahan, done) -> keep(ubahan.menjadi(), done));
    }

    void redo() {
        history.redo((ubahan, done) -> keep(ubahan.menjadi(), done));
    }

    private void keep(Renstra renstra, Runnable done) {
        edits++;
        data.set(data.get().with(renstra));
        done.run();
        background.run(() -> services.rencana().save(renstra), kept -> {}, this::refuse);
    }

    /** Shows changed budgets at once, and saves them. */
    void keep(AnggaranTahun changed, Runnable save, Runnable done) {
        edits++;
        data.set(data.get().with(changed));
        done.run();
        background.act(save, () -> {}, this::refuse);
    }

    private void refuse(MasalahException why) {
        reread(() -> refused.accept(why));
    }
}
