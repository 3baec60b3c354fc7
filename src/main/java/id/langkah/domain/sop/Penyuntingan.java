package id.langkah.domain.sop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The editing state of an SOP: its current content and the named changes made so far, for undo and
 * redo. Immutable: each change returns a new state.
 *
 * <p>Consecutive changes of one place, such as letters typed into a cell, count as one change until
 * {@link #pause()}.
 */
public final class Penyuntingan {
    private static final int REMEMBERED = 500;

    private final Sop sop;
    private final List<Langkah> behind;
    private final List<Langkah> ahead;
    private final boolean paused;

    /** A change, with the SOP that undoing or redoing it leads to. */
    private record Langkah(String nama, String tempat, Sop sop) {}

    private Penyuntingan(Sop sop, List<Langkah> behind, List<Langkah> ahead, boolean paused) {
        this.sop = sop;
        this.behind = List.copyOf(behind);
        this.ahead = List.copyOf(ahead);
        this.paused = paused;
    }

    /** The start of editing, with nothing to undo. */
    public static Penyuntingan of(Sop sop) {
        return new Penyuntingan(sop, List.of(), List.of(), true);
    }

    /** The SOP as it is now. */
    public Sop sop() {
        return sop;
    }

    /**
     * The state after a change; the same state when the SOP stays equal. Undone changes can then no
     * longer be redone.
     */
    public Penyuntingan with(Suntingan suntingan) {
        Sop next = suntingan.act().apply(sop);
        if (next.equals(sop)) {
            return this;
        }
        var longer = new ArrayList<>(behind);
        if (continues(suntingan)) {
            if (next.equals(behind.getLast().sop())) {
                longer.removeLast();
                return new Penyuntingan(next, longer, List.of(), true);
            }
        } else {
            longer.add(new Langkah(suntingan.nama(), suntingan.tempat(), sop));
        }
        boolean full = longer.size() > REMEMBERED;
        return new Penyuntingan(next, full ? longer.subList(1, longer.size()) : longer, List.of(), false);
    }

    private boolean continues(Suntingan suntingan) {
        return !paused
                && !suntingan.tempat().isEmpty()
                && !behind.isEmpty()
                && behind.getLast().tempat().equals(suntingan.tempat());
    }

    /** The same SOP; what is typed from now on counts as a new change. */
    public Penyuntingan pause() {
        return paused ? this : new Penyuntingan(sop, behind, ahead, true);
    }

    /** The name of the change that {@link #undo()} would undo; empty when there is none. */
    public Optional<String> undoable() {
        return behind.isEmpty()
                ? Optional.empty()
                : Optional.of(behind.getLast().nama());
    }

    /** The name of the change that {@link #redo()} would redo; empty when there is none. */
    public Optional<String> redoable() {
        return ahead.isEmpty() ? Optional.empty() : Optional.of(ahead.getLast().nama());
    }

    /** The state before the latest change; the same state when there is none. */
    public Penyuntingan undo() {
        return behind.isEmpty() ? this : go(behind, ahead, true);
    }

    /** The state with the change that was undone last; the same state when there is none. */
    public Penyuntingan redo() {
        return ahead.isEmpty() ? this : go(ahead, behind, false);
    }

    private Penyuntingan go(List<Langkah> from, List<Langkah> to, boolean back) {
        Langkah over = from.getLast();
        List<Langkah> left = from.subList(0, from.size() - 1);
        var passed = new ArrayList<>(to);
        passed.add(new Langkah(over.nama(), over.tempat(), sop));
        return back
                ? new Penyuntingan(over.sop(), left, passed, true)
                : new Penyuntingan(over.sop(), passed, left, true);
    }
}
