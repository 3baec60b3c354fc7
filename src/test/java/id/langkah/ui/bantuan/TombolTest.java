package id.langkah.ui.bantuan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.ui.bantuan.Tombol.Kelompok;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of keys, against the keys that the sources of the window listen to. */
class TombolTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "id", "langkah", "ui");
    private static final Pattern COMBINATION = Pattern.compile("\"((?:Ctrl|Alt|Shift)\\+[^\",]+|F\\d{1,2}|Esc)\"");
    private static final Pattern CODE = Pattern.compile("KeyCode\\.([A-Z]\\w*)");

    /** Keys as the toolkit calls them, and as they stand on the keyboard or in the help. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("Alt+Left", "Alt+Panah kiri"),
            Map.entry("Alt+Right", "Alt+Panah kanan"),
            Map.entry("Alt+Up", "Alt+Panah atas"),
            Map.entry("Alt+Down", "Alt+Panah bawah"),
            Map.entry("Ctrl+Plus", "Ctrl++"),
            Map.entry("Ctrl+Add", "Ctrl++"),
            Map.entry("Ctrl+Equals", "Ctrl++"),
            Map.entry("Ctrl+Minus", "Ctrl+-"),
            Map.entry("Ctrl+Subtract", "Ctrl+-"),
            Map.entry("Ctrl+Numpad 0", "Ctrl+0"),
            Map.entry("ESCAPE", "Esc"),
            Map.entry("ENTER", "Enter"),
            Map.entry("SPACE", "Spasi"),
            Map.entry("TAB", "Tab"),
            Map.entry("DELETE", "Delete"),
            Map.entry("BACK_SPACE", "Delete"),
            Map.entry("LEFT", "Panah kiri"),
            Map.entry("RIGHT", "Panah kanan"),
            Map.entry("UP", "Panah atas"),
            Map.entry("DOWN", "Panah bawah"));

    /** What lists, tables and buttons of the toolkit do by themselves. */
    private static final Set<String> OF_THE_TOOLKIT = Set.of("Shift+Tab", "Home", "End");

    /** What one does in a sheet of figures, whose own keys are read there. */
    private static final Set<String> OF_A_SHEET =
            Set.of("Panah", "F2", "F4", "Shift+Panah", "Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+Tab");

    @Test
    void everyKeyThatIsListenedToIsInTheHelp() {
        assertThat(told()).containsAll(listened());
    }

    @Test
    void everyKeyInTheHelpIsListenedTo() {
        Set<String> all = listened();
        all.addAll(OF_THE_TOOLKIT);
        all.addAll(OF_A_SHEET);
        assertThat(all).containsAll(told());
    }

    private static Set<String> told() {
        return Tombol.SEMUA.stream()
                .map(Kelompok::tombol)
                .flatMap(tombol -> tombol.stream())
                .map(Tombol::keys)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> listened() {
        return Stream.concat(found(COMBINATION), found(CODE))
                .map(key -> NAMES.getOrDefault(key, key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> found(Pattern pattern) {
        return sources().flatMap(source -> pattern.matcher(source).results()).map(TombolTest::key);
    }

    private static String key(MatchResult result) {
        return result.group(1);
    }

    /** The sheet of figures reads its keys one by one, see {@link #OF_A_SHEET}. */
    private static Stream<String> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.getFileName().toString().startsWith("Sheet"))
                    .filter(file -> !file.startsWith(SOURCES.resolve("bantuan")))
                    .map(TombolTest::text)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
