package id.langkah.sqlite;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/**
 * The quick check of a file that was closed cleanly, made on a connection of its own while others
 * work. Writing has priority: the check is interrupted and starts again when nobody has written for
 * a while.
 */
final class LateCheck {
    private static final int PATIENCE_MILLIS = 5;
    private static final int QUIET_MILLIS = 1_000;
    private static final int PRIMARY_CODE = 0xff;

    private final Path file;
    private int writers;
    private boolean ended;
    private @Nullable Statement running;

    LateCheck(Path file) {
        this.file = file;
    }

    /** To be called before writing; returns when the check is not reading. */
    void enter() {
        synchronized (this) {
            writers++;
        }
        stop();
    }

    /** To be called after writing. */
    synchronized void leave() {
        writers--;
    }

    /** To be called before the file is closed; no check starts afterwards. */
    void end() {
        synchronized (this) {
            ended = true;
        }
        stop();
    }

    /** Interrupts the check, repeatedly, because a statement that has not started yet ignores the interruption. */
    private void stop() {
        while (isTold()) {
            pause(PATIENCE_MILLIS);
        }
    }

    private synchronized boolean isTold() {
        if (running == null) {
            return false;
        }
        try {
            running.cancel();
        } catch (SQLException e) {
            throw DatabaseException.of(e);
        }
        return true;
    }

    /**
     * Runs the check until it is done or the file is closed; to be called on a thread of its own.
     *
     * @throws DatabaseException when the file is damaged or cannot be read
     */
    void run() {
        boolean done = false;
        while (!done && mayBegin()) {
            try (Database own = Database.connect(file, Optional.of(ReadOnlyFile.NO_RIGHT));
                    Statement statement = own.connection().createStatement()) {
                done = check(statement);
            } catch (SQLException e) {
                throw DatabaseException.of(e);
            }
        }
        end();
    }

    private boolean check(Statement statement) throws SQLException {
        if (!begin(statement)) {
            return false;
        }
        try (ResultSet found = statement.executeQuery("PRAGMA quick_check(1)")) {
            String words = found.next() ? found.getString(1) : "nothing";
            if (!"ok".equals(words)) {
                throw new DatabaseException(DatabaseException.RUSAK, new IllegalArgumentException(words));
            }
            return true;
        } catch (SQLException e) {
            if (!isBrokenOff(e)) {
                throw e;
            }
        } finally {
            stopped();
        }
        rest();
        return false;
    }

    private static boolean isBrokenOff(SQLException fault) {
        SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(fault.getErrorCode() & PRIMARY_CODE);
        return code == SQLiteErrorCode.SQLITE_INTERRUPT || code == SQLiteErrorCode.SQLITE_BUSY;
    }

    private synchronized boolean begin(Statement statement) {
        boolean may = writers == 0 && !ended;
        running = may ? statement : null;
        return may;
    }

    private synchronized void stopped() {
        running = null;
    }

    private void rest() {
        for (int waited = 0; waited < QUIET_MILLIS && !isEnded(); waited += PATIENCE_MILLIS) {
            pause(PATIENCE_MILLIS);
        }
    }

    /** Waits until nobody writes; returns false when the file was closed. */
    private boolean mayBegin() {
        while (isWritten() && !isEnded()) {
            pause(PATIENCE_MILLIS);
        }
        return !isEnded();
    }

    private synchronized boolean isWritten() {
        return writers > 0;
    }

    private synchronized boolean isEnded() {
        return ended;
    }

    private void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            synchronized (this) {
                ended = true;
            }
        }
    }
}
