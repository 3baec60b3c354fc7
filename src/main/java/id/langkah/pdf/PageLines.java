package id.langkah.pdf;

import id.langkah.domain.pengenalan.Denah;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects the lines of text beside the tables of a file, in order. Lines that occur on several
 * pages are headers or footers and are left out.
 */
final class PageLines {
    private final List<String> waiting = new ArrayList<>();
    private final Map<String, Set<Integer>> pages = new HashMap<>();

    /**
     * Adds lines that stand above the next table.
     *
     * @param page the page they stand on, from 1
     */
    void add(List<String> lines, int page) {
        waiting.addAll(lines);
        lines.forEach(
                line -> pages.computeIfAbsent(line, key -> new HashSet<>()).add(page));
    }

    /** Returns the lines above the next table and removes them. */
    List<String> take() {
        List<String> all = List.copyOf(waiting);
        waiting.clear();
        return all;
    }

    /** The table without headers and footers among the lines above it. */
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
