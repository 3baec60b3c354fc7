package id.langkah.ui.pengerjaan;

import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Putaran;
import java.util.Optional;

/**
 * What the screen of a run shows.
 *
 * @param putaran the round in the middle; empty after the end, unless one looks back
 */
record RunViewState(Pengerjaan run, Optional<Putaran> putaran) {

    /** Where the run is. */
    static RunViewState present(Pengerjaan run) {
        return new RunViewState(run, run.current());
    }

    /** The same run, one of its rounds in the middle. */
    RunViewState at(Putaran round) {
        return new RunViewState(run, Optional.of(round));
    }

    /** Whether the round in the middle is not the one that the run is at. */
    boolean isBack() {
        return !sameVisit(putaran, run.current());
    }

    /** After one more fact: the same round, unless the run has moved on or back meanwhile. */
    RunViewState after(Pengerjaan next) {
        if (!isBack() || !sameVisit(run.current(), next.current())) {
            return present(next);
        }
        return putaran.flatMap(round -> next.putaran(round.aktivitas()).stream()
                        .filter(butir -> butir.nomor() == round.nomor())
                        .findFirst())
                .map(round -> new RunViewState(next, Optional.of(round)))
                .orElseGet(() -> present(next));
    }

    private static boolean sameVisit(Optional<Putaran> optional, Optional<Putaran> other) {
        return optional.map(RunViewState::visit).equals(other.map(RunViewState::visit));
    }

    private static String visit(Putaran round) {
        return round.aktivitas() + "/" + round.nomor();
    }
}
