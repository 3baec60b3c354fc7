package id.langkah.sqlite;

import java.sql.SQLException;
import org.sqlite.ProgressHandler;

/** Counts the steps of SQLite's virtual machine. Unlike time they are the same on every PC. */
public final class Steps {
    private static final int EACH = 1;

    private Steps() {}

    /** Does the work and returns the number of steps. */
    public static long of(Database database, Runnable work) {
        long[] steps = {0};
        try {
            ProgressHandler.setHandler(database.connection(), EACH, new ProgressHandler() {
                @Override
                protected int progress() {
                    steps[0] += EACH;
                    return 0;
                }
            });
            work.run();
            ProgressHandler.clearHandler(database.connection());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return steps[0];
    }
}
