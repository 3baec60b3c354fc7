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
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.ZipFile;

/** What a {@link Staffer} was told is done, and what it was at when it said no more. */
final class Acknowledged {
    /** What the program says it deletes of the office's work; the rest stays. */
    private static final Set<String> WORK = Set.of(
            "pengerjaan",
            "peristiwa",
            "lampiran",
            "realisasi",
            "peristiwa_realisasi",
            "bukti",
            "permintaan",
            "indikator_diminta",
            "arsip",
            "realisasi_arsip",
            "realisasi_anggaran");

    private final Consumer<String> count;
    private final Map<String, String> empty;
    private Map<String, String> expected;
    private String under = "";
    private Map<String, String> change = Map.of();
    private Map<String, String> exported = Map.of();
    private Optional<LocalDateTime> copiesSince = Optional.empty();

    /**
     * Nothing yet.
     *
     * @param empty what an empty file says
     * @param count is told of what there are figures for
     */
    Acknowledged(Map<String, String> empty, Consumer<String> count) {
        this.empty = empty;
        this.expected = empty;
        this.count = count;
    }

    /** One whole line of what it said. */
    void hear(String line) {
        String[] parts = line.split(Staffer.PART, -1);
        if (line.startsWith(Staffer.TRY)) {
            under = parts[0].substring(Staffer.TRY.length());
            change = removed().isEmpty() ? read(parts, 1) : removed();
            if (act().equals(Act.PINDAHAN.name())) {
                copiesSince = Optional.empty(); // older ones may lie where it goes
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

    /**
     * What the act that is under way leaves of what is expected; nothing when it deletes nothing.
     */
    private Map<String, String> removed() {
        if (List.of(Act.HAPUS_SEMUA.name(), Act.MULAI_BARU.name()).contains(act())) {
            return empty;
        }
        if (!act().equals(Act.HAPUS_PEKERJAAN.name())) {
            return Map.of();
        }
        var left = new TreeMap<>(empty);
        left.keySet().retainAll(WORK);
        return left;
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
     * Copies that were deleted are gone, and the new one is there; what a migration keeps has the
     * time of whoever opened the file.
     */
    void assertCopies(List<TitikPulih> copies) {
        copiesSince.ifPresent(since -> assertThat(copies)
                .isNotEmpty()
                .filteredOn(titikPulih -> titikPulih.asal() != Asal.SEBELUM_PEMUTAKHIRAN)
                .allMatch(titikPulih -> !titikPulih.cadangan().saat().isBefore(since)));
    }

    /** The same for a copy of the file, after which the staffer goes on. */
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

    /** What a file says that is only read, or the one in a package. */
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
