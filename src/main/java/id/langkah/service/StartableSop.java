package id.langkah.service;

import id.langkah.domain.MasalahException;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.domain.sop.Status;
import id.langkah.sqlite.PengerjaanStore;
import id.langkah.sqlite.SopStore;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The SOPs that can be started, and the run that follows another one. */
final class StartableSop {
    private final SopStore sop;
    private final PengerjaanStore runs;

    StartableSop(SopStore sop, PengerjaanStore runs) {
        this.sop = sop;
        this.runs = runs;
    }

    /** The SOPs that can be started: the newest version of each, if in force, by title. */
    List<RingkasanSop> list() {
        return sop.list().stream()
                .filter(ringkasanSop -> ringkasanSop.status() == Status.BERLAKU)
                .toList();
    }

    /** The SOPs that can be started, the most recently used first, then by title. */
    List<RingkasanSop> byUse() {
        Map<Long, LocalDateTime> last = runs.lastStarts();
        return list().stream()
                .sorted(Comparator.comparing(
                        (RingkasanSop ringkasanSop) -> last.getOrDefault(ringkasanSop.sopId(), LocalDateTime.MIN),
                        Comparator.reverseOrder()))
                .toList();
    }

    /** The version of an SOP that is in force. @throws MasalahException when none is */
    long inForce(long sopId) {
        return list().stream()
                .filter(ringkasanSop -> ringkasanSop.sopId() == sopId)
                .map(RingkasanSop::versiId)
                .findFirst()
                .orElseThrow(() -> MasalahException.galat(
                        "SOP ini tidak berlaku lagi, sehingga tidak dapat dimulai.",
                        "",
                        "Berlakukan lagi di layar SOP, atau pilih SOP yang lain."));
    }

    /** The period after that of a run. @throws MasalahException when it has none */
    static Periode next(Pengerjaan run) {
        return Periode.read(run.periode())
                .orElseThrow(() -> MasalahException.galat(
                        "Periode pengerjaan ini tidak terbaca.", "", "Mulai dari layar Pengerjaan."))
                .next();
    }

    /** The run of an SOP for a period that was not cancelled; empty when there is none. */
    Optional<Pengerjaan> existing(long sopId, Periode periode) {
        return runs.ofSop(sopId).stream()
                .filter(other -> other.status() != Pengerjaan.Status.DIBATALKAN)
                .filter(other ->
                        Periode.read(other.periode()).filter(periode::equals).isPresent())
                .findFirst();
    }
}
