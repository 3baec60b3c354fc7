package id.langkah.ui.pengerjaan;

import id.langkah.domain.MasalahException;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.service.PengerjaanService;
import id.langkah.ui.kit.Background;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What is needed to begin a run. */
final class MulaiModel {
    private final PengerjaanService service;
    private final Background background;
    private final Supplier<LocalDateTime> clock;

    MulaiModel(PengerjaanService service, Background background, Supplier<LocalDateTime> clock) {
        this.service = service;
        this.background = background;
        this.clock = clock;
    }

    /** Gives the SOPs in force, by title. */
    void sop(Consumer<List<RingkasanSop>> done) {
        background.run(service::startable, done);
    }

    /** The periods that a run is likely to be for, the likeliest first, as printed. */
    List<String> periode() {
        LocalDate hari = clock.get().toLocalDate();
        Periode triwulan = Periode.of(Periode.Jenis.TRIWULAN, hari);
        return Stream.of(
                        triwulan,
                        triwulan.previous(),
                        triwulan.next(),
                        Periode.of(Periode.Jenis.BULAN, hari),
                        Periode.of(Periode.Jenis.SEMESTER, hari),
                        Periode.of(Periode.Jenis.TAHUN, hari))
                .map(Periode::teks)
                .toList();
    }

    /**
     * Begins a run.
     *
     * @param refused gets what stands against it, for the place where it was typed
     */
    void start(
            long versiId, String judul, String periode, Consumer<Pengerjaan> done, Consumer<MasalahException> refused) {
        background.run(() -> service.start(versiId, judul, periode), done, refused);
    }
}
