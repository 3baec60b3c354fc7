package id.langkah.sqlite;

import id.langkah.domain.Masalah;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/**
 * The office's file while it is open; used by one thread at a time. A finished transaction is on
 * the disk, also after a power cut.
 *
 * <p>This needs {@code synchronous=FULL} and a rollback journal that is truncated rather than
 * deleted: SQLite flushes the truncation, while a deletion reaches the disk only later, and a
 * journal that reappears after a power cut would undo the last transaction. A write-ahead log would
 * commit faster (0.3 ms instead of 0.9 ms, which nobody notices), but would spread the data over
 * two files, of which users copy only one. Closing deletes the empty journal.
 */
public final class Database implements AutoCloseable {
    /** "Lgkh", the application id by which the files of this program are recognised. */
    static final int APPLICATION_ID = 0x4c676b68;

    private static final Logger LOG = Logger.getLogger(Database.class.getName());
    private static final int BUSY_MILLISECONDS = 10_000;

    private final Path file;
    private final Sql sql;
    private Connection connection;
    private volatile Optional<Masalah> whyReadOnly;
    private @Nullable LateCheck late;
    private boolean reading;
    private boolean inTransaction;
    private boolean failed;
    private int turn;
    private boolean isCopy;
    private Runnable afterwards = () -> {};

    private Database(Path file, Connection connection, Optional<Masalah> whyReadOnly) {
        this.file = file;
        this.connection = connection;
        this.sql = new Sql(connection);
        this.whyReadOnly = whyReadOnly;
    }

    /**
     * Opens or creates the file. A file of an older version is first copied beside itself and then
     * migrated; a file of a newer version, or one that may not be written, is opened read-only. An
     * interrupted restore is finished first.
     *
     * @param thorough whether to check every page and index, as after an unclean stop; a quick
     *     check is always made
     * @throws DatabaseException when the file is not of this program, is damaged, or may not be
     *     opened; it is then unchanged
     */
    public static Database open(Path file, LocalDateTime now, boolean thorough) {
        return open(file, now, thorough, Migrations.OURS);
    }

    /** Opens a file that was closed cleanly without checking it; {@link #checkLate} may check it later. */
    public static Database openUnchecked(Path file, LocalDateTime now) {
        return open(file, now, false, true, Migrations.OURS);
    }

    static Database open(Path file, LocalDateTime now, boolean thorough, Migrations migrations) {
        return open(file, now, thorough, false, migrations);
    }

    private static Database open(
            Path file, LocalDateTime now, boolean thorough, boolean mayWait, Migrations migrations) {
        Disk.refuseLinks(file);
        FileSwap.finish(file);
        if (Files.notExists(file)) {
            FreshFile.create(file, migrations);
        }
        Header header = Header.of(file);
        int version = header.version();
        if (version > migrations.newest()) {
            JournalTrial.refuseUnfinished(file);
            return connect(file, Optional.of(ReadOnlyFile.NEWER));
        }
        if (!Files.isWritable(file)) {
            return read(file, ReadOnlyFile.NO_RIGHT);
        }
        Scratch.sweep(Disk.folder(file), file);
        if (Disk.hasJournal(file)) {
            JournalTrial.of(file);
        } else {
            header.refuseCut(file);
        }
        boolean waits = mayWait && version == migrations.newest() && !Disk.hasJournal(file);
        Database database = connect(file);
        try {
            if (waits) {
                database.late = new LateCheck(file);
                database.sql.goBefore(database.late);
            } else {
                database.check(thorough);
            }
            if (thorough && version == migrations.newest()) {
                Altered.refuse(database);
            }
            database.migrate(now, migrations);
            Identity.settle(database);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /**
     * Opens a file read-only that another program may have open or that cannot be written to. All
     * reads see the same moment. When the file would have to be written to first, a temporary copy
     * is read in its place.
     *
     * @param why the reason, for messages when writing is attempted
     * @throws DatabaseException as {@link #open} does, or when no such copy can be made
     */
    public static Database read(Path file, Masalah why) {
        return ReadOnlyFile.open(file, why);
    }

    /** From now on all reads see the same moment. */
    void holdMoment() {
        sql.run("BEGIN");
        reading = true;
    }

    /** Ends the moment that all reads see, does the work, and begins a new moment. */
    void betweenReadings(Runnable work) {
        if (!reading) {
            work.run();
            return;
        }
        sql.run("COMMIT");
        work.run();
        sql.run("BEGIN");
    }

    /** Whether the file is a data file of this program or a backup of one. */
    public static boolean isDataFile(Path file) {
        return Files.isRegularFile(file) && Files.isReadable(file) && Header.isOurs(file);
    }

    /** Opens a connection for reading and writing, whatever the version of the file. */
    static Database connect(Path file) {
        return connect(file, Optional.empty());
    }

    static Database connect(Path file, Optional<Masalah> whyReadOnly) {
        return connect(file, file, whyReadOnly);
    }

    /** Opens a connection to a copy that stands for the file. */
    static Database connect(Path file, Path copy, Optional<Masalah> whyReadOnly) {
        DataPath.refuse(copy);
        NativeLibrary.find();
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setReadOnly(whyReadOnly.isPresent());
        if (whyReadOnly.isEmpty()) {
            config.setJournalMode(JournalMode.TRUNCATE);
            config.setSynchronous(SynchronousMode.FULL);
        }
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + copy.toAbsolutePath());
            var database = new Database(file, connection, whyReadOnly);
            database.sql.run("PRAGMA trusted_schema = OFF");
            return database;
        } catch (SQLException e) {
            throw DatabaseException.of(e);
        }
    }

    /**
     * Checks the whole file.
     *
     * @param thorough whether to check also indexes and foreign keys
     */
    void check(boolean thorough) {
        PageCheck.refuse(sql, thorough);
    }

    /**
     * Makes the check that {@link #openUnchecked} left out, on the caller's thread while others
     * work.
     *
     * @throws DatabaseException when the file is damaged or cannot be read; from then on nothing is
     *     written to it
     */
    public void checkLate() {
        try {
            if (late != null) {
                late.run();
            }
        } catch (DatabaseException e) {
            freeze(DatabaseException.RUSAK);
            throw e;
        }
    }

    /** Whether the late check found the file damaged. */
    public boolean isDamaged() {
        return whyReadOnly.filter(DatabaseException.RUSAK::equals).isPresent();
    }

    /** Closes the connection so that the file can be replaced. @throws DatabaseException when the file is read-only */
    void release() {
        refuseIfReadOnly();
        close();
    }

    /**
     * Opens the file again after it was replaced. This database and the stores that use it continue
     * with the new file.
     *
     * @throws DatabaseException as {@link #open} does
     */
    void takeUp(LocalDateTime now) {
        Database fresh = open(file, now, false);
        connection = fresh.connection;
        turn++;
        whyReadOnly = fresh.whyReadOnly;
        sql.use(connection);
    }

    /** Makes the file read-only from now on. */
    void freeze(Masalah why) {
        whyReadOnly = Optional.of(why);
    }

    private void migrate(LocalDateTime now, Migrations migrations) {
        int version = pragma("user_version");
        if (version < migrations.newest()) {
            new Backup(this).to(ReplacedFile.SEBELUM_PEMUTAKHIRAN.name(file, now), now);
            migrations.bringUp(this, version);
        }
    }

    int pragma(String name) {
        return sql.one("PRAGMA " + name, row -> row.integer(name)).orElse(0);
    }

    /** Counts how often the file was replaced or a transaction rolled back. */
    int turn() {
        return turn;
    }

    /** Data cached from the file is valid while this value stays equal. */
    Stamp stamp() {
        return sql.one(
                        "SELECT total_changes() AS own, data_version AS others FROM pragma_data_version",
                        row -> new Stamp(turn, row.number("own"), row.number("others")))
                .orElseThrow();
    }

    Connection connection() {
        return connection;
    }

    Sql sql() {
        return sql;
    }

    /** The path of the file. */
    public Path file() {
        return file;
    }

    /** Whether the file is read-only. */
    public boolean isReadOnly() {
        return whyReadOnly.isPresent();
    }

    /** Why the file is read-only and what the user can do about it; empty when it is not. */
    public Optional<Masalah> whyReadOnly() {
        return whyReadOnly;
    }

    /**
     * Does all of the work in a transaction, or nothing of it. A nested transaction is part of the
     * outer one; when it fails, the outer one fails as well.
     *
     * @throws DatabaseException when it could not be committed
     */
    public <T> T inTransaction(Supplier<T> work) {
        return inTransaction ? part(work) : whole(work);
    }

    private <T> T part(Supplier<T> work) {
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            failed |= !done;
        }
    }

    private <T> T whole(Supplier<T> work) {
        refuseIfReadOnly();
        sql.run("BEGIN IMMEDIATE");
        inTransaction = true;
        failed = false;
        boolean done = false;
        try {
            T result = work.get();
            if (failed) {
                throw new IllegalStateException("a part of the transaction failed");
            }
            sql.run("COMMIT");
            done = true;
            return result;
        } finally {
            inTransaction = false;
            if (!done) {
                rollback();
            }
        }
    }

    private void refuseIfReadOnly() {
        whyReadOnly.ifPresent(why -> {
            throw new DatabaseException(why);
        });
    }

    /** Rolls back, unless SQLite has already done so, as it does when the disk is full. */
    private void rollback() {
        turn++;
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("ROLLBACK");
        } catch (SQLException e) {
            LOG.log(Level.FINE, "Nothing to roll back", e);
        }
    }

    @Override
    public void close() {
        Connection closing = connection;
        if (late != null) {
            late.end();
        }
        try (closing) {
            sql.close();
            if (!isReadOnly()) {
                leaveOneFile();
            }
        } catch (SQLException e) {
            throw DatabaseException.of(e);
        } finally {
            afterwards.run();
        }
    }

    /** Notes that a temporary copy is read, and how to delete it once this is closed. */
    void isCopy(Runnable deletion) {
        isCopy = true;
        afterwards = deletion;
    }

    /** Whether a temporary copy is read in place of the file. */
    public boolean isCopy() {
        return isCopy;
    }

    /** Deletes the empty journal; it does no harm if it stays. */
    private void leaveOneFile() {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = DELETE");
        } catch (SQLException e) {
            LOG.log(Level.FINE, "The journal stays", e);
        }
    }
}
