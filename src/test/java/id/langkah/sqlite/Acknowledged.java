package id.langkah.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.cadangan.TitikPulih;
import id.langkah.domain.cadangan.TitikPulih.Asal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.ZipFile;

/** What a {@link Staffer} reported as done, and what it was doing when it was killed. */
final class Acknowledged {
    private final Consumer<String> count;
    private final Map<String, String> empty;
    private Map<String, String> expected;
    private String under = "";
    private Map<String, String> change = Map.of();
    private Map<String, String> exported = Map.of();
    private Optional<LocalDateTime> copiesSince = Optional.empty();

    /**
     * Starts with nothing reported.
     *
     * @param empty what an empty file says
     * @param count is told of what there are figures for
     */
    Acknowledged(Map<String, String> empty, Consumer<String> count) {
        this.empty = empty;
        this.expected = empty;
        this.count = count;
    }

    /** Takes one complete line of its output. */
    void hear(String line) {
        String[] parts = line.split(Staffer.PART, -1);
        if (line.startsWith(Staffer.TRY)) {
            under = parts[0].substring(Staffer.TRY.length());
            change = removed().isEmpty() ? read(parts, 1) : removed();
            if (act().equals(Act.PINDAHAN.name())) {
                copiesSince = Optional.empty(); // Older copies may be in that folder.
            }
        } else if (parts[0].equals(Staffer.DONE)) {
            count.accept("acknowledged");
            count.accept("done " + act());
            if (act().equals(Act.CADANGAN_HAPUS.name())) {
                copiesSince = Optional.of(LocalDateTime.parse(under.split(" ", 2)[1]));
            }
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

    /** The expected content after the current act when it deletes something; empty when it does not. */
    private Map<String, String> removed() {
        if (List.of(Act.HAPUS_SEMUA.name(), Act.MULAI_BARU.name()).contains(act())) {
            return empty;
        }
        if (!act().equals(Act.HAPUS_PEKERJAAN.name())) {
            return Map.of();
        }
        var left = new TreeMap<>(empty);
        left.keySet().retainAll(Purge.WORK);
        return left;
    }

    /** The current act; blank when there is none. */
    String act() {
        return under.split(" ", 2)[0];
    }

    /**
     * Asserts that the second file, into which the export was read, has the content of then, or the
     * content of now if that act was under way, or is empty.
     */
    void assertExported(Map<String, String> found, Map<String, String> empty) {
        List<Map<String, String>> allowed = List.of(exported);
        if (act().equals(Act.EKSPOR.name())) {
            allowed = List.of(exported, expected, empty);
        }
        assertThat(found).as("under way: %s", under).isIn(allowed);
    }

    /**
     * Asserts that everything reported as done is there, and the current act completely or not at
     * all; that is expected from now on.
     *
     * @param copies finds a copy by its name
     */
    void assertHolds(CrashDesk desk, Function<String, Path> copies) throws IOException {
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

    /**
     * Asserts that deleted copies are gone and the new one is there. A file kept by a migration has
     * the time of whoever opened the file.
     */
    void assertCopies(List<TitikPulih> copies) {
        copiesSince.ifPresent(since -> assertThat(copies)
                .isNotEmpty()
                .filteredOn(titikPulih -> titikPulih.asal() != Asal.SEBELUM_PEMUTAKHIRAN)
                .allMatch(titikPulih -> !titikPulih.cadangan().saat().isBefore(since)));
    }

    /** Asserts the same for a copy of the file with which work continues. */
    void assertHoldsIn(CrashDesk copy, Function<String, Path> copies) throws IOException {
        Map<String, String> before = expected;
        String at = under;
        Map<String, String> to = change;
        assertHolds(copy, copies);
        expected = before;
        under = at;
        change = to;
    }

    private Map<String, String> allOfIt(Function<String, Path> copies) throws IOException {
        if (act().startsWith(Act.PULIH.name())) {
            return stateOf(copies.apply(under.split(" ", 2)[1]));
        }
        var after = new TreeMap<>(expected);
        after.putAll(change);
        return after;
    }

    /** The content of a file, or of the copy in a package, opened read-only. */
    static Map<String, String> stateOf(Path kept) throws IOException {
        Path folder = Files.createTempDirectory("langkah");
        Path copy = folder.resolve("banding.db");
        if (kept.endsWith(OfficeActs.PACKAGE)) {
            try (var zip = new ZipFile(kept.toFile());
                    InputStream in = zip.getInputStream(zip.getEntry("langkah.db"))) {
                Files.copy(in, copy);
            }
        } else {
            Disk.copyWithJournal(kept, copy);
        }
        try (CrashDesk desk = CrashDesk.open(copy)) {
            return desk.state();
        } finally {
            Disk.discard(copy);
            Files.delete(folder);
        }
    }
}
