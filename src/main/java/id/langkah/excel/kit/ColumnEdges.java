package id.langkah.excel.kit;

import id.langkah.domain.naskah.Grafik;
import id.langkah.domain.naskah.Naskah;
import id.langkah.domain.naskah.Naskah.Isian;
import id.langkah.domain.naskah.Naskah.Kolom;
import id.langkah.domain.naskah.Naskah.Tabel;
import id.langkah.domain.naskah.Naskah.TandaTangan;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The edges of a sheet's columns in thousandths of its width: the lines of its tables, and the
 * beginnings of names and signatures that have no such line near by.
 */
public record ColumnEdges(List<Integer> at) {
    private static final int ALL = 1_000;
    private static final int LABEL = 250;
    private static final int ONE_SIGNATURE = 560;

    /** The distance, in thousandths, within which an edge of a table is used for something else. */
    private static final int NEAR = 80;

    /** The width of the sheet in characters, upright and lying. */
    private static final double UPRIGHT = 92;

    private static final double LYING = 140;

    public ColumnEdges {
        at = List.copyOf(at);
    }

    public static ColumnEdges of(Naskah naskah) {
        var at = new TreeSet<Integer>(List.of(0, ALL));
        for (var bagian : naskah.bagian()) {
            if (bagian instanceof Tabel tabel) {
                at.addAll(lines(tabel));
            } else if (bagian instanceof Grafik grafik) {
                at.addAll(lines(grafik.tabel()));
            }
        }
        for (var bagian : naskah.bagian()) {
            if (bagian instanceof Isian) {
                want(at, LABEL);
            } else if (bagian instanceof TandaTangan signed) {
                wanted(signed.tanda().size()).forEach(share -> want(at, share));
            }
        }
        return new ColumnEdges(List.copyOf(at));
    }

    private static List<Integer> lines(Tabel tabel) {
        var lines = new ArrayList<>(List.of(0));
        double sum = 0;
        for (Kolom kolom : tabel.kolom()) {
            sum += kolom.bagian();
            lines.add((int) Math.round(sum * ALL));
        }
        lines.set(lines.size() - 1, ALL);
        return lines;
    }

    private static List<Integer> wanted(int signatures) {
        if (signatures == 1) {
            return List.of(ONE_SIGNATURE, ALL);
        }
        var wanted = new ArrayList<Integer>();
        for (int i = 0; i <= signatures; i++) {
            wanted.add(i * ALL / signatures);
        }
        return wanted;
    }

    private static void want(TreeSet<Integer> at, int share) {
        if (at.stream().noneMatch(edge -> Math.abs(edge - share) <= NEAR && edge > 0)) {
            at.add(share);
        }
    }

    /** The widths of the columns in characters. */
    public List<Double> widths(boolean lying) {
        double all = lying ? LYING : UPRIGHT;
        var widths = new ArrayList<Double>();
        for (int i = 1; i < at.size(); i++) {
            widths.add(Math.round((at.get(i) - at.get(i - 1)) * all / 10.0) / 100.0);
        }
        return widths;
    }

    /** The column in which the values beside names begin. */
    public int label() {
        return Math.max(1, nearest(LABEL));
    }

    /** The first sheet column of each column of a table, and the sheet column after the last. */
    public List<Integer> columns(Tabel tabel) {
        return lines(tabel).stream().map(this::nearest).toList();
    }

    /** The first sheet column of each signature, and the sheet column after the last. */
    public List<Integer> signatures(int count) {
        return wanted(count).stream().map(this::nearest).toList();
    }

    private int nearest(int share) {
        int best = 0;
        for (int i = 1; i < at.size(); i++) {
            if (Math.abs(at.get(i) - share) < Math.abs(at.get(best) - share)) {
                best = i;
            }
        }
        return best;
    }
}
