package id.langkah.sqlite;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import id.langkah.domain.rekap.Berkala;
import id.langkah.domain.rekap.Periode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The recurring SOPs and their skipped periods. */
public final class BerkalaStore {
    private final Database database;
    private final Sql sql;

    public BerkalaStore(Database database) {
        this.database = database;
        this.sql = database.sql();
    }

    /** All of them, in the order in which they were added. */
    public List<Berkala> all() {
        return sql.list("SELECT * FROM berkala ORDER BY id", BerkalaStore::read);
    }

    Berkala load(long id) {
        return sql.one("SELECT * FROM berkala WHERE id = ?", BerkalaStore::read, id)
                .orElseThrow();
    }

    private static Berkala read(ResultRow row) throws SQLException {
        return new Berkala(
                row.number("id"),
                row.number("sop"),
                row.word("setiap", Periode.Jenis.class),
                row.integer("sesudah"),
                row.integer("ingatkan"),
                Periode.read(row.text("sejak")).orElseThrow());
    }

    /** Stores a new or changed one; returns it with its number. */
    public Berkala save(Berkala berkala) {
        return database.inTransaction(() -> {
            if (berkala.id() == 0) {
                long id = sql.add(
                        "INSERT INTO berkala VALUES (NULL, ?, ?, ?, ?, ?)",
                        berkala.sopId(),
                        berkala.setiap(),
                        berkala.sesudah(),
                        berkala.ingatkan(),
                        berkala.sejak().kode());
                return berkala.withId(id);
            }
            sql.change(
                    "UPDATE berkala SET (sop, setiap, sesudah, ingatkan, sejak) = (?, ?, ?, ?, ?) WHERE id = ?",
                    berkala.sopId(),
                    berkala.setiap(),
                    berkala.sesudah(),
                    berkala.ingatkan(),
                    berkala.sejak().kode(),
                    berkala.id());
            return berkala;
        });
    }

    /** Deletes one; its runs stay. */
    public void remove(long id) {
        database.inTransaction(() -> sql.change("DELETE FROM berkala WHERE id = ?", id));
    }

    /** The skipped periods, keyed by the number of the recurring SOP. */
    public Map<Long, Set<Periode>> dilewati() {
        record Lewat(long berkala, Periode periode) {}
        return sql
                .list(
                        "SELECT berkala, periode FROM berkala_dilewati",
                        row -> new Lewat(
                                row.number("berkala"),
                                Periode.read(row.text("periode")).orElseThrow()))
                .stream()
                .collect(groupingBy(Lewat::berkala, mapping(Lewat::periode, toSet())));
    }

    /** Marks a period as skipped, or removes the mark. */
    public void skip(long id, Periode periode, boolean skipped) {
        database.inTransaction(() -> sql.change(
                skipped
                        ? "INSERT OR IGNORE INTO berkala_dilewati VALUES (?, ?)"
                        : "DELETE FROM berkala_dilewati WHERE berkala = ? AND periode = ?",
                id,
                periode.kode()));
    }
}
