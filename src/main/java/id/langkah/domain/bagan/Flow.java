package id.langkah.domain.bagan;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Keputusan;
import id.langkah.domain.sop.Sop;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The connections between rows of an SOP that have a pelaksana. A row without pelaksana is skipped:
 * arrows to it lead to the row that follows it.
 */
final class Flow {
    private final Sop sop;
    private final int last;

    /** @param last the last row that is a step; rows after it only continue texts */
    Flow(Sop sop, int last) {
        this.sop = sop;
        this.last = last;
    }

    /** One arrow from row to row, with the answer it stands for; the answer is blank for an ordinary step. */
    record Link(int from, int to, String jawaban) {
        static final String YA = "Ya";
        static final String TIDAK = "Tidak";

        boolean isTidak() {
            return jawaban.equals(TIDAK);
        }
    }

    /** The arrows by row, Ya before Tidak. */
    List<Link> links() {
        var links = new ArrayList<Link>();
        for (int row = 0; row < sop.aktivitas().size(); row++) {
            if (!stands(row)) {
                continue;
            }
            int from = row;
            boolean keputusan = isKeputusan(row);
            resolve(sop.next(row)).ifPresent(to -> links.add(new Link(from, to, keputusan ? Link.YA : "")));
            tidak(row).ifPresent(to -> links.add(new Link(from, to, Link.TIDAK)));
        }
        return links;
    }

    boolean stands(int row) {
        return !columns(row).isEmpty();
    }

    /** Whether the row is the first or the last of the SOP. */
    boolean isEnd(int row) {
        return row == 0 || row == last;
    }

    boolean isKeputusan(int row) {
        return sop.aktivitas().get(row).isKeputusan();
    }

    /** Whether Ya ends the SOP at this row, so that an extra "Selesai" is needed. */
    boolean endsWithYa(int row) {
        return isKeputusan(row) && resolve(sop.next(row)).isEmpty();
    }

    /** The column of the pelaksana who decides; the first pelaksana of the row when none is named. */
    int pemutus(int row) {
        Aktivitas aktivitas = sop.aktivitas().get(row);
        Keputusan keputusan = aktivitas.keputusan();
        String named = keputusan == null ? null : keputusan.pemutus();
        List<Integer> own = columns(row);
        int column =
                sop.pelaksana().indexOf(named == null ? aktivitas.pelaksana().getFirst() : named);
        return own.contains(column) ? column : own.getFirst();
    }

    /** The pelaksana columns of a row, from the left, each once. */
    List<Integer> columns(int row) {
        Aktivitas aktivitas = sop.aktivitas().get(row);
        return aktivitas.pelaksana().stream()
                .map(sop.pelaksana()::indexOf)
                .filter(column -> column >= 0)
                .distinct()
                .sorted()
                .toList();
    }

    private OptionalInt tidak(int row) {
        OptionalInt target = sop.tidak(row);
        if (target.isEmpty() || stands(target.getAsInt())) {
            return target;
        }
        OptionalInt through = resolve(target);
        if (through.isPresent() && through.getAsInt() != row) {
            return through;
        }
        for (int before = target.getAsInt(); before >= 0; before--) {
            if (stands(before) && before != row) {
                return OptionalInt.of(before);
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt resolve(OptionalInt row) {
        OptionalInt at = row;
        for (int step = 0; at.isPresent() && !stands(at.getAsInt()); step++) {
            if (step > sop.aktivitas().size()) {
                return OptionalInt.empty();
            }
            at = sop.next(at.getAsInt());
        }
        return at;
    }
}
