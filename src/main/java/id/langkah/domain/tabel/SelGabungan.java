package id.langkah.domain.tabel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The cells of a sheet that are merged over several rows, found by a place inside them. */
final class SelGabungan {
    private final Map<Integer, TreeMap<Integer, LembarMasuk.Gabungan>> merged = new HashMap<>();

    /** @param judul the last row of the head; cells that end in or above it are ignored */
    SelGabungan(LembarMasuk lembar, int judul) {
        lembar.gabungan().stream()
                .filter(gabungan -> gabungan.atas() < gabungan.bawah() && gabungan.bawah() > judul)
                .forEach(gabungan -> merged.computeIfAbsent(gabungan.kiri(), kolom -> new TreeMap<>())
                        .put(gabungan.atas(), gabungan));
    }

    /** The merged cell that begins above a row and reaches down to it; empty when there is none. */
    Optional<LembarMasuk.Gabungan> above(int row, int column) {
        return Optional.ofNullable(merged.get(column))
                .flatMap(all -> Optional.ofNullable(all.floorEntry(row)))
                .map(Map.Entry::getValue)
                .filter(gabungan -> gabungan.atas() < row && gabungan.bawah() >= row);
    }
}
