package id.langkah.sqlite;

import id.langkah.domain.Tanggal;
import id.langkah.domain.pengerjaan.Pengerjaan;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes recovered runs consistent: a run ends before the first missing or unreadable fact. */
final class SalvagePengerjaan {
    private final Database fresh;
    private final Sql sql;
    private final SalvageKinerja kinerja;
    private final Consumer<String> tell;

    /** @param tell receives each loss as a full sentence */
    SalvagePengerjaan(Database fresh, SalvageKinerja kinerja, Consumer<String> tell) {
        this.fresh = fresh;
        this.sql = fresh.sql();
        this.kinerja = kinerja;
        this.tell = tell;
    }

    void runs() {
        var store = new PengerjaanStore(fresh);
        for (long id : sql.list("SELECT id FROM pengerjaan ORDER BY id", row -> row.number("id"))) {
            int facts = count(id);
            Optional<Pengerjaan> run = Optional.empty();
            int kept = facts;
            while (run.isEmpty() && kept > 0) {
                run = Salvage.readable(() -> store.load(id));
                if (run.isEmpty()) {
                    kept = dropLast(id);
                }
            }
            run.ifPresent(store::settle);
            tellRun(id, run, facts - kept);
        }
    }

    private int count(long run) {
        return sql.one("SELECT count(*) AS n FROM peristiwa WHERE pengerjaan = ?", row -> row.integer("n"), run)
                .orElse(0);
    }

    /** Drops the facts after a gap, or else the last fact; returns how many are left. */
    private int dropLast(long run) {
        int dropped = sql.change(
                "DELETE FROM peristiwa WHERE pengerjaan = ?1 AND urut >"
                        + " (SELECT count(*) FROM peristiwa p WHERE p.pengerjaan = ?1"
                        + " AND p.urut <= peristiwa.urut)",
                run);
        if (dropped == 0) {
            sql.change(
                    "DELETE FROM peristiwa WHERE pengerjaan = ?1 AND urut ="
                            + " (SELECT max(urut) FROM peristiwa WHERE pengerjaan = ?1)",
                    run);
        }
        return count(run);
    }

    private void tellRun(long id, Optional<Pengerjaan> run, int dropped) {
        if (run.isEmpty()) {
            kinerja.forgetRun(id);
            sql.change("DELETE FROM pengerjaan WHERE id = ?", id);
            tell.accept("Pengerjaan nomor " + id + " tidak terbaca.");
        } else if (dropped > 0) {
            tell.accept("Pengerjaan \""
                    + run.orElseThrow().judul()
                    + "\" kehilangan catatan sesudah "
                    + Tanggal.panjang(run.orElseThrow().jejak().getLast().saat())
                    + ".");
        }
    }
}
