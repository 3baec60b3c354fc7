package id.langkah.sqlite;

import static id.langkah.sqlite.DatabaseException.masalah;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/**
 * The office's file while it is open. Confined to one thread at a time. What a transaction wrote is
 * on the disk when it returns, also through a power cut ({@code synchronous=FULL}).
 *
 * <p>The rollback journal is kept rather than a write-ahead log: the whole of the office's work is
 * then one file whenever the program is not writing, which people copy and send about.
 */
public final class Database implements AutoCloseable {
    /** "Lgkh": tells the file from any other program's. */
    static final int APPLICATION_ID = 0x4c676b68;

    private static final Logger LOG = Logger.getLogger(Database.class.getName());
    private static final int BUSY_MILLISECONDS = 3_000;

    private final Path file;
    private final Connection connection;
    private final Sql sql;
    private final boolean readOnly;
    private boolean inTransaction;

    private Database(Path file, Connection connection, boolean readOnly) {
        this.file = file;
        this.connection = connection;
        this.sql = new Sql(connection);
        this.readOnly = readOnly;
    }

    /**
     * Opens the file, or makes it. One from an older version is copied beside itself and then
     * brought up; one from a newer version is opened for reading only.
     *
     * @param thorough whether to check every page and index, as after an unclean stop; a quick
     *     check is made each time
     * @throws DatabaseException when it is no file of ours, damaged, or may not be opened
     */
    public static Database open(Path file, LocalDateTime now, boolean thorough) {
        if (Files.isDirectory(file)) {
            throw new DatabaseException(
                    masalah(
                            "\"" + file + "\" adalah folder, bukan berkas data.",
                            "Sebutkan nama berkasnya, misalnya langkah.db di dalam folder itu."),
                    new IllegalArgumentException(file.toString()));
        }
        boolean fresh = !Files.exists(file) || isEmpty(file);
        Database database = connect(file, false);
        try {
            int version = fresh ? 0 : database.identify();
            if (version > Migrations.newest()) {
                database.close();
                return connect(file, true);
            }
            database.check(thorough);
            database.migrate(version, now);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static boolean isEmpty(Path file) {
        return file.toFile().length() == 0;
    }

    static Database connect(Path file, boolean readOnly) {
        var config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.enforceForeignKeys(true);
        config.setJournalMode(JournalMode.DELETE);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
            var database = new Database(file, connection, readOnly);
            database.sql.run("PRAGMA trusted_schema = OFF");
            return database;
        } catch (SQLException e) {
            throw DatabaseException.of(e);
        }
    }

    /** The {@code user_version} of a file that is ours. */
    private int identify() {
        int application = pragma("application_id");
        if (application != APPLICATION_ID) {
            throw new DatabaseException(
                    masalah(
                            "\"" + file.getFileName() + "\" bukan berkas data Langkah.",
                            "Pilih berkas lain; berkas ini tidak diubah."),
                    new IllegalArgumentException("application_id " + application));
        }
        return pragma("user_version");
    }

    void check(boolean thorough) {
        String found =
                sql.one(
                                thorough ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)",
                                row -> row.text(thorough ? "integrity_check" : "quick_check"))
                        .orElse("nothing");
        if (!found.equals("ok")) {
            throw new DatabaseException(
                    masalah(
                            "Berkas data rusak.",
                            "Jangan hapus berkasnya; pulihkan dari cadangan terakhir."),
                    new IllegalArgumentException(found));
        }
    }

    private void migrate(int version, LocalDateTime now) {
        if (version == Migrations.newest()) {
            return;
        }
        if (version > 0) {
            Backup.beforeMigration(this, version, now);
        }
        inTransaction(
                () -> {
                    sql.run("PRAGMA application_id = " + APPLICATION_ID);
                    Migrations.run(sql, version);
                    return version;
                });
    }

    int pragma(String name) {
        return sql.one("PRAGMA " + name, row -> row.integer(name)).orElse(0);
    }

    Connection connection() {
        return connection;
    }

    Sql sql() {
        return sql;
    }

    Path file() {
        return file;
    }

    /** Whether the file comes from a newer version, so that nothing is ever written to it. */
    public boolean isReadOnly() {
        return readOnly;
    }

    /**
     * Does all of the work or nothing of it; within another transaction, as a part of that.
     *
     * @throws DatabaseException when it could not be kept
     */
    public <T> T inTransaction(Supplier<T> work) {
        if (inTransaction) {
            return work.get();
        }
        refuseIfReadOnly();
        sql.run("BEGIN IMMEDIATE");
        inTransaction = true;
        boolean done = false;
        try {
            T result = work.get();
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
        if (readOnly) {
            throw new DatabaseException(
                    masalah(
                            "Berkas data ini dibuat oleh Langkah versi yang lebih baru, sehingga"
                                    + " hanya dapat dibaca.",
                            "Pasang Langkah versi terbaru untuk mengubahnya."),
                    new IllegalStateException("newer user_version"));
        }
    }

    /** After a full disk SQLite has rolled back by itself, and has nothing left to roll back. */
    private void rollback() {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("ROLLBACK");
        } catch (SQLException e) {
            LOG.log(Level.FINE, "Nothing to roll back", e);
        }
    }

    @Override
    public void close() {
        try (connection) {
            sql.close();
        } catch (SQLException e) {
            throw DatabaseException.of(e);
        }
    }
}
