package id.langkah.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * The log: a handful of files that never grow past {@value #FILES} times {@value #BYTES} bytes,
 * whatever happens. Nothing is logged to the console.
 *
 * <p>The log holds no personal data: a fault is told by its type and place, not by its message, and
 * whoever logs names no person, no figure and no file. What Java and the libraries tell in detail
 * may name a file that is opened, so that of them nothing in detail is logged.
 */
public final class Logs implements AutoCloseable {
    private static final int FILES = 5;
    private static final int BYTES = 1 << 20;

    private final Logger root = Logger.getLogger("");
    private final Logger ours = Logger.getLogger("id.langkah");
    private final Optional<FileHandler> handler;

    private Logs(Optional<FileHandler> handler) {
        this.handler = handler;
    }

    /**
     * From now on everything logged goes to files in the folder. A second program of the same user
     * has files of its own there. Where none can be written, nothing is logged, and nothing else
     * changes.
     *
     * @param level the least of the program's own that is logged; {@link Level#INFO} unless
     *     somebody looks for a fault
     */
    public static Logs start(Path folder, Level level) {
        Logs logs = new Logs(handler(folder, level));
        for (Handler other : logs.root.getHandlers()) {
            logs.root.removeHandler(other);
        }
        logs.handler.ifPresent(logs.root::addHandler);
        logs.root.setLevel(Level.INFO);
        logs.ours.setLevel(level);
        return logs;
    }

    private static Optional<FileHandler> handler(Path folder, Level level) {
        String escaped = folder.toString().replace("%", "%%");
        try {
            FileHandler handler = new FileHandler(escaped + "/langkah-%u-%g.log", BYTES, FILES, true);
            handler.setEncoding(StandardCharsets.UTF_8.name());
            handler.setFormatter(new Line());
            handler.setLevel(level);
            handler.setErrorManager(new Silent());
            return Optional.of(handler);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A disk that is full meanwhile is told to nobody: the log is the last to need room. */
    private static final class Silent extends ErrorManager {
        @Override
        public void error(String said, Exception fault, int code) {
            // Java would write a stack trace to the terminal.
        }
    }

    @Override
    public void close() {
        ours.setLevel(null);
        handler.ifPresent(open -> {
            root.removeHandler(open);
            open.close();
        });
    }

    private static final class Line extends Formatter {
        private static final DateTimeFormatter SAAT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS");

        @Override
        public String format(LogRecord entry) {
            String end = System.lineSeparator();
            String line = "%s %s %s: %s%s"
                    .formatted(
                            SAAT.format(entry.getInstant().atZone(ZoneId.systemDefault())),
                            entry.getLevel().getName(),
                            entry.getLoggerName(),
                            formatMessage(entry),
                            end);
            Throwable fault = entry.getThrown();
            return fault == null ? line : line + Faults.describe(fault) + end;
        }
    }
}
