package id.langkah.sqlite;

import static id.langkah.sqlite.TableCopy.quoted;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.sop.VersiSop;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Fills a new file with what can still be read from a damaged one, so that the result is
 * consistent: rows without their parent, unreadable versions and runs without their start are left
 * out, and a run ends before the first missing fact. Everything left out is reported.
 */
final class Salvage {
    private static final Logger LOG = Logger.getLogger(Salvage.class.getName());

    private final Database damaged;
    private final Database fresh;
    private final Sql sql;
    private final List<Masalah> lost = new ArrayList<>();
    private final SalvageKinerja kinerja;

    private Salvage(Database damaged, Database fresh) {
        this.damaged = damaged;
        this.fresh = fresh;
        this.sql = fresh.sql();
        this.kinerja = new SalvageKinerja(fresh, this::tell);
    }

    /** Does the work in one transaction; returns what was lost, empty when nothing is known to be missing. */
    static List<Masalah> run(Database damaged, Database fresh) {
        damaged.sql().run("PRAGMA writable_schema = ON");
        var salvage = new Salvage(damaged, fresh);
        fresh.inTransaction(() -> {
            salvage.all();
            return 0;
        });
        return salvage.lost;
    }

    private void all() {
        List<String> tables = tables();
        tables.forEach(this::copy);
        Map<String, String> triggers = triggers();
        triggers.keySet().forEach(name -> sql.run("DROP TRIGGER " + quoted(name)));
        versions();
        sql.change("DELETE FROM sop WHERE id NOT IN (SELECT sop FROM versi_sop)");
        var berkala = new SalvageBerkala(fresh, this::tell);
        berkala.promises();
        new SalvagePengerjaan(fresh, kinerja, this::tell).runs();
        berkala.schedules();
        kinerja.figures();
        new SalvagePerencanaan(fresh, this::tell).plans();
        new SalvageAkip(fresh, this::tell).all();
        triggers.values().forEach(sql::run);
        new CariStore(fresh).reindex();
        files();
    }

    /** The tables, parents before children, in the order in which the migrations create them. */
    private List<String> tables() {
        return sql.list(
                "SELECT s.name FROM sqlite_schema s JOIN pragma_table_list t ON t.name = s.name"
                        + " WHERE s.type = 'table' AND t.type = 'table' AND t.schema = 'main'"
                        + " AND s.name NOT LIKE 'sqlite_%' ORDER BY s.rowid",
                row -> row.text("name"));
    }

    private void copy(String table) {
        List<String> columns = sql.list("SELECT name FROM pragma_table_info(?)", row -> row.text("name"), table);
        String key = sql.one(
                        "SELECT name FROM pragma_table_info(?1) WHERE pk = 1 AND 1 ="
                                + " (SELECT wr FROM pragma_table_list WHERE name = ?1)",
                        row -> quoted(row.text("name")),
                        table)
                .orElse("rowid");
        var copy = new TableCopy(damaged.connection(), fresh.connection(), table, key, columns);
        if (!copy.run()) {
            tell("Sebagian isi tabel \"" + table + "\" tidak terbaca.");
        }
    }

    private Map<String, String> triggers() {
        var triggers = new LinkedHashMap<String, String>();
        sql.list(
                "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'",
                row -> triggers.put(row.text("name"), row.text("sql")));
        return triggers;
    }

    private void versions() {
        var store = new SopStore(fresh);
        for (long id : sql.list("SELECT id FROM versi_sop ORDER BY id", row -> row.number("id"))) {
            Optional<VersiSop> versi = readable(() -> store.versi(id));
            String name = sql.one("SELECT nama FROM versi_sop WHERE id = ?", row -> row.text("nama"), id)
                    .orElse("");
            if (versi.isEmpty()) {
                deleteVersion(id);
                tell("Satu versi SOP \"" + name + "\" tidak terbaca.");
            } else {
                Altered.of(sql, versi.orElseThrow()).ifPresent(lost::add);
            }
        }
    }

    private void deleteVersion(long id) {
        sql.list("SELECT id FROM pengerjaan WHERE versi = ?", row -> row.number("id"), id)
                .forEach(kinerja::forgetRun);
        sql.change("DELETE FROM peristiwa WHERE pengerjaan IN" + " (SELECT id FROM pengerjaan WHERE versi = ?)", id);
        sql.change("DELETE FROM pengerjaan WHERE versi = ?", id);
        sql.change("DELETE FROM versi_sop WHERE id = ?", id);
    }

    private void files() {
        var store = new LampiranStore(fresh);
        record Scan(String sidik, String nama) {}
        sql.list("SELECT sidik, nama FROM lampiran", row -> new Scan(row.text("sidik"), row.text("nama"))).stream()
                .filter(scan -> readable(() -> store.read(scan.sidik())).isEmpty())
                .forEach(scan -> tell("Isi lampiran \"" + scan.nama() + "\" rusak."));
    }

    /** The result of reading; empty when a damaged row makes the reading fail in any way. */
    static <T> Optional<T> readable(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (MasalahException
                | DateTimeException
                | IllegalArgumentException
                | IllegalStateException
                | NullPointerException
                | IndexOutOfBoundsException
                | NoSuchElementException e) {
            LOG.log(Level.FINE, "Not to be read", e);
            return Optional.empty();
        }
    }

    private void tell(String pesan) {
        lost.add(Masalah.peringatan(pesan, "", "Bandingkan dengan cadangan atau berkas aslinya."));
    }
}
