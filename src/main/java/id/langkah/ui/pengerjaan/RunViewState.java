package id.langkah.ui.pengerjaan;

import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Putaran;
import java.util.Optional;

/**
 * What the screen of a run shows.
 *
 * @param putaran the round in the middle; empty after the end, unless an earlier round is shown
 */
record RunViewState(Pengerjaan run, Optional<Putaran> putaran) {

    /** The run with its current round in the middle. */
    static RunViewState present(Pengerjaan run) {
        return new RunViewState(run, run.current());
    }

    /** The same run with another round in the middle. */
    RunViewState at(Putaran round) {
        return new RunViewState(run, Optional.of(round));
    }

    /** Whether an earlier round is shown. */
    boolean isBack() {
        return !sameVisit(putaran, run.current());
    }

    /** The state after one more fact: the same round, unless the run has moved to another step. */
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
