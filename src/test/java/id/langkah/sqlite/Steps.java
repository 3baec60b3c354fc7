package id.langkah.sqlite;

import java.sql.SQLException;
import org.sqlite.ProgressHandler;

/**
 * How much SQLite does for a piece of work, in steps of its own machine: unlike time the same on
 * every PC and however busy it is.
 */
public final class Steps {
    private static final int EACH = 1;

    private Steps() {}

    /** Does the work; how many steps it took. */
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
