package id.langkah.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Looks for office's files in folders where the program does not look. Only an interrupted move may
 * leave one, either the old or the new file, with all its content.
 */
final class LeftBehind {
    private final Set<Path> known = new HashSet<>();
    private final Consumer<String> count;

    /**
     * Starts with none.
     *
     * @param count is told of each
     */
    LeftBehind(Consumer<String> count) {
        this.count = count;
    }

    /**
     * Asserts that there are only files left by an interrupted move.
     *
     * @param pc the folder of all of them
     * @param used the one that the program has found
     * @param cutOff whether a move was under way now
     * @param holds what the office's file says now
     */
    void assertExplained(Path pc, Path used, boolean cutOff, Map<String, String> holds) throws IOException {
        assertThat(Scratch.left(Disk.folder(used), used))
                .as("made for a moment")
                .isEmpty();
        assertThat(known).as("the file that is gone on with").doesNotContain(used);
        List<Path> found;
        try (Stream<Path> all = Files.walk(pc)) {
            found = all.filter(path -> path.endsWith(used.getFileName()))
                    .filter(path -> !path.equals(used) && !known.contains(path))
                    .toList();
        }
        assertThat(found).hasSizeLessThanOrEqualTo(cutOff ? 1 : 0);
        for (Path path : found) {
            assertThat(Acknowledged.stateOf(path)).isEqualTo(holds);
            known.add(path);
            count.accept("left behind by a move");
        }
    }
}
