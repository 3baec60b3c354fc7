package id.langkah.ui.kit;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Names for files that are written: with an ending, and not that of an existing file. */
final class FileNames {
    private FileNames() {}

    /** The path with the first ending, unless it has one of them. */
    static Path withEnding(Path path, List<String> endings) {
        String name = path.getFileName().toString();
        boolean typed =
                endings.stream().anyMatch(end -> name.toLowerCase(Locale.ROOT).endsWith("." + end));
        if (typed) {
            return path;
        }
        return numbered(path, endings.getFirst());
    }

    /** A path in a folder that no file has yet. */
    static Path unused(Path folder, String name, String ending) {
        String bare = name.endsWith("." + ending) ? name.substring(0, name.length() - ending.length() - 1) : name;
        return numbered(folder.resolve(bare), ending);
    }

    /** The name with its ending, and with a number when such a file exists. */
    private static Path numbered(Path bare, String ending) {
        String name = bare.getFileName().toString();
        Path free = bare.resolveSibling(name + "." + ending);
        for (int i = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); i++) {
            free = bare.resolveSibling(name + " (" + i + ")." + ending);
        }
        return free;
    }
}
