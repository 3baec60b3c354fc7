package id.langkah.ui.beranda;

import id.langkah.domain.MasalahException;
import id.langkah.domain.aksi.RencanaAksi;
import id.langkah.domain.cadangan.Cadangan;
import id.langkah.domain.cadangan.KeadaanCadangan;
import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa.Dilanjutkan;
import id.langkah.domain.rekap.KinerjaMenunggu;
import id.langkah.domain.rekap.TugasBerkala;
import id.langkah.service.Beranda;
import id.langkah.service.CadanganService;
import id.langkah.service.DataKantor;
import id.langkah.service.PengerjaanService;
import id.langkah.service.SampelService;
import id.langkah.ui.kit.Background;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The start screen, read again whenever it becomes visible. */
public final class BerandaModel {
    private final PengerjaanService service;
    private final CadanganService cadangan;
    private final DataKantor data;
    private final Background background;
    private final Supplier<LocalDateTime> clock;
    private final ReadOnlyObjectWrapper<Optional<Hari>> hari = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<KinerjaMenunggu>> kinerja =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<RencanaAksi.Lama>> tindakLanjut = new ReadOnlyObjectWrapper<>(List.of());

    public BerandaModel(
            PengerjaanService service,
            CadanganService cadangan,
            DataKantor data,
            Background background,
            Supplier<LocalDateTime> clock) {
        this.service = service;
        this.cadangan = cadangan;
        this.data = data;
        this.background = background;
        this.clock = clock;
    }

    /**
     * What the start screen shows.
     *
     * @param now the time of reading
     * @param sop the number of SOPs in force
     * @param angka whether there are indicators of any year
     * @param contoh the number of sample indicators
     * @param jam the working hours, for writing durations
     */
    record Hari(
            LocalDateTime now,
            Beranda beranda,
            int sop,
            boolean angka,
            int contoh,
            JamKerja jam,
            KeadaanCadangan cadangan) {

        /** Whether nothing was imported and no run was started yet. */
        boolean isFirst() {
            return sop == 0
                    && !angka
                    && beranda.tugas().isEmpty()
                    && beranda.kurang().isEmpty();
        }

        /** Whether there is no backup, or the last one failed or is older than a day. */
        boolean isUnsafe() {
            return cadangan.isGagal()
                    || cadangan.terakhir()
                            .map(last -> last.saat().isBefore(now.minusDays(1)))
                            .orElse(true);
        }
    }

    /** What the start screen shows; empty until it was read. */
    ReadOnlyObjectProperty<Optional<Hari>> hari() {
        return hari.getReadOnlyProperty();
    }

    /** What the figures wait for; empty until it was read, which happens after {@link #hari()}. */
    ReadOnlyObjectProperty<Optional<KinerjaMenunggu>> kinerja() {
        return kinerja.getReadOnlyProperty();
    }

    /** The open tindak lanjut, the earliest due first; empty until they are read. */
    ReadOnlyObjectProperty<List<RencanaAksi.Lama>> tindakLanjut() {
        return tindakLanjut.getReadOnlyProperty();
    }

    void load() {
        background.runLatest(this, this::read, now -> hari.set(Optional.of(now)));
        background.runLatest(
                kinerja, () -> data.menunggu(clock.get().toLocalDate()), now -> kinerja.set(Optional.of(now)));
        background.runLatest(tindakLanjut, data.aksi()::terbuka, tindakLanjut::set);
    }

    /**
     * Makes a backup now.
     *
     * @param refused receives the reason when it fails
     */
    void backup(Consumer<Cadangan> done, Consumer<MasalahException> refused) {
        background.run(
                cadangan::make,
                made -> {
                    load();
                    done.accept(made);
                },
                refused);
    }

    /** Resumes a paused run. */
    void resume(Pengerjaan run) {
        background.run(() -> service.record(run.id(), new Dilanjutkan()), after -> load());
    }

    /** Leaves out one period of a recurring run, so that the user is no longer reminded of it. */
    void skip(TugasBerkala tugas, Runnable done) {
        background.act(() -> service.berkala().skip(tugas), () -> {
            load();
            done.run();
        });
    }

    /** Undoes {@link #skip}. */
    void unskip(TugasBerkala tugas) {
        background.act(() -> service.berkala().unskip(tugas), this::load);
    }

    /** Starts a recurring run. */
    void start(TugasBerkala tugas, Consumer<Pengerjaan> done) {
        background.run(() -> service.berkala().start(tugas), done);
    }

    /** Takes in the example SOPs and the example figures, both or neither. */
    void takeSamples(Consumer<SampelService.Taken> done) {
        background.run(data.sampel()::take, taken -> {
            load();
            done.accept(taken);
        });
    }

    /** Deletes the sample figures after making a backup. */
    void removeSamples(IntConsumer done) {
        background.run(
                () -> {
                    cadangan.make();
                    return data.sampel().remove();
                },
                removed -> {
                    load();
                    done.accept(removed);
                });
    }

    private Hari read() {
        List<?> sop = service.startable();
        return new Hari(
                clock.get(),
                service.beranda(),
                sop.size(),
                !data.kinerja().tahun().isEmpty(),
                data.sampel().count(),
                service.jamKerja(),
                cadangan.keadaan());
    }
}
