package id.langkah.ui.perencanaan;

import id.langkah.domain.MasalahException;
import id.langkah.domain.perencanaan.Anggaran;
import id.langkah.domain.perencanaan.HasilRencana;
import id.langkah.domain.perencanaan.IndikatorRenstra;
import id.langkah.domain.perencanaan.PerubahanAnggaran;
import id.langkah.domain.perencanaan.PohonKinerja;
import id.langkah.domain.perencanaan.Renstra;
import id.langkah.domain.perencanaan.SimpulPohon;
import id.langkah.service.CetakService;
import id.langkah.service.DataPerencanaan;
import id.langkah.service.PerencanaanService;
import id.langkah.ui.kit.Background;
import id.langkah.ui.kit.History;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The selected year and its Renstra, shared by all tabs. Changes are shown at once and saved in the background. */
public final class PerencanaanModel {
    private static final int OFFERED = 5;

    private final DataPerencanaan services;
    private final CetakService cetak;
    private final Background background;
    private final LocalDate today;
    private final ObjectProperty<Integer> tahun;
    private final ReadOnlyObjectWrapper<RencanaTahun> data;
    private final History<Ubahan> history = new History<>(Ubahan::back);
    private final History<UbahanUang> uang = new History<>(UbahanUang::back);
    private Consumer<MasalahException> refused = why -> {
        throw why;
    };
    private long wanted;
    private long simpul;
    private long indikator;
    private int edits;

    /** A Renstra before and after a change. */
    private record Ubahan(Renstra semula, Renstra menjadi) {
        Ubahan back() {
            return new Ubahan(/* semula= */ menjadi, /* menjadi= */ semula);
        }
    }

    /** Budgets of nodes before and after a change, keyed by the number of the node. */
    private record UbahanUang(Map<Long, Anggaran> semula, Map<Long, Anggaran> menjadi) {
        UbahanUang back() {
            return new UbahanUang(/* semula= */ menjadi, /* menjadi= */ semula);
        }
    }

    /** Starts with the current year. */
    public PerencanaanModel(DataPerencanaan services, CetakService cetak, Background background, LocalDate today) {
        this.services = services;
        this.cetak = cetak;
        this.background = background;
        this.today = today;
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

    ReadOnlyBooleanProperty canUndoUang() {
        return uang.canUndo();
    }

    /** The years to choose from: around the selected one, and those of the Renstra. */
    List<Integer> years() {
        int now = tahun.get();
        return Stream.concat(
                        IntStream.rangeClosed(now - OFFERED, now + OFFERED).boxed(),
                        data.get().semua().stream().flatMap(renstra -> renstra.tahun().stream()))
                .distinct()
                .sorted()
                .toList();
    }

    /** Sets the node that the tab with the tree selects; its Renstra is shown, whichever year is selected. */
    void want(long simpul) {
        wanted = simpul;
    }

    /** Where in the present tree the node stands that was asked for; told once. */
    OptionalInt wanted() {
        OptionalInt at = wanted == 0 ? OptionalInt.empty() : pohon().find(wanted);
        if (at.isPresent()) {
            wanted = 0;
        } else if (wanted != 0 && data.get().isRead()) {
            long sought = wanted;
            data.get().semua().stream()
                    .filter(renstra -> renstra.pohon().find(sought).isPresent())
                    .findFirst()
                    .filter(renstra -> renstra.awal() != tahun.get())
                    .ifPresentOrElse(renstra -> tahun.set(renstra.awal()), () -> wanted = 0);
        }
        return at;
    }

    /** Reads the data; changes made meanwhile cause another reading. */
    void load() {
        int wanted = tahun.get();
        int before = edits;
        background.runLatest(this, () -> read(wanted), read -> {
            if (edits == before) {
                data.set(read);
            } else {
                load();
            }
        });
    }

    private RencanaTahun read(int wanted) {
        return new RencanaTahun(
                wanted,
                services.rencana().semua(),
                services.rencana().indikator(wanted),
                services.anggaran().anggaran(wanted),
                services.rencana().pengaturan(),
                true);
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

    /** Reads a file and previews its import into a Renstra. */
    void preview(Renstra renstra, Path file, Consumer<HasilRencana> done) {
        int year = tahun.get();
        background.runLong("Membaca tabel", progress -> services.rencana().preview(file, renstra.id(), year), done);
    }

    /** Reads a pasted table and previews its import into a Renstra. */
    void preview(Renstra renstra, String tempelan, Consumer<HasilRencana> done) {
        int year = tahun.get();
        background.run(() -> services.rencana().preview(tempelan, renstra.id(), year), done);
    }

    /** Takes in what was previewed, all of it or none. */
    void take(HasilRencana hasil, Runnable done) {
        background.run(() -> services.rencana().take(hasil), kept -> reread(done));
    }

    /** Writes a Renstra and the amounts of the year as a workbook that can be imported again. */
    void write(Renstra renstra, Path file, Runnable done) {
        int year = tahun.get();
        background.act(() -> services.rencana().write(renstra.id(), year, file), done);
    }

    private void reread(Runnable then) {
        history.clear();
        uang.clear();
        load();
        then.run();
    }

    /** Changes the tree of the selected Renstra. */
    void edit(UnaryOperator<PohonKinerja> change) {
        data.get().renstra().ifPresent(before -> {
            Renstra after = before.withPohon(numbered(change.apply(before.pohon())));
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

    /** Saves typed budgets, keyed by the number of the node. */
    void money(Map<Long, Anggaran> changed) {
        Map<Long, Anggaran> before = new HashMap<>();
        changed.keySet()
                .forEach(id -> before.put(id, data.get().anggaran().isian().getOrDefault(id, Anggaran.BELUM)));
        if (!before.equals(changed)) {
            uang.done(new UbahanUang(before, Map.copyOf(changed)));
            spend(changed, () -> {});
        }
    }

    void undoMoney() {
        uang.undo((ubahan, done) -> spend(ubahan.menjadi(), done));
    }

    private void spend(Map<Long, Anggaran> changed, Runnable done) {
        int year = data.get().tahun();
        edits++;
        data.set(data.get().with(data.get().anggaran().withIsian(changed)));
        done.run();
        background.run(() -> services.anggaran().save(year, changed), kept -> {}, this::refuse);
    }

    /** Saves the document that changed the year's budget. */
    void document(PerubahanAnggaran dokumen) {
        int year = data.get().tahun();
        edits++;
        data.set(data.get().with(data.get().anggaran().withDokumen(dokumen)));
        background.run(() -> services.anggaran().save(year, dokumen), kept -> {}, this::refuse);
    }

    private void refuse(MasalahException why) {
        reread(() -> refused.accept(why));
    }

    /**
     * Assigns numbers to new nodes and indicators before they are saved, because they may change
     * again until then; nothing else writes the file meanwhile.
     */
    private PohonKinerja numbered(PohonKinerja pohon) {
        for (Renstra renstra : data.get().semua()) {
            for (SimpulPohon node : renstra.pohon().simpul()) {
                simpul = Math.max(simpul, node.id());
                node.indikator().forEach(butir -> indikator = Math.max(indikator, butir.id()));
            }
        }
        return new PohonKinerja(pohon.simpul().stream().map(this::numbered).toList());
    }

    private SimpulPohon numbered(SimpulPohon node) {
        SimpulPohon known = node.id() == 0 ? node.withId(++simpul) : node;
        List<IndikatorRenstra> all = known.indikator();
        return all.stream().allMatch(butir -> butir.id() != 0)
                ? known
                : known.withIndikator(all.stream()
                        .map(butir -> butir.id() == 0 ? butir.withId(++indikator) : butir)
                        .toList());
    }
}
