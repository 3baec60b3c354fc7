package id.langkah.domain.pengenalan;

import java.util.ArrayList;
import java.util.List;

/**
 * A drawn line, or the long axis of a block arrow.
 *
 * @param mulai the beginning, as drawn
 * @param belokan the corners between its ends, in order; empty for a straight line or when unknown
 * @param akhir the end, as drawn
 * @param panahMulai whether there is an arrowhead at the beginning
 * @param panahAkhir whether there is an arrowhead at the end; a block arrow has it where it points
 */
public record Garis(Ujung mulai, List<Ujung> belokan, Ujung akhir, boolean panahMulai, boolean panahAkhir) {

    public Garis {
        belokan = List.copyOf(belokan);
    }

    /** Whether it may be followed from beginning to end: it has no arrowhead at all, or one at its end. */
    boolean leadsOn() {
        return panahAkhir || !panahMulai;
    }

    /** Whether it may be followed from end to beginning: it has no arrowhead at all, or one at its beginning. */
    boolean leadsBack() {
        return panahMulai || !panahAkhir;
    }

    /** All its points in order, including both ends. */
    public List<Ujung> titik() {
        List<Ujung> points = new ArrayList<>();
        points.add(mulai);
        points.addAll(belokan);
        points.add(akhir);
        return points;
    }

    /** The distance of a point from the nearest place on the line, in EMU. */
    double distance(Ujung from) {
        List<Ujung> points = titik();
        double nearest = Double.MAX_VALUE;
        for (int i = 1; i < points.size(); i++) {
            nearest = Math.min(nearest, from.distance(points.get(i - 1), points.get(i)));
        }
        return nearest;
    }
}
