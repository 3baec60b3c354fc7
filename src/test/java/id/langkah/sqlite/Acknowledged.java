package id.langkah.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** What a {@link Staffer} was told is done, and what it was at when it said no more. */
final class Acknowledged {
    private final Consumer<String> count;
    private Map<String, String> expected = new TreeMap<>(Map.of("kota", ""));
    private String under = "";

    /**
     * Nothing yet.
     *
     * @param count is told of what there are figures for
     */
    Acknowledged(Consumer<String> count) {
        this.count = count;
    }

    /** One whole line of what it said. */
    void hear(String line) {
        if (line.startsWith(Staffer.TRY)) {
            under = line.substring(Staffer.TRY.length());
        } else if (line.startsWith(Staffer.DONE)) {
            under = "";
            count.accept("acknowledged");
            String[] parts = line.split(Staffer.PART, -1);
            for (int i = 1; i < parts.length; i++) {
                hearPart(parts[i]);
            }
        }
    }

    private void hearPart(String part) {
        if (part.equals("=")) {
            expected = new TreeMap<>();
        } else {
            int equals = part.lastIndexOf('=');
            expected.put(part.substring(0, equals), part.substring(equals + 1));
        }
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
            assertThat(isAllOfIt(found, copies))
                    .as("%s, under way: %s, found %s", expected, under, found)
                    .isTrue();
            count.accept("under way and done");
        }
        expected = found;
        under = "";
    }

    /** The same for a copy of the file, after which the staffer goes on. */
    void assertHoldsIn(Desk copy, Function<String, Path> copies) throws IOException {
        Map<String, String> before = expected;
        String at = under;
        assertHolds(copy, copies);
        expected = before;
        under = at;
    }

    private boolean isAllOfIt(Map<String, String> found, Function<String, Path> copies)
            throws IOException {
        String[] words = under.split(" ", 2);
        return switch (words[0]) {
            case "kota" -> {
                var changed = new TreeMap<>(expected);
                changed.put("kota", words[1]);
                yield changed.equals(found);
            }
            case "pulih" -> found.equals(stateOf(copies.apply(words[1])));
            case "impor", "mulai", "fakta" ->
                    found.size() == expected.size() + Integer.parseInt(words[1])
                            && found.entrySet().containsAll(expected.entrySet());
            default -> false;
        };
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
