package id.langkah.sqlite;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.JejakRealisasi;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Masa;
import id.langkah.domain.kinerja.Realisasi;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the facts of figures from their rows. */
final class RealisasiRows {
    private final Sql sql;

    RealisasiRows(Sql sql) {
        this.sql = sql;
    }

    /** Identifies a fact whose bukti stand in rows of their own. */
    private record Key(long realisasi, int peristiwa) {}

    private record Head(long id, KunciRealisasi kunci) {}

    /**
     * Reads figures with all their facts.
     *
     * @param which a condition on realisasi r and its indikator i
     */
    List<Realisasi> read(String which, @Nullable Object... values) {
        String chosen = " FROM realisasi r JOIN indikator i ON i.id = r.indikator WHERE " + which;
        List<Head> heads = sql.list(
                "SELECT r.id, r.indikator, r.masa" + chosen + " ORDER BY r.id",
                row -> new Head(row.number("id"), kunci(row)),
                values);
        if (heads.isEmpty()) {
            return List.of();
        }
        String ids = "(SELECT r.id" + chosen + ")";
        Map<Long, List<JejakRealisasi>> jejak = jejak(ids, values);
        return heads.stream()
                .map(head -> Realisasi.of(head.kunci(), jejak.getOrDefault(head.id(), List.of())))
                .toList();
    }

    static KunciRealisasi kunci(ResultRow row) throws SQLException {
        return new KunciRealisasi(
                row.number("indikator"), Masa.of(row.text("masa")).orElseThrow());
    }

    private Map<Long, List<JejakRealisasi>> jejak(String ids, @Nullable Object[] values) {
        Map<Key, List<Bukti>> bukti = bukti(ids, values);
        record Step(long realisasi, JejakRealisasi jejak) {}
        return sql
                .list(
                        "SELECT * FROM peristiwa_realisasi WHERE realisasi IN " + ids + " ORDER BY realisasi, urut",
                        row -> {
                            var key = new Key(row.number("realisasi"), row.integer("urut"));
                            return new Step(
                                    key.realisasi(),
                                    new JejakRealisasi(
                                            key.peristiwa(),
                                            row.saat("saat"),
                                            row.text("oleh"),
                                            RealisasiFacts.read(row, bukti.getOrDefault(key, List.of()))));
                        },
                        values)
                .stream()
                .collect(groupingBy(Step::realisasi, mapping(Step::jejak, toList())));
    }

    private Map<Key, List<Bukti>> bukti(String ids, @Nullable Object[] values) {
        record Paper(Key key, Bukti bukti) {}
        return sql
                .list(
                        "SELECT * FROM bukti WHERE realisasi IN " + ids + " ORDER BY realisasi, peristiwa, urut",
                        row -> new Paper(
                                new Key(row.number("realisasi"), row.integer("peristiwa")), RealisasiFacts.bukti(row)),
                        values)
                .stream()
                .collect(groupingBy(Paper::key, mapping(Paper::bukti, toList())));
    }

    void add(long realisasi, JejakRealisasi jejak) {
        Map<String, @Nullable Object> columns = RealisasiFacts.columns(jejak.peristiwa());
        columns.put("realisasi", realisasi);
        columns.put("urut", jejak.urut());
        columns.put("saat", jejak.saat());
        columns.put("oleh", jejak.oleh());
        sql.insert("peristiwa_realisasi", columns);
        List<Bukti> bukti = RealisasiFacts.bukti(jejak.peristiwa());
        for (int i = 0; i < bukti.size(); i++) {
            Map<String, @Nullable Object> paper = RealisasiFacts.columns(bukti.get(i));
            paper.put("realisasi", realisasi);
            paper.put("peristiwa", jejak.urut());
            paper.put("urut", i);
            sql.insert("bukti", paper);
        }
    }
}
