package id.langkah.domain.sop;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Matches the rows of one version of an SOP with those of the next by their uraian: first equal
 * wordings, then wordings that share at least half their words. A matched row that stands elsewhere
 * counts as moved.
 */
final class Padanan {
    private static final int NONE = -1;

    /** The share (0 to 1) of their words that two uraian must have in common to be the same row. */
    private static final double ALIKE = 0.5;

    private static final double SAME = 2;
    private static final double SAME_MUTU_BAKU = 0.5;
    private static final double SAME_NOMOR = 0.1;

    private final List<Aktivitas> lama;
    private final List<Aktivitas> baru;
    private final int[] toBaru;
    private final int[] toLama;
    private final boolean[] moved;

    Padanan(List<Aktivitas> lama, List<Aktivitas> baru) {
        this.lama = lama;
        this.baru = baru;
        toBaru = new int[lama.size()];
        toLama = new int[baru.size()];
        moved = new boolean[baru.size()];
        Arrays.fill(toBaru, NONE);
        Arrays.fill(toLama, NONE);
        align();
        findMoved();
    }

    /** The row of the new version that matches an old row; empty when it was deleted. */
    OptionalInt toBaru(int lama) {
        return toBaru[lama] == NONE ? OptionalInt.empty() : OptionalInt.of(toBaru[lama]);
    }

    /** The row of the old version that matches a new row; empty when it was added. */
    OptionalInt toLama(int baru) {
        return toLama[baru] == NONE ? OptionalInt.empty() : OptionalInt.of(toLama[baru]);
    }

    /** Whether a row of the new version changed its place among its neighbours. */
    boolean isMoved(int baru) {
        return moved[baru];
    }

    /** Matches rows in order so that the sum of their similarities is greatest. */
    private void align() {
        List<Set<String>> before = lama.stream().map(Padanan::words).toList();
        List<Set<String>> after = baru.stream().map(Padanan::words).toList();
        double[][] alike = new double[lama.size()][baru.size()];
        double[][] best = new double[lama.size() + 1][baru.size() + 1];
        for (int i = lama.size() - 1; i >= 0; i--) {
            for (int j = baru.size() - 1; j >= 0; j--) {
                alike[i][j] = alike(i, j, before.get(i), after.get(j));
                best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
                if (alike[i][j] > 0) {
                    best[i][j] = Math.max(best[i][j], alike[i][j] + best[i + 1][j + 1]);
                }
            }
        }
        int i = 0;
        int j = 0;
        while (i < lama.size() && j < baru.size()) {
            if (alike[i][j] > 0 && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
                pair(i++, j++);
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void findMoved() {
        for (int i = 0; i < lama.size(); i++) {
            for (int j = 0; j < baru.size() && toBaru[i] == NONE; j++) {
                if (toLama[j] == NONE && words(lama.get(i)).equals(words(baru.get(j)))) {
                    pair(i, j);
                    moved[j] = true;
                }
            }
        }
    }

    private void pair(int i, int j) {
        toBaru[i] = j;
        toLama[j] = i;
    }

    private double alike(int i, int j, Set<String> before, Set<String> after) {
        double same = SAME;
        if (!before.equals(after)) {
            long common = before.stream().filter(after::contains).count();
            double share = 2.0 * common / (before.size() + after.size());
            if (share < ALIKE) {
                return 0;
            }
            same = share;
        }
        if (lama.get(i).mutuBaku().equals(baru.get(j).mutuBaku())) {
            same += SAME_MUTU_BAKU;
        }
        return lama.get(i).nomor() == baru.get(j).nomor() ? same + SAME_NOMOR : same;
    }

    private static Set<String> words(Aktivitas aktivitas) {
        String uraian = aktivitas.uraian().toLowerCase(Locale.ROOT);
        return new HashSet<>(Arrays.asList(uraian.strip().split("[\\s\\p{Punct}]+", 0)));
    }
}
