package id.langkah.domain.bagan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A leg of a route whose position among others {@link Tracks} determines. */
final class Run {
    final Leg leg;
    final Stub start;
    final Stub end;

    /** The legs before and after it; null where the route starts or ends at a symbol or strip. */
    @Nullable
    Run before;

    @Nullable
    Run after;

    /** The x of a vertical run, otherwise the y. */
    double at;

    /** Other runs that lie on this one, because they take the same way from here to the end. */
    final List<Run> joined = new ArrayList<>();

    private final boolean joins;

    /** Its position among the runs of a cluster, from 0. */
    int lane;

    Run(Leg leg, Route route) {
        this.leg = leg;
        this.start = route.from();
        this.end = route.to();
        this.joins = route.wire().joins();
    }

    /** The first place it occupies; a run that turns into a column or row occupies all of it. */
    int low() {
        int low = leg.low();
        for (Run run : joined) {
            low = Math.min(low, run.low());
        }
        return low;
    }

    /** The last place it occupies. */
    int high() {
        int high = ownHigh();
        for (Run run : joined) {
            high = Math.max(high, run.high());
        }
        return high;
    }

    private int ownHigh() {
        boolean turns = (leg.from() > leg.to() ? before : after) != null;
        return turns && !Leg.isBetween(leg.high()) ? leg.high() + 1 : leg.high();
    }

    boolean overlaps(Run other) {
        return low() <= other.high() && other.low() <= high();
    }

    /** The neighbour at its upper or left end. */
    @Nullable
    Run atLow() {
        return leg.from() < leg.to() ? before : after;
    }

    @Nullable
    Run atHigh() {
        return leg.from() < leg.to() ? after : before;
    }

    /** The direction in which a neighbour leaves this run: -1 for left or up, 1 for right or down. */
    int side(Run neighbour) {
        Leg other = neighbour.leg;
        return Integer.signum((neighbour == before ? other.from() : other.to()) - leg.at());
    }

    /** Whether it takes the same way as another run from here to the same end. */
    boolean joins(Run other) {
        if (!joins || !other.joins || leg.vertical() != other.leg.vertical() || leg.at() != other.leg.at()) {
            return false;
        }
        Run next = after;
        Run nextOfOther = other.after;
        if (next != null && nextOfOther != null) {
            return next.joins(nextOfOther);
        }
        return next == null && nextOfOther == null && end.equals(other.end);
    }

    boolean leavesSymbol() {
        return before == null && !start.isStrip();
    }
}
