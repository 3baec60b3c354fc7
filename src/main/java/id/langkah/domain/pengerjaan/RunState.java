package id.langkah.domain.pengerjaan;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.langkah.domain.pengerjaan.Pengerjaan.Status;
import id.langkah.domain.pengerjaan.Peristiwa.Dibatalkan;
import id.langkah.domain.pengerjaan.Peristiwa.Dicatat;
import id.langkah.domain.pengerjaan.Peristiwa.Dikembalikan;
import id.langkah.domain.pengerjaan.Peristiwa.Dilangkahi;
import id.langkah.domain.pengerjaan.Peristiwa.Dilanjutkan;
import id.langkah.domain.pengerjaan.Peristiwa.Dimulai;
import id.langkah.domain.pengerjaan.Peristiwa.Dinamai;
import id.langkah.domain.pengerjaan.Peristiwa.Ditunda;
import id.langkah.domain.pengerjaan.Peristiwa.Diurungkan;
import id.langkah.domain.pengerjaan.Peristiwa.KelengkapanDijawab;
import id.langkah.domain.pengerjaan.Peristiwa.LampiranDilepas;
import id.langkah.domain.pengerjaan.Peristiwa.LampiranDitambah;
import id.langkah.domain.pengerjaan.Peristiwa.Selesai;
import id.langkah.domain.pengerjaan.Peristiwa.SemuaAda;
import id.langkah.domain.pengerjaan.Peristiwa.WaktuDitetapkan;
import id.langkah.domain.sop.Sop;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Folds the facts of a run into its state. Each fact was checked when it was recorded, so none is refused here. */
final class RunState {
    private final Sop sop;
    private final Set<Integer> undone;
    private final Rounds rounds;
    private final List<Jeda> jeda = new ArrayList<>();
    private final Set<Integer> dilewati = new TreeSet<>();
    private Dimulai dimulai = new Dimulai("", "");
    private Status status = Status.BERJALAN;
    private @Nullable LocalDateTime ditundaSejak;
    private String alasanTunda = "";

    private RunState(Sop sop, Set<Integer> undone) {
        this.sop = sop;
        this.rounds = new Rounds(sop);
        this.undone = undone;
    }

    static RunState of(Sop sop, List<Jejak> jejak) {
        Set<Integer> undone = jejak.stream()
                .map(Jejak::peristiwa)
                .filter(Diurungkan.class::isInstance)
                .map(peristiwa -> ((Diurungkan) peristiwa).urut())
                .collect(toUnmodifiableSet());
        var jalan = new RunState(sop, undone);
        jejak.stream()
                .filter(butir -> !undone.contains(butir.urut()))
                .forEach(butir -> jalan.take(butir.saat(), butir.peristiwa()));
        return jalan;
    }

    /** The state after one more fact, which must not be {@link Peristiwa.Diurungkan}. */
    RunState with(Jejak next) {
        var longer = new RunState(sop, undone);
        longer.rounds.addAll(rounds);
        longer.jeda.addAll(jeda);
        longer.dilewati.addAll(dilewati);
        longer.dimulai = dimulai;
        longer.status = status;
        longer.ditundaSejak = ditundaSejak;
        longer.alasanTunda = alasanTunda;
        longer.take(next.saat(), next.peristiwa());
        return longer;
    }

    Dimulai dimulai() {
        return dimulai;
    }

    Status status() {
        return status;
    }

    Set<Integer> undone() {
        return undone;
    }

    String alasanTunda() {
        return alasanTunda;
    }

    /** The rows that were skipped by leading forward and not reached since. */
    Set<Integer> dilewati() {
        return Set.copyOf(dilewati);
    }

    List<Putaran> putaran() {
        return rounds.list();
    }

    List<Jeda> jeda(LocalDateTime now) {
        var all = new ArrayList<>(jeda);
        if (ditundaSejak != null && ditundaSejak.isBefore(now)) {
            all.add(new Jeda(ditundaSejak, now));
        }
        return all;
    }

    private void take(LocalDateTime saat, Peristiwa peristiwa) {
        switch (peristiwa) {
            case Dimulai fact -> {
                dimulai = fact;
                rounds.reach(0, saat);
            }
            case KelengkapanDijawab fact -> rounds.answer(fact, saat);
            case SemuaAda fact -> rounds.answerAll(fact.aktivitas(), saat);
            case LampiranDitambah fact -> rounds.attach(fact);
            case LampiranDilepas fact -> rounds.detach(fact);
            case Selesai fact -> {
                rounds.leave(open -> open.done(saat, fact.oleh(), fact.catatan()));
                sop.next(fact.aktivitas()).ifPresentOrElse(next -> go(fact.aktivitas(), next, saat), this::finish);
            }
            case Dilangkahi fact -> {
                rounds.leave(open -> open.branched(saat, fact.oleh(), fact.catatan(), fact.tujuan()));
                go(fact.aktivitas(), fact.tujuan(), saat);
            }
            case Dikembalikan fact -> {
                if (fact.tujuan() > fact.aktivitas()) {
                    // Trails of older versions recorded a Tidak that leads forward as a return.
                    rounds.leave(open -> open.branched(saat, fact.oleh(), fact.alasan(), fact.tujuan()));
                } else {
                    rounds.leave(open -> open.returned(saat, fact.oleh(), fact.alasan(), fact.tujuan()));
                }
                go(fact.aktivitas(), fact.tujuan(), saat);
            }
            case Ditunda fact -> {
                status = Status.DITUNDA;
                ditundaSejak = saat;
                alasanTunda = fact.alasan();
            }
            case Dilanjutkan fact -> resume(saat);
            case Dibatalkan fact -> {
                resume(saat);
                rounds.leave(open -> open.cancelled(saat, fact.alasan()));
                status = Status.DIBATALKAN;
            }
            case WaktuDitetapkan fact -> rounds.set(fact);
            case Dinamai fact -> dimulai = new Dimulai(fact.judul(), fact.periode());
            case Dicatat fact -> {}
            case Diurungkan fact -> {}
        }
    }

    /**
     * Continues at row {@code to}: the rows between {@code from} and it become skipped; rows from
     * it on are no longer skipped.
     */
    private void go(int from, int to, LocalDateTime saat) {
        dilewati.removeIf(row -> row >= to);
        for (int row = from + 1; row < to; row++) {
            dilewati.add(row);
        }
        rounds.reach(to, saat);
    }

    private void finish() {
        status = Status.SELESAI;
    }

    private void resume(LocalDateTime saat) {
        if (ditundaSejak != null) {
            jeda.add(new Jeda(ditundaSejak, saat));
        }
        ditundaSejak = null;
        alasanTunda = "";
        status = Status.BERJALAN;
    }
}
