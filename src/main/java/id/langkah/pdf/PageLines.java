package id.langkah.pdf;

import id.langkah.domain.pengenalan.Denah;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lines of text beside the tables of a file, in order. What stands on several pages is the head or
 * the foot of them and says nothing of a table.
 */
final class PageLines {
    private final List<String> waiting = new ArrayList<>();
    private final Map<String, Set<Integer>> pages = new HashMap<>();

    /**
     * Lines that stand above the next table.
     *
     * @param page the page they stand on, from 1
     */
    void add(List<String> lines, int page) {
        waiting.addAll(lines);
        lines.forEach(
                line -> pages.computeIfAbsent(line, key -> new HashSet<>()).add(page));
    }

    /** What stands above the next table, which takes it. */
    List<String> take() {
        List<String> all = List.copyOf(waiting);
        waiting.clear();
        return all;
    }

    /** The same table without the heads and feet of pages among the lines above it. */
    Denah bare(Denah denah) {
        return new Denah(
                denah.tempat(),
                denah.nama(),
                denah.halaman(),
                denah.pengantar().stream()
                        .filter(line -> pages.getOrDefault(line, Set.of()).size() < 2)
                        .toList(),
                denah.kisi(),
                denah.bentuk(),
                denah.garis(),
                denah.tulisan(),
                denah.gambar(),
                denah.masalah());
    }
}
