package id.langkah.ui.pengerjaan;

import id.langkah.domain.MasalahException;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.rekap.Berkala;
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

/** The data for starting a run, once or recurring. */
final class MulaiModel {
    private final PengerjaanService service;
    private final Background background;
    private final Supplier<LocalDateTime> clock;

    MulaiModel(PengerjaanService service, Background background, Supplier<LocalDateTime> clock) {
        this.service = service;
        this.background = background;
        this.clock = clock;
    }

    /** Reads the SOPs in force, the most recently used first. */
    void sop(Consumer<List<RingkasanSop>> done) {
        background.run(service::startableByUse, done);
    }

    /** The periods a run is likely to be for, the likeliest first, as printed. */
    List<String> periode() {
        return periode(hariIni());
    }

    static List<String> periode(LocalDate hari) {
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

    private LocalDate hariIni() {
        return clock.get().toLocalDate();
    }

    /**
     * Starts a run named by SOP and period.
     *
     * @param refused receives the reasons, to be shown beside the input
     */
    void start(long versiId, String periode, Consumer<Pengerjaan> done, Consumer<MasalahException> refused) {
        background.run(() -> service.start(versiId, "", periode), done, refused);
    }

    /**
     * Starts a run that recurs from its period on.
     *
     * @param ingatkan the working days before the due date at which the user is reminded
     */
    void start(
            RingkasanSop sop,
            String periode,
            Periode.Jenis setiap,
            int ingatkan,
            Consumer<Pengerjaan> done,
            Consumer<MasalahException> refused) {
        background.run(
                () -> {
                    save(sop.sopId(), setiap, ingatkan, first(periode, setiap));
                    return service.start(sop.versiId(), "", periode);
                },
                done,
                refused);
    }

    private void save(long sopId, Periode.Jenis setiap, int ingatkan, Periode sejak) {
        Berkala same = service.berkala().list().stream()
                .filter(berkala -> berkala.sopId() == sopId && berkala.setiap() == setiap)
                .findFirst()
                .orElse(new Berkala(0, sopId, setiap, 0, ingatkan, sejak));
        service.berkala().save(new Berkala(same.id(), sopId, setiap, same.sesudah(), ingatkan, same.sejak()));
    }

    /** The period that a text names, if it is of this kind, or else the current one of the kind. */
    private Periode first(String periode, Periode.Jenis setiap) {
        return Periode.read(periode)
                .map(read -> read.jenis() == setiap ? read : Periode.of(setiap, read.mulai()))
                .orElseGet(() -> Periode.of(setiap, hariIni()));
    }

    /** Reads the recurring SOPs. */
    void berkala(Consumer<List<Berkala>> done) {
        background.run(() -> service.berkala().list(), done);
    }

    /**
     * Saves a recurring SOP; a new one starts with the current period.
     *
     * @param refused receives the reasons
     */
    void save(Berkala berkala, Runnable done, Consumer<MasalahException> refused) {
        background.run(() -> service.berkala().save(berkala), kept -> done.run(), refused);
    }

    void remove(Berkala berkala, Runnable done) {
        background.act(() -> service.berkala().remove(berkala.id()), done);
    }

    /** A new recurring SOP that is not saved yet and starts with the current period. */
    Berkala draft(long sopId, Periode.Jenis setiap, int sesudah, int ingatkan) {
        return new Berkala(0, sopId, setiap, sesudah, ingatkan, Periode.of(setiap, hariIni()));
    }
}
