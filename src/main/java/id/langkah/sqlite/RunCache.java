package id.langkah.sqlite;

import static id.langkah.sqlite.DatabaseException.masalah;

import id.langkah.domain.MasalahException;
import id.langkah.domain.pengerjaan.Jejak;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.sop.Status;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the run used last, because several facts are usually added to the same run. */
final class RunCache {
    private final Database database;
    private @Nullable Known known;

    RunCache(Database database) {
        this.database = database;
    }

    /**
     * What must be unchanged for a cached run to be still valid. Facts are only added, so their
     * number is enough as long as the file was not replaced, no transaction was rolled back and
     * nobody else wrote.
     */
    record Mark(long versi, Status status, String sidik, int facts, int turn, long others) {
        Mark with(int more) {
            return new Mark(versi, status, sidik, more, turn, others);
        }
    }

    private record Known(Pengerjaan run, Mark mark) {
        boolean isBefore(Pengerjaan after) {
            int facts = run.jejak().size();
            return run.id() == after.id()
                    && after.jejak().size() == facts + 1
                    && after.jejak().get(facts - 1).equals(run.jejak().getLast());
        }
    }

    /** The present mark of a run. @throws MasalahException when it does not exist */
    Mark mark(long id) {
        return database.sql()
                .one(
                        "SELECT p.versi, v.status, v.sidik,"
                                + " (SELECT max(urut) FROM peristiwa WHERE pengerjaan = p.id) AS facts,"
                                + " (SELECT data_version FROM pragma_data_version) AS others"
                                + " FROM pengerjaan p JOIN versi_sop v ON v.id = p.versi WHERE p.id = ?",
                        row -> new Mark(
                                row.number("versi"),
                                row.word("status", Status.class),
                                row.text("sidik"),
                                row.integer("facts"),
                                database.turn(),
                                row.number("others")),
                        id)
                .orElseThrow(() ->
                        new MasalahException(masalah("Pengerjaan ini tidak ada.", "Muat ulang daftar pengerjaan.")));
    }

    /** The cached run; empty when another is cached, or when it has changed since. */
    Optional<Pengerjaan> get(long id, Mark mark) {
        return Optional.ofNullable(known)
                .filter(before -> before.run().id() == id && before.mark().equals(mark))
                .map(Known::run);
    }

    void put(Pengerjaan run, Mark mark) {
        known = new Known(run, mark);
    }

    /** Keeps a run to which one fact was added; forgets the cached run when it is not the state before. */
    void append(Pengerjaan run, Jejak last) {
        Known before = known;
        known = before != null && before.isBefore(run)
                ? new Known(run, before.mark().with(last.urut()))
                : null;
    }
}
