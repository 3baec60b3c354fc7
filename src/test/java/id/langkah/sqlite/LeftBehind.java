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
 * Files of the office's name in folders where the program does not look. Only a move that is cut
 * off may leave one, and one at a time: the old file or the new one, each with all that was in it.
 */
final class LeftBehind {
    private final Set<Path> known = new HashSet<>();
    private final Consumer<String> count;

    /**
     * None yet.
     *
     * @param count is told of each
     */
    LeftBehind(Consumer<String> count) {
        this.count = count;
    }

    /**
     * There are none but those that a move has left.
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
