package id.langkah.domain.sop;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Places the rows of two versions side by side, in the order of the newer one. */
public final class Sandingan {
    /** Stands for the missing row of a pair. */
    public static final int NONE = -1;

    private Sandingan() {}

    /**
     * A row that is in both versions, or in only one of them.
     *
     * @param lama the place in the older version, or {@link #NONE}
     * @param baru the place in the newer version, or {@link #NONE}
     * @param perubahan the differences in sentences; empty when there are none or when the row is
     *     in only one version
     */
    public record Pasangan(int lama, int baru, List<String> perubahan) {
        public Pasangan {
            perubahan = List.copyOf(perubahan);
        }

        /** Whether the row was added, deleted or changed. */
        public boolean isChanged() {
            return lama == NONE || baru == NONE || !perubahan.isEmpty();
        }
    }

    /** The pairs of all rows; deleted rows stand where they stood in the older version. */
    public static List<Pasangan> of(Sop lama, Sop baru) {
        var perubahan = new Perubahan(lama, baru);
        Padanan padanan = perubahan.padanan();
        var rows = new ArrayList<Pasangan>();
        int next = 0;
        for (int i = 0; i < baru.aktivitas().size(); i++) {
            OptionalInt before = padanan.toLama(i);
            if (before.isEmpty()) {
                rows.add(new Pasangan(NONE, i, List.of()));
                continue;
            }
            if (!padanan.isMoved(i)) {
                next = takenOut(padanan, next, before.getAsInt(), rows);
            }
            rows.add(new Pasangan(before.getAsInt(), i, perubahan.ofRow(before.getAsInt(), i)));
        }
        takenOut(padanan, next, lama.aktivitas().size(), rows);
        return rows;
    }

    private static int takenOut(Padanan padanan, int from, int to, List<Pasangan> rows) {
        for (int old = from; old < to; old++) {
            if (padanan.toBaru(old).isEmpty()) {
                rows.add(new Pasangan(old, NONE, List.of()));
            }
        }
        return Math.max(from, to);
    }
}
