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
 * Creates files and folders that only the user may read. On Windows this follows from the folder
 * they are in. Existing ones keep their rights.
 */
final class PrivateFiles {
    private PrivateFiles() {}

    /** Creates a folder and its parents. */
    static Path folders(Path folder) throws IOException {
        return Files.createDirectories(folder, rights("rwx------"));
    }

    /** Opens a file, and creates it when the options say so. */
    static FileChannel open(Path file, OpenOption... options) throws IOException {
        return FileChannel.open(file, Set.of(options), rights("rw-------"));
    }

    /** Gives a file the rights of the one that it will replace, if that exists. */
    static void takeRights(Path from, Path to) throws IOException {
        if (Files.exists(from) && Files.getFileStore(to).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    private static FileAttribute<?>[] rights(String rights) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
