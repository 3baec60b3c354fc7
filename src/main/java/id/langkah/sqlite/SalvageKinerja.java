package id.langkah.sqlite;

import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Masa;
import id.langkah.domain.kinerja.Realisasi;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Makes recovered figures consistent: a figure ends before the first missing or unreadable fact,
 * and references to missing runs are removed.
 */
final class SalvageKinerja {
    private final Database fresh;
    private final Sql sql;
    private final Consumer<String> tell;

    /** @param tell receives each loss as a full sentence */
    SalvageKinerja(Database fresh, Consumer<String> tell) {
        this.fresh = fresh;
        this.sql = fresh.sql();
        this.tell = tell;
    }

    /** Removes the references to a run that will be deleted. */
    void forgetRun(long run) {
        if (isThere()) {
            for (String table : List.of("peristiwa_realisasi", "permintaan", "arsip")) {
                sql.change("UPDATE " + table + " SET pengerjaan = NULL WHERE pengerjaan = ?", run);
            }
        }
    }

    void figures() {
        if (isThere()) {
            sql.list("SELECT id FROM realisasi ORDER BY id", row -> row.number("id"))
                    .forEach(this::figure);
        }
    }

    private boolean isThere() {
        return fresh.pragma("user_version") >= CariStore.SINCE;
    }

    private void figure(long id) {
        int facts = count(id);
        int kept = facts;
        Optional<Realisasi> figure = read(id);
        while (figure.isEmpty() && kept > 0) {
            kept = dropLast(id);
            figure = read(id);
        }
        figure.ifPresent(realisasi -> new RealisasiStore(fresh).settle(id, realisasi));
        if (kept < facts) {
            tell.accept("Nilai \"" + name(id) + "\" kehilangan sebagian riwayatnya.");
        }
    }

    private Optional<Realisasi> read(long id) {
        return Salvage.readable(() -> {
            KunciRealisasi kunci = sql.one("SELECT * FROM realisasi WHERE id = ?", RealisasiRows::kunci, id)
                    .orElseThrow();
            return new RealisasiStore(fresh).load(kunci);
        });
    }

    private int count(long id) {
        return sql.one("SELECT count(*) AS n FROM peristiwa_realisasi WHERE realisasi = ?", row -> row.integer("n"), id)
                .orElse(0);
    }

    /** Drops the facts after a gap, or else the last fact; returns how many are left. */
    private int dropLast(long id) {
        int last = sql.one(
                        "SELECT coalesce((SELECT min(urut) FROM peristiwa_realisasi p"
                                + " WHERE realisasi = ?1 AND urut <>"
                                + " (SELECT count(*) FROM peristiwa_realisasi"
                                + " WHERE realisasi = ?1 AND urut <= p.urut)),"
                                + " max(urut)) AS urut"
                                + " FROM peristiwa_realisasi WHERE realisasi = ?1",
                        row -> row.integer("urut"),
                        id)
                .orElseThrow();
        sql.change("DELETE FROM bukti WHERE realisasi = ? AND peristiwa >= ?", id, last);
        sql.change("DELETE FROM peristiwa_realisasi WHERE realisasi = ? AND urut >= ?", id, last);
        return count(id);
    }

    private String name(long id) {
        return sql.one(
                        "SELECT i.indikator, r.masa FROM realisasi r JOIN indikator i"
                                + " ON i.id = r.indikator WHERE r.id = ?",
                        row -> row.text("indikator")
                                + ", "
                                + Masa.of(row.text("masa")).map(Masa::kata).orElse(""),
                        id)
                .orElse("");
    }
}
