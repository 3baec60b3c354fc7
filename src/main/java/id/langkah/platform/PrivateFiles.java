package id.langkah.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Files and folders that are the user's alone from the moment they are made. Windows gives them to
 * the user by the folder they lie in; what is there already keeps its rights.
 */
final class PrivateFiles {
    private PrivateFiles() {}

    /** A folder with those above it. */
    static Path folders(Path folder) throws IOException {
        return Files.createDirectories(folder, rights("rwx------"));
    }

    /** A channel to a file, which is made when the options say so. */
    static FileChannel open(Path file, OpenOption... options) throws IOException {
        return FileChannel.open(file, Set.of(options), rights("rw-------"));
    }

    /** Gives a file the rights of the one whose place it takes, if there is one. */
    static void takeRights(Path from, Path to) throws IOException {
        if (Files.exists(from) && Files.getFileStore(to).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    private static FileAttribute<?>[] rights(String rights) {
        boolean told = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return told
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
