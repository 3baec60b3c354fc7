package id.langkah.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.rekap.BarisMonitoring;
import id.langkah.domain.rekap.Evaluasi;
import id.langkah.domain.rekap.Monitoring;
import id.langkah.domain.rekap.Penerapan;
import id.langkah.domain.rekap.Pengingat;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.Pernyataan;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.domain.sop.Status;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.EvaluasiStore;
import id.langkah.sqlite.KantorStore;
import id.langkah.sqlite.PengerjaanStore;
import id.langkah.sqlite.SopStore;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Monitoring and evaluation of SOPs (PermenPAN-RB 35/2012), prefilled from their runs; every answer is stored. */
public final class EvaluasiService {
    private final SopStore sop;
    private final PengerjaanStore runs;
    private final EvaluasiStore store;
    private final KantorStore kantor;
    private final Supplier<LocalDateTime> clock;

    public EvaluasiService(Database database, Supplier<LocalDateTime> clock) {
        this.sop = new SopStore(database);
        this.runs = new PengerjaanStore(database);
        this.store = new EvaluasiStore(database);
        this.kantor = new KantorStore(database);
        this.clock = clock;
    }

    /** The current date. */
    public LocalDate today() {
        return clock.get().toLocalDate();
    }

    /** The monitoring of a semester: all SOPs in force, those with runs in it first. */
    public Monitoring monitoring(Periode semester) {
        Map<Long, Penerapan> penerapan = penerapan(semester);
        Map<Long, BarisMonitoring.Isian> filled = store.monitoring(semester);
        return new Monitoring(
                semester,
                inForce(penerapan).stream()
                        .map(ringkasanSop -> new BarisMonitoring(
                                ringkasanSop.sopId(),
                                ringkasanSop.nomor(),
                                ringkasanSop.nama(),
                                penerapan.getOrDefault(ringkasanSop.sopId(), Penerapan.TIDAK_ADA),
                                filled.get(ringkasanSop.sopId())))
                        .toList());
    }

    /** Stores the answers for an SOP. */
    public void save(Periode semester, long sopId, BarisMonitoring.Isian isian) {
        store.save(semester, sopId, isian, clock.get());
    }

    /** The evaluation of a year: all SOPs in force, those with runs in it first. */
    public List<Evaluasi> evaluasi(int tahun) {
        Map<Long, Penerapan> penerapan = penerapan(new Periode(tahun, Periode.Jenis.TAHUN, 1));
        Map<Long, EvaluasiStore.Kept> kept = store.evaluasi(tahun);
        return inForce(penerapan).stream()
                .map(ringkasanSop -> {
                    EvaluasiStore.Kept its = kept.getOrDefault(ringkasanSop.sopId(), EvaluasiStore.Kept.NOTHING);
                    return new Evaluasi(
                            ringkasanSop.sopId(),
                            ringkasanSop.nomor(),
                            ringkasanSop.nama(),
                            tahun,
                            penerapan.getOrDefault(ringkasanSop.sopId(), Penerapan.TIDAK_ADA),
                            its.jawaban(),
                            its.catatan());
                })
                .toList();
    }

    /** Stores an evaluation, which may be incomplete. */
    public void save(Evaluasi evaluasi) {
        store.save(evaluasi, clock.get());
    }

    /**
     * The monitoring and evaluation still to be filled in for the half-year and year that ended
     * last, counting SOPs in force that had runs in them.
     */
    public Pengingat pengingat() {
        LocalDate today = today();
        Periode semester = Pengingat.semester(today);
        int tahun = today.getYear() - 1;
        Map<Long, BarisMonitoring.Isian> filled = store.monitoring(semester);
        Map<Long, EvaluasiStore.Kept> kept = store.evaluasi(tahun);
        Set<Long> half = runs.followed(semester.mulai(), semester.akhir());
        var lastYear = new Periode(tahun, Periode.Jenis.TAHUN, 1);
        Set<Long> year = runs.followed(lastYear.mulai(), lastYear.akhir());
        List<RingkasanSop> all = half.isEmpty() && year.isEmpty() ? List.of() : inForce(Map.of());
        return new Pengingat(
                semester,
                (int) all.stream()
                        .filter(ringkasanSop -> half.contains(ringkasanSop.sopId()))
                        .filter(ringkasanSop -> !filled.containsKey(ringkasanSop.sopId()))
                        .count(),
                tahun,
                (int) all.stream()
                        .filter(ringkasanSop -> year.contains(ringkasanSop.sopId()))
                        .filter(ringkasanSop -> kept.getOrDefault(ringkasanSop.sopId(), EvaluasiStore.Kept.NOTHING)
                                        .jawaban()
                                        .size()
                                < Pernyataan.values().length)
                        .count());
    }

    private List<RingkasanSop> inForce(Map<Long, Penerapan> first) {
        return sop.list().stream()
                .filter(ringkasanSop -> ringkasanSop.status() == Status.BERLAKU)
                .sorted(Comparator.comparing(ringkasanSop -> !first.containsKey(ringkasanSop.sopId())))
                .toList();
    }

    private Map<Long, Penerapan> penerapan(Periode periode) {
        Map<Long, List<Pengerjaan>> bySop = runs.between(periode.mulai(), periode.akhir()).stream()
                .collect(groupingBy(run -> run.versi().sopId()));
        JamKerja jam = kantor.jamKerja();
        return bySop.entrySet().stream()
                .collect(toUnmodifiableMap(
                        Map.Entry::getKey, entry -> Penerapan.of(entry.getValue(), jam, clock.get())));
    }
}
