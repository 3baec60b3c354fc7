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

/** The SOPs that are followed once in every period, and the periods that were left out. */
public final class BerkalaStore {
    private final Database database;
    private final Sql sql;

    public BerkalaStore(Database database) {
        this.database = database;
        this.sql = database.sql();
    }

    /** Every one, in the order in which they were made. */
    public List<Berkala> all() {
        return sql.list("SELECT * FROM berkala ORDER BY id", BerkalaStore::read);
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

    /** Keeps a new one, or an old one as it now is; as it is kept. */
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

    /** Deletes one; the runs that it reminded of stay. */
    public void remove(long id) {
        database.inTransaction(() -> sql.change("DELETE FROM berkala WHERE id = ?", id));
    }

    /** The periods that were left out, by the number of what they are periods of. */
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

    /** Leaves a period out, or takes it back in. */
    public void skip(long id, Periode periode, boolean skipped) {
        database.inTransaction(() -> sql.change(
                skipped
                        ? "INSERT OR IGNORE INTO berkala_dilewati VALUES (?, ?)"
                        : "DELETE FROM berkala_dilewati WHERE berkala = ? AND periode = ?",
                id,
                periode.kode()));
    }
}
