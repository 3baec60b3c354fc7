package id.langkah.domain.pengenalan;

import id.langkah.domain.pengenalan.Jaringan.Cabang;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which ways out of a keputusan's diamond are Ya and Tidak.
 *
 * @param ya the way for Ya; null when no arrow tells
 * @param tidak the way for Tidak; null when no arrow tells
 * @param sebab why it is uncertain, in full sentences; empty when it is certain
 */
record ArahJawaban(@Nullable Cabang ya, @Nullable Cabang tidak, List<String> sebab) {
    /** Another assignment counts as possible when its cost is less than this many times that of the best one. */
    private static final double NEARLY = 1.6;

    private static final int MOST_WAYS = 5;

    ArahJawaban {
        sebab = List.copyOf(sebab);
    }

    /** Gives the row that a way leads to; rows count from 0. */
    @FunctionalInterface
    interface Baris {
        /** The row that the way leads to. */
        int of(Cabang cabang);
    }

    /**
     * Compares all assignments of the ways to the words and takes the one with the smallest
     * distances.
     *
     * @param own the row of the keputusan
     * @param tulisan the texts that lie nearest to this diamond or its ways
     * @param reach the distance within which a text counts as near, in EMU
     */
    static ArahJawaban of(List<Cabang> ways, int own, Baris baris, List<Tulisan> tulisan, double reach) {
        List<Cabang> few = ways.subList(0, Math.min(MOST_WAYS, ways.size()));
        boolean said = tulisan.stream().anyMatch(text -> TandaTulis.answer(text.teks()) != null);
        if (few.isEmpty()) {
            return new ArahJawaban(null, null, List.of("Panah dari belah ketupat tidak ditemukan."));
        }
        if (few.size() == 1) {
            return single(few.getFirst(), own, baris, tulisan);
        }
        return said ? pair(few, own, baris, tulisan, reach) : unsaid(few, own, baris);
    }

    private static ArahJawaban single(Cabang way, int own, Baris baris, List<Tulisan> tulisan) {
        boolean back = baris.of(way) <= own;
        Tulisan nearest = nearest(way, tulisan);
        Boolean said = nearest == null ? null : TandaTulis.answer(nearest.teks());
        boolean ya = (said == null || tulisan.size() > 1) ? !back : said;
        return ya
                ? new ArahJawaban(way, null, List.of("Panah Tidak tidak ditemukan."))
                : new ArahJawaban(null, way, List.of("Panah Ya tidak ditemukan."));
    }

    private static @Nullable Tulisan nearest(Cabang way, List<Tulisan> tulisan) {
        Tulisan best = null;
        for (Tulisan text : tulisan) {
            if (best == null || distance(way, text) < distance(way, best)) {
                best = text;
            }
        }
        return best;
    }

    private static double distance(Cabang way, Tulisan text) {
        return way.distance(text.petak().tengahX(), text.petak().tengahY());
    }

    private static ArahJawaban unsaid(List<Cabang> ways, int own, Baris baris) {
        Cabang ya = null;
        Cabang tidak = null;
        for (Cabang way : ways) {
            boolean forward = baris.of(way) > own;
            if (forward && (ya == null || baris.of(way) < baris.of(ya))) {
                tidak = ya == null ? tidak : ya;
                ya = way;
            } else if (tidak == null) {
                tidak = way;
            }
        }
        return new ArahJawaban(ya, tidak, List.of("Panah tidak bertulisan Ya atau Tidak; yang maju dianggap Ya."));
    }

    private static ArahJawaban pair(List<Cabang> ways, int own, Baris baris, List<Tulisan> tulisan, double reach) {
        Choice best = null;
        Choice natural = null;
        for (Cabang ya : ways) {
            for (Cabang tidak : ways) {
                if (ya.equals(tidak)) {
                    continue;
                }
                Choice choice = new Choice(ya, tidak, cost(ya, true, tulisan) + cost(tidak, false, tulisan));
                best = best == null || choice.cost < best.cost ? choice : best;
                boolean usual = baris.of(ya) > own && baris.of(tidak) <= own;
                natural = usual && (natural == null || choice.cost < natural.cost) ? choice : natural;
            }
        }
        Choice chosen = best;
        var sebab = new ArrayList<String>();
        if (natural != null && !natural.equals(best) && best != null && natural.cost < NEARLY * best.cost + reach) {
            chosen = natural;
            sebab.add("Letak tulisan Ya dan Tidak meragukan; yang maju dianggap Ya.");
        }
        if (chosen == null) {
            return unsaid(ways, own, baris);
        }
        if (baris.of(chosen.ya) < own) {
            sebab.add("Panah Ya mengarah mundur.");
        }
        if (baris.of(chosen.tidak) > own) {
            sebab.add("Panah Tidak mengarah maju.");
        }
        if (ways.size() > 2) {
            sebab.add("Ada lebih dari dua panah keluar dari belah ketupat.");
        }
        return new ArahJawaban(chosen.ya, chosen.tidak, sebab);
    }

    private record Choice(Cabang ya, Cabang tidak, double cost) {}

    private static double cost(Cabang way, boolean answer, List<Tulisan> tulisan) {
        return tulisan.stream()
                .filter(text -> Boolean.valueOf(answer).equals(TandaTulis.answer(text.teks())))
                .mapToDouble(text -> distance(way, text))
                .min()
                .orElse(0);
    }
}
