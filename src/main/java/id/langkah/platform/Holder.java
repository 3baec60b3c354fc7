package id.langkah.platform;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The program that has a database open, as written in the lock file beside it.
 *
 * @param host the name of the PC
 * @param user the login name of the user
 * @param pid the process id of the program
 * @param since when the database was opened
 * @param socket the socket file of that program, for programs on the same PC
 */
public record Holder(String host, String user, long pid, Instant since, Optional<Path> socket) {
    /** The current program of the current user on this PC. */
    static Holder ofThisProgram(Instant since) {
        return new Holder(
                HostName.ofThisPc(),
                System.getProperty("user.name", "?"),
                ProcessHandle.current().pid(),
                since,
                Optional.empty());
    }

    /** Whether the program runs on this PC. */
    public boolean isHere() {
        return host.equals(HostName.ofThisPc());
    }

    Holder listeningAt(Path socket) {
        return new Holder(host, user, pid, since, Optional.of(socket));
    }

    String format() throws IOException {
        Properties fields = new Properties();
        fields.setProperty("host", host);
        fields.setProperty("user", user);
        fields.setProperty("pid", Long.toString(pid));
        fields.setProperty("since", since.toString());
        socket.ifPresent(path -> fields.setProperty("socket", path.toString()));
        fields.setProperty("whole", "yes");
        StringWriter text = new StringWriter();
        fields.store(text, null);
        return text.toString();
    }

    /** Whether a line may be one that {@link #format} writes, or the beginning of one. */
    static boolean mayWrite(String line) {
        return line.startsWith("#")
                || Stream.of("host=", "user=", "pid=", "since=", "socket=", "whole=")
                        .anyMatch(key -> line.startsWith(key) || key.startsWith(line));
    }

    /** Reads a lock file; empty when it is not one or is written only in part. */
    static Optional<Holder> parse(String text) {
        Properties fields = new Properties();
        try {
            fields.load(new StringReader(text));
            if (!fields.containsKey("whole")) {
                return Optional.empty();
            }
            return Optional.of(new Holder(
                    fields.getProperty("host", "?"),
                    fields.getProperty("user", "?"),
                    Long.parseLong(fields.getProperty("pid", "0")),
                    Instant.parse(fields.getProperty("since", "")),
                    Optional.ofNullable(fields.getProperty("socket")).map(Path::of)));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
