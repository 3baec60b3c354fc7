package id.langkah.excel.rekap;

import id.langkah.domain.kinerja.Nilai;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A figure and the column that contains it.
 *
 * @param key the key of the column
 */
record FigureCell(String key, Nilai nilai) {
    /** The figures of columns whose keys are numbered from 1. */
    static List<FigureCell> all(String key, List<Nilai> nilai) {
        return IntStream.range(0, nilai.size())
                .mapToObj(i -> new FigureCell(key + (i + 1), nilai.get(i)))
                .toList();
    }

    /** The cell as formulas name it. */
    String cell() {
        return "{" + key + "}";
    }
}
