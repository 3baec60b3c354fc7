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
 * The log: at most {@value #FILES} files of {@value #BYTES} bytes each. Nothing is logged to the
 * console.
 *
 * <p>The log contains no personal data: a fault is logged by type and place without its message,
 * and callers must not log names of persons, figures or files. Detailed messages of Java and
 * libraries are not logged, since they may name a file.
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
     * Starts logging to files in the folder; a second program of the same user gets its own files.
     * When no file can be written, nothing is logged and nothing else changes.
     *
     * @param level the least level of the program's own messages; normally {@link Level#INFO}
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

    /** Ignores failures of writing the log, such as a full disk. */
    private static final class Silent extends ErrorManager {
        @Override
        public void error(String said, Exception fault, int code) {
            // By default Java would print a stack trace to the console.
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
