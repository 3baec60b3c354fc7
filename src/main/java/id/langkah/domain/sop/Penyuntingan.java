package id.langkah.domain.sop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An SOP while it is written: as it stands, and every change on the way there by its name, so that
 * each can be taken back and done again. Immutable: a change gives the next one.
 *
 * <p>Changes of one place that follow each other at once, such as letters typed into a cell, are
 * one change, until {@link #pause()}.
 */
public final class Penyuntingan {
    private static final int REMEMBERED = 500;

    private final Sop sop;
    private final List<Langkah> behind;
    private final List<Langkah> ahead;
    private final boolean paused;

    /** A change, and the SOP on its other side. */
    private record Langkah(String nama, String tempat, Sop sop) {}

    private Penyuntingan(Sop sop, List<Langkah> behind, List<Langkah> ahead, boolean paused) {
        this.sop = sop;
        this.behind = List.copyOf(behind);
        this.ahead = List.copyOf(ahead);
        this.paused = paused;
    }

    /** Nothing is changed yet. */
    public static Penyuntingan of(Sop sop) {
        return new Penyuntingan(sop, List.of(), List.of(), true);
    }

    /** The SOP as it stands. */
    public Sop sop() {
        return sop;
    }

    /** After a change; one that changes nothing is none. What was taken back is forgotten. */
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

    /** The same; whatever is typed from now on is a change of its own. */
    public Penyuntingan pause() {
        return paused ? this : new Penyuntingan(sop, behind, ahead, true);
    }

    /** The name of the change that {@link #undo()} takes back; empty when there is none. */
    public Optional<String> undoable() {
        return behind.isEmpty()
                ? Optional.empty()
                : Optional.of(behind.getLast().nama());
    }

    /** The name of the change that {@link #redo()} does again; empty when there is none. */
    public Optional<String> redoable() {
        return ahead.isEmpty() ? Optional.empty() : Optional.of(ahead.getLast().nama());
    }

    /** Before the latest change; the same when there is none. */
    public Penyuntingan undo() {
        return behind.isEmpty() ? this : go(behind, ahead, true);
    }

    /** After the change that was taken back last; the same when there is none. */
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
