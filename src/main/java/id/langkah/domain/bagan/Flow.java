package id.langkah.domain.bagan;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Keputusan;
import id.langkah.domain.sop.Sop;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What leads where in an SOP, between the rows that have a pelaksana. A row without one is passed
 * through: what leads to it leads to where it leads.
 */
final class Flow {
    private final Sop sop;
    private final int last;

    /**
     * @param last the row that ends the SOP: rows after it only go on with its texts
     */
    Flow(Sop sop, int last) {
        this.sop = sop;
        this.last = last;
    }

    /** One arrow: from a row to a row, with the answer that it stands for, or none. */
    record Link(int from, int to, String jawaban) {
        static final String YA = "Ya";
        static final String TIDAK = "Tidak";

        boolean isTidak() {
            return jawaban.equals(TIDAK);
        }
    }

    /** The arrows by their row, Ya before Tidak. */
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

    /** Whether the SOP begins or ends here, by the order of its rows. */
    boolean isEnd(int row) {
        return row == 0 || row == last;
    }

    boolean isKeputusan(int row) {
        return sop.aktivitas().get(row).isKeputusan();
    }

    /** Whether Ya ends the SOP here, so that the end needs a symbol of its own. */
    boolean endsWithYa(int row) {
        return isKeputusan(row) && resolve(sop.next(row)).isEmpty();
    }

    /** The column of who decides in a row; of its first pelaksana where nobody is named. */
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
