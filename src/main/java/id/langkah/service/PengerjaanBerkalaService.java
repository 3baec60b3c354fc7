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
 * The runs that come again in every period: which are to be begun, and when one is reminded. A
 * period is settled when a run of the SOP that was not cancelled is for it, or when it was left out.
 */
public final class PengerjaanBerkalaService {
    private final PengerjaanService service;
    private final PengerjaanStore runs;
    private final BerkalaStore store;
    private final Supplier<LocalDateTime> clock;

    /**
     * @param service begins the runs
     */
    PengerjaanBerkalaService(Database database, PengerjaanService service, Supplier<LocalDateTime> clock) {
        this.service = service;
        this.runs = new PengerjaanStore(database);
        this.store = new BerkalaStore(database);
        this.clock = clock;
    }

    /** Every one, in the order in which they were made. */
    public List<Berkala> list() {
        return store.all();
    }

    /**
     * Keeps a new one, or an old one as it now is.
     *
     * @throws MasalahException when something of it is out of range
     */
    public Berkala save(Berkala berkala) {
        MasalahException.refuseGalat(berkala.check());
        return store.save(berkala);
    }

    /** Deletes one; its runs stay. */
    public void remove(long id) {
        store.remove(id);
    }

    /** What one is reminded of today: not begun yet, what is due first first. */
    public List<TugasBerkala> due() {
        return tugas((berkala, jam) -> berkala.periode(today(), jam));
    }

    /** What is due from one day to another, both counted, and not begun yet; for a calendar. */
    public List<TugasBerkala> between(LocalDate dari, LocalDate sampai) {
        return tugas((berkala, jam) -> berkala.periode(dari, sampai));
    }

    /** Begins the run; it is titled by itself. */
    public Pengerjaan start(TugasBerkala tugas) {
        return service.start(tugas.sop().versiId(), "", tugas.periode().teks());
    }

    /** Leaves its period out; one is not reminded of it any more. */
    public void skip(TugasBerkala tugas) {
        store.skip(tugas.berkala().id(), tugas.periode(), true);
    }

    /** Takes {@link #skip} back. */
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
