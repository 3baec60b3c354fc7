package id.langkah.sqlite;

import static java.util.stream.Collectors.toMap;

import id.langkah.domain.kinerja.JejakRealisasi;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi;
import id.langkah.domain.kinerja.Realisasi;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The figures, stored as the facts of their trails, which are only added to. */
public final class RealisasiStore {
    private final Database database;
    private final Sql sql;
    private final RealisasiRows rows;
    private final IndikatorStore indikator;
    private final KinerjaWords words;

    public RealisasiStore(Database database) {
        this.database = database;
        this.sql = database.sql();
        this.rows = new RealisasiRows(sql);
        this.indikator = new IndikatorStore(database);
        this.words = new KinerjaWords(sql);
    }

    /** One figure; without facts when nothing was recorded for it. */
    public Realisasi load(KunciRealisasi kunci) {
        return rows
                .read(
                        "r.indikator = ? AND r.masa = ?",
                        kunci.indikator(),
                        kunci.masa().kode())
                .stream()
                .findFirst()
                .orElseGet(() -> Realisasi.of(kunci));
    }

    /** The figures with a Perbaikan that waits for signatures. */
    public List<Realisasi> open() {
        return rows.read("r.terbuka = 1");
    }

    /** The figures for which a Perbaikan was ever proposed. */
    public List<Realisasi> corrected() {
        return rows.read("r.id IN (SELECT realisasi FROM peristiwa_realisasi WHERE jenis =" + " 'PerbaikanDiusulkan')");
    }

    /**
     * The person who last acted in each role, keyed by {@link PeristiwaRealisasi#peran()}; roles
     * without a name are missing.
     */
    public Map<String, String> names() {
        record Named(String peran, String oleh) {}
        return sql
                .list(
                        "SELECT jenis, coalesce(tahap, '') AS langkah, oleh, max(saat) AS saat FROM peristiwa_realisasi"
                                + " WHERE oleh <> '' GROUP BY jenis, coalesce(tahap, '')",
                        row -> new Named(
                                PeristiwaRealisasi.peran(row.text("jenis"), row.text("langkah")), row.text("oleh")))
                .stream()
                .collect(toMap(Named::peran, Named::oleh));
    }

    /** The figures that a run collected, and those whose Perbaikan it carries. */
    public List<Realisasi> ofRun(long pengerjaan) {
        return rows.read("r.id IN (SELECT realisasi FROM peristiwa_realisasi WHERE pengerjaan = ?)", pengerjaan);
    }

    /** Stores the facts of the figures that are not stored yet. */
    public void append(Collection<Realisasi> figures) {
        database.inTransaction(() -> {
            var reworded = new TreeSet<Long>();
            for (Realisasi figure : figures) {
                if (append(figure)) {
                    reworded.add(figure.kunci().indikator());
                }
            }
            indikator.load(reworded).forEach(words::put);
            return figures.size();
        });
    }

    /** Stores the new facts of a figure; returns whether any of them changes how it is found in the search. */
    private boolean append(Realisasi figure) {
        long id = id(figure.kunci());
        int kept = sql.one(
                        "SELECT count(*) AS n FROM peristiwa_realisasi WHERE realisasi = ?",
                        row -> row.integer("n"),
                        id)
                .orElseThrow();
        List<JejakRealisasi> fresh = figure.jejak().subList(kept, figure.jejak().size());
        fresh.forEach(jejak -> rows.add(id, jejak));
        settle(id, figure);
        return fresh.stream().map(JejakRealisasi::peristiwa).anyMatch(RealisasiStore::isWording);
    }

    /** Stores the state that follows from the facts, by which figures are selected. */
    void settle(long id, Realisasi figure) {
        sql.change(
                "UPDATE realisasi SET status = ?, terbuka = ? WHERE id = ?",
                figure.status(),
                figure.terbuka().isPresent(),
                id);
    }

    private static boolean isWording(PeristiwaRealisasi peristiwa) {
        return peristiwa instanceof PeristiwaRealisasi.Dijelaskan
                || peristiwa instanceof PeristiwaRealisasi.BuktiDitambah
                || peristiwa instanceof PeristiwaRealisasi.BuktiDilepas
                || peristiwa instanceof PeristiwaRealisasi.PerbaikanDiusulkan;
    }

    private long id(KunciRealisasi kunci) {
        return sql.one(
                        "SELECT id FROM realisasi WHERE indikator = ? AND masa = ?",
                        row -> row.number("id"),
                        kunci.indikator(),
                        kunci.masa().kode())
                .orElseGet(() -> sql.add(
                        "INSERT INTO realisasi VALUES (NULL, ?, ?, ?, 0)",
                        kunci.indikator(),
                        kunci.masa().kode(),
                        Realisasi.Status.DRAF));
    }
}
