package id.langkah.sqlite;

import static id.langkah.sqlite.DatabaseException.masalah;

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
 * The office's file while it is open. Confined to one thread at a time. What a transaction wrote is
 * on the disk when it returns, also through a power cut.
 *
 * <p>That takes {@code synchronous=FULL} and a rollback journal that is emptied, not deleted:
 * SQLite flushes the emptied journal, but leaves it to the file system when a deletion reaches the
 * disk, and a journal that comes back after a power cut takes the last transaction back. A
 * write-ahead log would commit in a third of the time (0.3 ms against 0.9 ms), which nobody feels;
 * but then the office's work lies in two files, of which people copy one. Closing deletes the empty
 * journal.
 */
public final class Database implements AutoCloseable {
    /** "Lgkh": tells the file from any other program's. */
    static final int APPLICATION_ID = 0x4c676b68;

    private static final Logger LOG = Logger.getLogger(Database.class.getName());
    private static final int BUSY_MILLISECONDS = 10_000;
    private static final Masalah NEWER = masalah(
            "Berkas data ini dibuat oleh Langkah versi yang lebih baru, sehingga hanya" + " dapat dibaca.",
            "Pasang Langkah versi terbaru untuk mengubahnya.");
    static final Masalah NO_RIGHT = masalah(
            "Berkas data ini tidak boleh diubah dari komputer ini, sehingga hanya dapat" + " dibaca.",
            "Periksa hak akses berkas dan foldernya, lalu buka lagi.");

    private final Path file;
    private final Sql sql;
    private Connection connection;
    private volatile Optional<Masalah> whyReadOnly;
    private @Nullable LateCheck late;
    private boolean reading;
    private boolean inTransaction;
    private boolean failed;
    private int turn;

    private Database(Path file, Connection connection, Optional<Masalah> whyReadOnly) {
        this.file = file;
        this.connection = connection;
        this.sql = new Sql(connection);
        this.whyReadOnly = whyReadOnly;
    }

    /**
     * Opens the file, or makes it. One from an older version is copied beside itself and then
     * brought up; one from a newer version, or without the right to write, is opened for reading
     * only. A restore that was interrupted is finished first.
     *
     * @param thorough whether to check every page and index, as after an unclean stop; a quick
     *     check is made each time
     * @throws DatabaseException when it is no file of ours, damaged, or may not be opened; it then
     *     stands as it stood
     */
    public static Database open(Path file, LocalDateTime now, boolean thorough) {
        return open(file, now, thorough, Migrations.OURS);
    }

    /** The same for a file that was closed cleanly: {@link #checkLate} may read it all later. */
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
            refuseUnfinished(file);
            return connect(file, Optional.of(NEWER));
        }
        if (version == migrations.newest() && !Files.isWritable(file)) {
            return connect(file, Optional.of(NO_RIGHT));
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
     * Opens a file that somebody else may have open, or beside which nothing can be written, for
     * reading alone. All that is read is of one moment.
     *
     * @param why nothing is written to it
     * @throws DatabaseException as {@link #open} does, or when it would have to be written to first
     */
    public static Database read(Path file, Masalah why) {
        int version = Header.of(file).version();
        if (version < Migrations.OURS.newest()) {
            throw new DatabaseException(masalah(
                    "Berkas data ini dari versi Langkah yang lebih lama dan harus dimutakhirkan dahulu. " + why.pesan(),
                    "Salin berkasnya ke folder lain yang boleh ditulisi, lalu buka salinannya."));
        }
        Database database = connect(file, Optional.of(version > Migrations.OURS.newest() ? NEWER : why));
        try {
            database.sql.run("BEGIN");
            database.reading = true;
            database.check(false);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Does what cannot be done while all readings are of one moment; the next ones are of a later one. */
    void betweenReadings(Runnable work) {
        if (!reading) {
            work.run();
            return;
        }
        sql.run("COMMIT");
        work.run();
        sql.run("BEGIN");
    }

    /** Whether there is a data file of Langkah under this name, or a copy of one. */
    public static boolean isDataFile(Path file) {
        return Files.isRegularFile(file) && Files.isReadable(file) && Header.isOurs(file);
    }

    private static void refuseUnfinished(Path file) {
        if (Disk.hasJournal(file)) {
            throw new DatabaseException(masalah(
                    "Berkas data ini dibuat oleh Langkah versi yang lebih baru, yang"
                            + " terhenti sebelum selesai menulis.",
                    "Buka dengan Langkah versi terbaru. Berkas ini tidak diubah."));
        }
    }

    /** For reading and writing, whatever its version. */
    static Database connect(Path file) {
        return connect(file, Optional.empty());
    }

    static Database connect(Path file, Optional<Masalah> whyReadOnly) {
        DataPath.refuse(file);
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
            Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
            var database = new Database(file, connection, whyReadOnly);
            database.sql.run("PRAGMA trusted_schema = OFF");
            return database;
        } catch (SQLException e) {
            throw DatabaseException.of(e);
        }
    }

    /**
     * Reads the whole file.
     *
     * @param thorough also whether every index has what its table has, and every child its parent
     */
    void check(boolean thorough) {
        PageCheck.refuse(sql, thorough);
    }

    /**
     * Makes the check that {@link #openUnchecked} left out, beside the work, on the caller's thread.
     *
     * @throws DatabaseException when the file is damaged or cannot be read; nothing is written to it
     *     from then on
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

    /** Whether a late check found the file damaged. */
    public boolean isDamaged() {
        return whyReadOnly.filter(DatabaseException.RUSAK::equals).isPresent();
    }

    /**
     * Lets go of the file, so that another can be put in its place.
     *
     * @throws DatabaseException when the file is one that is only read
     */
    void release() {
        refuseIfReadOnly();
        close();
    }

    /**
     * Takes up again what is in the file's place now. Whoever holds this database, or a store over
     * it, goes on with that.
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

    /** From now on the file is only read. */
    void freeze(Masalah why) {
        whyReadOnly = Optional.of(why);
    }

    private void migrate(LocalDateTime now, Migrations migrations) {
        int version = pragma("user_version");
        if (version < migrations.newest()) {
            new Backup(this).to(ReplacedFile.SEBELUM_PEMUTAKHIRAN.name(file, now), now);
            migrations.run(this, version);
            if (version < CariStore.SINCE) {
                inTransaction(new CariStore(this)::reindex);
            }
        }
    }

    int pragma(String name) {
        return sql.one("PRAGMA " + name, row -> row.integer(name)).orElse(0);
    }

    /** How often another file was put in place, or a transaction taken back. */
    int turn() {
        return turn;
    }

    /** What is kept of the file in memory holds as long as this stays equal. */
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

    /** Where the file lies. */
    public Path file() {
        return file;
    }

    /** Whether nothing is ever written to the file. */
    public boolean isReadOnly() {
        return whyReadOnly.isPresent();
    }

    /** Why nothing is ever written to the file, and what the user can do about it. */
    public Optional<Masalah> whyReadOnly() {
        return whyReadOnly;
    }

    /**
     * Does all of the work or nothing of it; within another transaction, as a part of that: where
     * the part fails, the whole does.
     *
     * @throws DatabaseException when it could not be kept
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

    /** After a full disk SQLite has rolled back by itself, and has nothing left to roll back. */
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
        }
    }

    /** An empty journal that stays does no harm. */
    private void leaveOneFile() {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = DELETE");
        } catch (SQLException e) {
            LOG.log(Level.FINE, "The journal stays", e);
        }
    }
}
