package id.langkah.sqlite;

import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.VersiSop;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** Adds SOPs, or new versions of existing ones, several hundred with each statement. */
final class SopInsert {
    private static final int TOGETHER = 100;

    private final Sql sql;
    private final SopRows rows;
    private final SopSearch search;

    SopInsert(Sql sql, SopSearch search) {
        this.sql = sql;
        this.rows = new SopRows(sql);
        this.search = search;
    }

    /**
     * Adds them in order; a later one with the key of an earlier one becomes its next version.
     *
     * @param progress receives how many are added so far
     */
    List<VersiSop> add(List<Sop> sop, LocalDateTime saat, IntConsumer progress) {
        List<Map<String, Sop>> parts = parts(sop);
        var kept = new ArrayList<VersiSop>(sop.size());
        SopTexts texts = SopTexts.of(parts.getFirst().values());
        for (int i = 0; i < parts.size(); i++) {
            CompletableFuture<SopTexts> next =
                    i + 1 < parts.size() ? ahead(parts.get(i + 1).values()) : CompletableFuture.completedFuture(texts);
            kept.addAll(add(parts.get(i), texts, saat));
            progress.accept(kept.size());
            texts = next.join();
        }
        return kept;
    }

    /** Prepares the texts of the next part on another core while the current part is written. */
    private static CompletableFuture<SopTexts> ahead(Collection<Sop> sop) {
        return CompletableFuture.supplyAsync(() -> SopTexts.of(sop));
    }

    /** Splits the SOPs into parts in which no key occurs twice. */
    private static List<Map<String, Sop>> parts(List<Sop> sop) {
        var parts = new ArrayList<Map<String, Sop>>();
        var together = new LinkedHashMap<String, Sop>();
        for (Sop butir : sop) {
            String kunci = butir.kunci();
            if (together.size() == TOGETHER || together.containsKey(kunci)) {
                parts.add(together);
                together = new LinkedHashMap<>();
            }
            together.put(kunci, butir);
        }
        parts.add(together);
        return parts;
    }

    private List<VersiSop> add(Map<String, Sop> together, SopTexts texts, LocalDateTime saat) {
        List<VersiSop> versi = number(together, saat);
        replace(versi);
        rows.add(versi, texts);
        search.index(versi, texts.words());
        return versi;
    }

    /** Assigns numbers: that of the SOP, which may be new, and that of the version. */
    private List<VersiSop> number(Map<String, Sop> together, LocalDateTime saat) {
        List<Sop> sop = List.copyOf(together.values());
        String kunci = new JsonText().texts(together.keySet()).toString();
        sql.change("INSERT OR IGNORE INTO sop (kunci) SELECT value FROM jsonb_each(?)", kunci);
        long first = sql.one("SELECT coalesce(max(id), 0) + 1 AS id FROM versi_sop", row -> row.number("id"))
                .orElseThrow();
        return sql.list(
                "SELECT k.key AS urut, sop.id AS sop,"
                        + " (SELECT coalesce(max(versi), 0) + 1 FROM versi_sop v WHERE v.sop = sop.id)"
                        + " AS versi"
                        + " FROM jsonb_each(?) k JOIN sop ON sop.kunci = k.value ORDER BY k.key",
                row -> new VersiSop(
                        first + row.integer("urut"),
                        row.number("sop"),
                        row.integer("versi"),
                        Status.BERLAKU,
                        saat,
                        sop.get(row.integer("urut"))),
                kunci);
    }

    /**
     * Marks the previous newest versions as no longer newest and no longer in force. The join
     * starts with the SOPs, because SQLite would otherwise read all versions in force.
     */
    private void replace(List<VersiSop> versi) {
        sql.change(
                "UPDATE versi_sop SET terbaru = 0,"
                        + " status = iif(status = 'BERLAKU', 'DIGANTIKAN', status)"
                        + " WHERE id IN (SELECT v.id FROM jsonb_each(?) k CROSS JOIN versi_sop v ON v.sop = k.value"
                        + " WHERE v.terbaru = 1 OR v.status = 'BERLAKU')",
                versi.stream()
                        .map(versiSop -> Long.toString(versiSop.sopId()))
                        .collect(Collectors.joining(",", "[", "]")));
    }
}
