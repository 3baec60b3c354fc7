package id.langkah.ui.aksi;

import id.langkah.domain.MasalahException;
import id.langkah.domain.aksi.Aksi;
import id.langkah.domain.aksi.PantauanAksi;
import id.langkah.domain.aksi.RencanaAksi;
import id.langkah.domain.aksi.TindakLanjut;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.service.AksiService;
import id.langkah.service.CetakService;
import id.langkah.ui.kit.Background;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The Rencana Aksi of the selected year, and the selected quarter. */
public final class AksiModel {
    private final AksiService service;
    private final CetakService cetak;
    private final Background background;
    private final ObjectProperty<Integer> tahun;
    private final ObjectProperty<Triwulan> triwulan;
    private final ReadOnlyObjectWrapper<Optional<RencanaAksi>> rencana = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Starts with the current quarter.
     *
     * @param tahun the selected year
     */
    public AksiModel(AksiService service, CetakService cetak, Background background, ObjectProperty<Integer> tahun) {
        this.service = service;
        this.cetak = cetak;
        this.background = background;
        this.tahun = tahun;
        this.triwulan =
                new SimpleObjectProperty<>(Triwulan.ofBulan(service.today().getMonthValue()));
        tahun.addListener((property, before, now) -> load());
    }

    /** Empty until it was read. */
    ReadOnlyObjectProperty<Optional<RencanaAksi>> rencana() {
        return rencana.getReadOnlyProperty();
    }

    ObjectProperty<Triwulan> triwulan() {
        return triwulan;
    }

    int tahun() {
        return tahun.get();
    }

    LocalDate today() {
        return service.today();
    }

    void load() {
        int wanted = tahun.get();
        background.runLatest(this, () -> Optional.of(service.rencana(wanted)), rencana::set);
    }

    void save(Aksi aksi, Runnable done, Consumer<MasalahException> refused) {
        keep(() -> service.save(aksi), done, refused);
    }

    void move(Aksi aksi, int by) {
        background.act(() -> service.move(aksi, by), this::load);
    }

    void remove(Aksi aksi, Runnable done) {
        background.act(() -> service.remove(aksi.id()), () -> {
            load();
            done.run();
        });
    }

    /** Copies missing actions of the year before; {@code done} receives how many were added. */
    void takeTahunLalu(Consumer<Integer> done) {
        int wanted = tahun.get();
        background.run(() -> service.takeTahunLalu(wanted), added -> {
            load();
            done.accept(added);
        });
    }

    void save(Aksi aksi, PantauanAksi pantauan, Runnable done) {
        Triwulan shown = triwulan.get();
        background.act(() -> service.save(aksi.id(), shown, pantauan), () -> {
            load();
            done.run();
        });
    }

    void save(TindakLanjut butir, Runnable done, Consumer<MasalahException> refused) {
        keep(() -> service.save(butir), done, refused);
    }

    void tutup(TindakLanjut butir, LocalDate hari, String hasil, Runnable done, Consumer<MasalahException> refused) {
        keep(() -> service.tutup(butir.id(), hari, hasil), done, refused);
    }

    void buka(TindakLanjut butir) {
        background.act(() -> service.buka(butir.id()), this::load);
    }

    void remove(TindakLanjut butir, Runnable done) {
        background.act(() -> service.removeTindakLanjut(butir.id()), () -> {
            load();
            done.run();
        });
    }

    private void keep(Runnable work, Runnable done, Consumer<MasalahException> refused) {
        background.act(
                work,
                () -> {
                    load();
                    done.run();
                },
                refused);
    }

    /**
     * Writes what is shown.
     *
     * @param pantauan true for a paper about the quarter, false for one about the plan
     * @param done receives the file that was written
     */
    void print(boolean pantauan, Path file, Consumer<Path> done) {
        Optional<Triwulan> about = pantauan ? Optional.of(triwulan.get()) : Optional.empty();
        int shown = tahun.get();
        background.run(() -> service.write(shown, about, cetak, file), done);
    }
}
