package id.langkah.service;

import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.LangkahPerbaikan;
import id.langkah.domain.kinerja.PeristiwaRealisasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDikaitkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDitandai;
import id.langkah.domain.kinerja.PeristiwaRealisasi.TandaDicabut;
import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.pengerjaan.Jejak;
import id.langkah.domain.pengerjaan.Kalimat;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa;
import id.langkah.domain.pengerjaan.Peristiwa.Dikembalikan;
import id.langkah.domain.pengerjaan.Peristiwa.Selesai;
import id.langkah.domain.rekap.BarisPerbaikan;
import id.langkah.sqlite.Database;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Keeps runs of Perbaikan SOPs and their Perbaikan consistent: finishing a step may give its
 * signature, and repeating it withdraws the signature, both or neither.
 */
public final class PengerjaanPerbaikanService {
    private final Database database;
    private final PengerjaanService runs;
    private final PerbaikanService perbaikan;
    private final RealisasiService realisasi;

    /**
     * @param runs records the facts of runs
     * @param realisasi records the facts of figures
     */
    PengerjaanPerbaikanService(
            Database database, PengerjaanService runs, PerbaikanService perbaikan, RealisasiService realisasi) {
        this.database = database;
        this.runs = runs;
        this.perbaikan = perbaikan;
        this.realisasi = realisasi;
    }

    /** The open runs of Perbaikan SOPs, the latest first. */
    public List<Pengerjaan> runs() {
        return runs.list().stream()
                .filter(run -> !run.status().isEnded())
                .filter(run -> LangkahPerbaikan.isPerbaikan(run.sop()))
                .toList();
    }

    /**
     * The run to propose for a new Perbaikan: the only open one, or else the latest without a
     * Perbaikan; empty when there is none.
     */
    public Optional<Pengerjaan> likely() {
        List<Pengerjaan> all = runs();
        return all.size() == 1
                ? Optional.of(all.getFirst())
                : all.stream()
                        .filter(run -> perbaikan.ofRun(run.id()).isEmpty())
                        .findFirst();
    }

    /** The state of a run and its Perbaikan; empty when it has none and its SOP is not a Perbaikan SOP. */
    public Optional<KeadaanPerbaikan> keadaan(long run) {
        Pengerjaan current = runs.get(run);
        List<BarisPerbaikan> terkait = perbaikan.ofRun(run);
        if (terkait.isEmpty() && !LangkahPerbaikan.isPerbaikan(current.sop())) {
            return Optional.empty();
        }
        List<BarisPerbaikan> lepas = perbaikan.open().stream()
                .filter(baris -> baris.perbaikan().pengerjaan() == null)
                .toList();
        return Optional.of(new KeadaanPerbaikan(
                LangkahPerbaikan.of(current.sop()),
                current.posisi().orElse(current.sop().aktivitas().size()),
                terkait,
                current.status().isEnded() ? List.of() : lepas));
    }

    /** Assigns open Perbaikan without a run to a run, all or none. */
    public List<IndikatorTercatat> tie(long run, Collection<KunciRealisasi> kunci, String oleh) {
        return record(kunci, new PerbaikanDikaitkan(run), oleh);
    }

    /**
     * Finishes the current step of a run and gives its signature to some of its Perbaikan, both or
     * neither.
     *
     * @param ditandai some of those that wait for this signature; empty for "not yet"
     * @param oleh who signs
     * @return the run afterwards
     */
    public Pengerjaan complete(long run, Selesai selesai, Collection<KunciRealisasi> ditandai, String oleh) {
        return database.inTransaction(() -> {
            Optional<TahapPerbaikan> tahap =
                    LangkahPerbaikan.of(runs.get(run).sop()).tahap(selesai.aktivitas());
            Pengerjaan after = runs.record(run, selesai);
            tahap.ifPresent(tahapPerbaikan -> record(ditandai, new PerbaikanDitandai(tahapPerbaikan, run), oleh));
            return after;
        });
    }

    /** Gives a signature whose step was passed, or for which the SOP has no step. */
    public void sign(long run, KunciRealisasi kunci, TahapPerbaikan tahap, String oleh) {
        boolean step = LangkahPerbaikan.of(runs.get(run).sop()).aktivitas(tahap).isPresent();
        record(List.of(kunci), new PerbaikanDitandai(tahap, step ? run : null), oleh);
    }

    private List<IndikatorTercatat> record(Collection<KunciRealisasi> kunci, PeristiwaRealisasi fact, String oleh) {
        return realisasi.record(
                kunci.stream()
                        .map(kunciRealisasi -> new Catatan(kunciRealisasi, fact))
                        .toList(),
                oleh);
    }

    /** The effect on Perbaikan of undoing the run's last fact; empty when there is none. */
    public List<ReturnEffect> undoes(long run) {
        Pengerjaan current = runs.get(run);
        return current.undoable()
                .map(Jejak::peristiwa)
                .map(last -> akibat(run, undone(current, last)))
                .orElse(List.of());
    }

    /** The effect on Perbaikan of returning the current step to row {@code tujuan}. */
    public List<ReturnEffect> returns(long run, int tujuan) {
        Pengerjaan current = runs.get(run);
        return akibat(run, between(current, tujuan, current.posisi().orElse(-1)));
    }

    /** Undoes the run's last fact and withdraws the signatures that depend on it. */
    public Pengerjaan undo(long run) {
        return back(
                () -> undoes(run),
                () -> runs.undo(run),
                after -> new Kalimat(after).of(after.jejak().getLast().peristiwa()));
    }

    /** Returns the current step and withdraws the signatures whose steps are repeated. */
    public Pengerjaan sendBack(long run, Dikembalikan fact) {
        return back(
                () -> returns(run, fact.tujuan()), () -> runs.record(run, fact), after -> new Kalimat(after).of(fact));
    }

    private Pengerjaan back(
            Supplier<List<ReturnEffect>> akibat, Supplier<Pengerjaan> act, Function<Pengerjaan, String> why) {
        return database.inTransaction(() -> {
            List<ReturnEffect> fallen = akibat.get();
            Pengerjaan after = act.get();
            List<Catatan> catatan = fallen.stream()
                    .filter(returnEffect -> !returnEffect.mundur().dicabut().isEmpty())
                    .map(returnEffect -> withdrawn(returnEffect, why.apply(after)))
                    .toList();
            realisasi.record(catatan, "");
            return after;
        });
    }

    private static Catatan withdrawn(ReturnEffect returnEffect, String alasan) {
        PeristiwaRealisasi fact =
                new TandaDicabut(returnEffect.mundur().dicabut().getFirst(), alasan);
        return new Catatan(returnEffect.baris().kunci(), fact);
    }

    private static Set<TahapPerbaikan> undone(Pengerjaan run, Peristiwa last) {
        return last instanceof Selesai fact ? between(run, fact.aktivitas(), fact.aktivitas()) : Set.of();
    }

    private static Set<TahapPerbaikan> between(Pengerjaan run, int first, int last) {
        return LangkahPerbaikan.of(run.sop()).between(first, last);
    }

    private List<ReturnEffect> akibat(long run, Set<TahapPerbaikan> lagi) {
        return perbaikan.ofRun(run).stream()
                .map(baris -> new ReturnEffect(baris, baris.perbaikan().mundur(run, lagi)))
                .filter(returnEffect -> !returnEffect.mundur().isEmpty())
                .toList();
    }
}
