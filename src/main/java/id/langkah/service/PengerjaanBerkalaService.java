package id.langkah.service;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import id.langkah.domain.MasalahException;
import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.rekap.Berkala;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.TugasBerkala;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.sqlite.BerkalaStore;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.PengerjaanStore;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Recurring runs: which are to be started, and when the user is reminded. A period is settled when
 * a run of the SOP for it exists that was not cancelled, or when it was skipped.
 */
public final class PengerjaanBerkalaService {
    private final PengerjaanService service;
    private final PengerjaanStore runs;
    private final BerkalaStore store;
    private final Supplier<LocalDateTime> clock;

    /** @param service starts the runs */
    PengerjaanBerkalaService(Database database, PengerjaanService service, Supplier<LocalDateTime> clock) {
        this.service = service;
        this.runs = new PengerjaanStore(database);
        this.store = new BerkalaStore(database);
        this.clock = clock;
    }

    /** All recurring SOPs, in the order in which they were added. */
    public List<Berkala> list() {
        return store.all();
    }

    /** Stores a new or changed one. @throws MasalahException when a value is out of range */
    public Berkala save(Berkala berkala) {
        MasalahException.refuseGalat(berkala.check());
        return store.save(berkala);
    }

    /** Deletes one; its runs stay. */
    public void remove(long id) {
        store.remove(id);
    }

    /** The runs of which the user is reminded today and that were not started, the earliest due first. */
    public List<TugasBerkala> due() {
        return tugas((berkala, jam) -> berkala.periode(today(), jam));
    }

    /** The runs due between two days, both included, that were not started; for the calendar. */
    public List<TugasBerkala> between(LocalDate dari, LocalDate sampai) {
        return tugas((berkala, jam) -> berkala.periode(dari, sampai));
    }

    /** Starts the run; it is named by SOP and period. */
    public Pengerjaan start(TugasBerkala tugas) {
        return service.start(tugas.sop().versiId(), "", tugas.periode().teks());
    }

    /** Skips the period, so that there are no more reminders of it. */
    public void skip(TugasBerkala tugas) {
        store.skip(tugas.berkala().id(), tugas.periode(), true);
    }

    /** Undoes {@link #skip}. */
    public void unskip(TugasBerkala tugas) {
        store.skip(tugas.berkala().id(), tugas.periode(), false);
    }

    @FunctionalInterface
    private interface Periods {
        List<Periode> of(Berkala berkala, JamKerja jam);
    }

    private List<TugasBerkala> tugas(Periods periods) {
        List<Berkala> all = store.all();
        if (all.isEmpty()) {
            return List.of();
        }
        JamKerja jam = service.jamKerja();
        Map<Long, Set<Periode>> skipped = store.dilewati();
        Map<Long, RingkasanSop> sop =
                service.startable().stream().collect(toMap(RingkasanSop::sopId, Function.identity()));
        return all.stream()
                .flatMap(berkala -> Optional.ofNullable(sop.get(berkala.sopId())).stream()
                        .flatMap(its -> {
                            Set<Periode> settled = settled(berkala, skipped.getOrDefault(berkala.id(), Set.of()));
                            return periods.of(berkala, jam).stream()
                                    .filter(periode -> !settled.contains(periode))
                                    .map(periode -> new TugasBerkala(
                                            berkala,
                                            its,
                                            periode,
                                            berkala.jatuhTempo(periode),
                                            berkala.diingatkan(periode, jam)));
                        }))
                .sorted(Comparator.comparing(TugasBerkala::jatuhTempo).thenComparing(TugasBerkala::judul))
                .toList();
    }

    private Set<Periode> settled(Berkala berkala, Set<Periode> skipped) {
        return Stream.concat(
                        runs.periode(berkala.sopId()).stream()
                                .map(Periode::read)
                                .flatMap(Optional::stream),
                        skipped.stream())
                .collect(toUnmodifiableSet());
    }

    private LocalDate today() {
        return clock.get().toLocalDate();
    }
}
