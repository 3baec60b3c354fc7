package id.langkah.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The shape of the file, in numbered steps; {@code user_version} is the last step taken. */
final class Migrations {
    private static final List<String> STEPS = List.of("001_awal.sql");

    private Migrations() {}

    /** The version this program writes. */
    static int newest() {
        return STEPS.size();
    }

    /** Takes the steps that are missing; the caller's transaction makes it all or nothing. */
    static void run(Sql sql, int from) {
        STEPS.subList(from, STEPS.size()).forEach(step -> sql.run(read(step)));
        sql.run("PRAGMA user_version = " + newest());
    }

    private static String read(String step) {
        try (InputStream in = Migrations.class.getResourceAsStream(step)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + step);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
