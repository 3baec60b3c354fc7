package id.langkah.domain.kinerja;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The head of a table of indicators: where it stands and which column is which. It may stand below
 * a title, and may have two rows, the upper one with cells that stretch over several columns.
 *
 * @param baris the row of the sheet, from 0, below which the figures begin
 * @param kolom the place of each column that was recognised, from 0
 * @param asing heads that were not recognised, as written
 * @param ganda heads of columns that were recognised already
 */
record JudulTabel(int baris, Map<KolomIndikator, Integer> kolom, List<String> asing, List<String> ganda) {
    private static final int TERDALAM = 20;

    JudulTabel {
        kolom = Map.copyOf(kolom);
        asing = List.copyOf(asing);
        ganda = List.copyOf(ganda);
    }

    /** The head that knows the most columns; empty when none knows the indicators' own column. */
    static Optional<JudulTabel> find(List<List<String>> tabel, int tahun) {
        JudulTabel best = null;
        for (int i = 0; i < Math.min(TERDALAM, tabel.size()); i++) {
            var candidates = new ArrayList<JudulTabel>();
            candidates.add(of(tabel.get(i), i, tahun));
            if (i + 1 < tabel.size()) {
                candidates.add(of(joined(tabel.get(i), tabel.get(i + 1)), i + 1, tahun));
            }
            for (JudulTabel candidate : candidates) {
                boolean more = best == null || candidate.kolom.size() > best.kolom.size();
                if (candidate.kolom.containsKey(KolomIndikator.INDIKATOR) && more) {
                    best = candidate;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static JudulTabel of(List<String> judul, int baris, int tahun) {
        var kolom = new EnumMap<KolomIndikator, Integer>(KolomIndikator.class);
        var asing = new ArrayList<String>();
        var ganda = new ArrayList<String>();
        for (int i = 0; i < judul.size(); i++) {
            String satu = judul.get(i).strip().replaceAll("\\s+", " ");
            Optional<KolomIndikator> found = KolomIndikator.of(satu, tahun);
            if (found.isPresent()) {
                if (kolom.putIfAbsent(found.get(), i) != null) {
                    ganda.add(satu);
                }
            } else if (!satu.isEmpty()) {
                asing.add(satu);
            }
        }
        return new JudulTabel(baris, kolom, asing, ganda);
    }

    /** "Target" above "TW I" is "Target TW I", also in the columns that it stretches over. */
    private static List<String> joined(List<String> above, List<String> below) {
        var joined = new ArrayList<String>();
        String stretches = "";
        int width = Math.max(above.size(), below.size());
        for (int i = 0; i < width; i++) {
            String upper = cell(above, i);
            String lower = cell(below, i);
            stretches = upper.isEmpty() ? stretches : upper;
            joined.add(lower.isEmpty() ? upper : (stretches + " " + lower).strip());
        }
        return joined;
    }

    /** The cell of a column in a row, without blanks around it; blank where there is none. */
    String cell(List<String> baris, KolomIndikator which) {
        Integer at = kolom.get(which);
        return at == null ? "" : cell(baris, at);
    }

    boolean has(KolomIndikator which) {
        return kolom.containsKey(which);
    }

    static String cell(List<String> baris, int at) {
        return at < baris.size() ? baris.get(at).strip() : "";
    }

    /** Whether a row only numbers the columns: (1), (2), (3). */
    static boolean isNumbering(List<String> baris) {
        List<String> filled = IntStream.range(0, baris.size())
                .mapToObj(i -> cell(baris, i))
                .filter(sel -> !sel.isEmpty())
                .toList();
        return filled.size() > 2
                && filled.getFirst().contains("1")
                && IntStream.range(0, filled.size())
                        .allMatch(i -> filled.get(i).matches("\\(?" + (i + 1) + "\\)?\\.?"));
    }
}
