package id.langkah.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** What a {@link Staffer} was told is done, and what it was at when it said no more. */
final class Acknowledged {
    private final Consumer<String> count;
    private Map<String, String> expected;
    private String under = "";
    private Map<String, String> change = Map.of();
    private Map<String, String> exported = Map.of();

    /**
     * Nothing yet.
     *
     * @param empty what an empty file says
     * @param count is told of what there are figures for
     */
    Acknowledged(Map<String, String> empty, Consumer<String> count) {
        this.expected = empty;
        this.count = count;
    }

    /** One whole line of what it said. */
    void hear(String line) {
        String[] parts = line.split(Staffer.PART, -1);
        if (line.startsWith(Staffer.TRY)) {
            under = parts[0].substring(Staffer.TRY.length());
            change = read(parts, 1);
        } else if (parts[0].equals(Staffer.DONE)) {
            count.accept("acknowledged");
            count.accept("done " + act());
            exported = act().equals(Act.EKSPOR.name()) ? expected : exported;
            var after = new TreeMap<>(expected);
            after.putAll(change);
            expected = parts.length > 1 ? read(parts, 2) : after;
            under = "";
            change = Map.of();
        }
    }

    private static Map<String, String> read(String[] parts, int from) {
        var lines = new TreeMap<String, String>();
        for (int i = from; i < parts.length; i++) {
            int equals = parts[i].lastIndexOf('=');
            lines.put(parts[i].substring(0, equals), parts[i].substring(equals + 1));
        }
        return lines;
    }

    /** The act that is under way; blank when none is. */
    String act() {
        return under.split(" ", 2)[0];
    }

    /**
     * A second file, into which all was put as text: what it was to say then, what it is to say now
     * if that is under way, or nothing yet.
     */
    void assertExported(Map<String, String> found, Map<String, String> empty) {
        List<Map<String, String>> allowed = List.of(exported);
        if (act().equals(Act.EKSPOR.name())) {
            allowed = List.of(exported, expected, empty);
        }
        assertThat(found).as("under way: %s", under).isIn(allowed);
    }

    /**
     * All that was acknowledged is there, and of what was under way all or nothing; from now on
     * that is what is expected.
     *
     * @param copies finds the copy of a name
     */
    void assertHolds(Desk desk, Function<String, Path> copies) throws IOException {
        Map<String, String> found = desk.state();
        if (!found.equals(expected)) {
            assertThat(found)
                    .as("under way: %s, which begins with %s", under, expected)
                    .isEqualTo(allOfIt(copies));
            count.accept("under way and done");
        }
        desk.readAll();
        expected = found;
        under = "";
        change = Map.of();
    }

    /** The same for a copy of the file, after which the staffer goes on. */
    void assertHoldsIn(Desk copy, Function<String, Path> copies) throws IOException {
        Map<String, String> before = expected;
        String at = under;
        Map<String, String> to = change;
        assertHolds(copy, copies);
        expected = before;
        under = at;
        change = to;
    }

    private Map<String, String> allOfIt(Function<String, Path> copies) throws IOException {
        if (act().equals(Act.PULIH.name())) {
            return stateOf(copies.apply(under.split(" ", 2)[1]));
        }
        var after = new TreeMap<>(expected);
        after.putAll(change);
        return after;
    }

    private static Map<String, String> stateOf(Path kept) throws IOException {
        Path folder = Files.createTempDirectory("langkah");
        Path copy = folder.resolve("banding.db");
        Disk.copyWithJournal(kept, copy);
        try (Desk desk = Desk.open(copy)) {
            return desk.state();
        } finally {
            Disk.discard(copy);
            Files.delete(folder);
        }
    }
}
