package id.langkah.sqlite;

import static id.langkah.sqlite.Salvage.readable;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * Removes promised dates and schedules that were recovered but cannot be read; a single one would
 * prevent a run or Beranda from being shown.
 */
final class SalvageBerkala {
    /** The first schema version with these tables. */
    private static final int SINCE = 9;

    private final Sql sql;
    private final Consumer<String> tell;
    private final boolean there;
    private final BerkalaStore store;

    /** @param tell receives each loss as a full sentence */
    SalvageBerkala(Database fresh, Consumer<String> tell) {
        this.sql = fresh.sql();
        this.tell = tell;
        this.there = fresh.pragma("user_version") >= SINCE;
        this.store = new BerkalaStore(fresh);
    }

    /**
     * Removes promised dates that cannot be read; the facts of the runs are kept. Must be called
     * before runs are read.
     */
    void promises() {
        if (!there) {
            return;
        }
        record Promise(long run, int urut, String sampai) {}
        List<Promise> lost = sql
                .list(
                        "SELECT pengerjaan, urut, sampai FROM janji WHERE sampai IS NOT NULL",
                        row -> new Promise(row.number("pengerjaan"), row.integer("urut"), row.text("sampai")))
                .stream()
                .filter(promise ->
                        readable(() -> LocalDate.parse(promise.sampai())).isEmpty())
                .toList();
        lost.forEach(promise ->
                sql.change("DELETE FROM janji WHERE pengerjaan = ? AND urut = ?", promise.run(), promise.urut()));
        if (!lost.isEmpty()) {
            tell.accept(lost.size() + " janji kelengkapan tidak terbaca.");
        }
    }

    void schedules() {
        if (!there) {
            return;
        }
        for (long id : sql.list("SELECT id FROM berkala ORDER BY id", row -> row.number("id"))) {
            if (readable(() -> store.load(id)).isEmpty()) {
                sql.change("DELETE FROM berkala WHERE id = ?", id);
                tell.accept("Satu jadwal berkala tidak terbaca.");
            }
        }
        if (readable(store::dilewati).isEmpty()) {
            sql.run("DELETE FROM berkala_dilewati");
            tell.accept("Periode berkala yang dilewati tidak terbaca.");
        }
    }
}
