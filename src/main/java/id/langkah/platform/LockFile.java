package id.langkah.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The file beside a database whose lock says that a program has the database. It names its holder;
 * it is emptied at a clean end.
 */
final class LockFile {
    /** The position of the locked byte, behind any text, because on Windows locked bytes cannot be read. */
    static final long LOCKED_BYTE = 1 << 20;

    private static final int LONGEST_TEXT = 1 << 16;

    private LockFile() {}

    /**
     * Opens the lock file, but never through a link and never anything but a file, since something
     * of the user may stand there.
     */
    static FileChannel open(Path file) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(file.toString(), null, "no lock of ours");
        }
        return PrivateFiles.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether the file is empty or contains what {@link Holder} writes, possibly cut off by a power failure. */
    static boolean isOurs(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(LONGEST_TEXT);
        int length = channel.read(text, 0);
        return length <= 0
                || new String(text.array(), 0, length, UTF_8)
                        .lines()
                        .allMatch(line -> line.chars().allMatch(letter -> letter == 0) || Holder.mayWrite(line));
    }

    /** The holder named in the file; empty when there is none. */
    static Optional<Holder> holder(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(LONGEST_TEXT);
        int length = channel.read(text, 0);
        return length <= 0 ? Optional.empty() : Holder.parse(new String(text.array(), 0, length, UTF_8));
    }

    /** The lock file of a database, whatever link or relative path it is given by. */
    static Path of(Path database) throws IOException {
        Path real = Files.exists(database)
                ? database.toRealPath()
                : database.toAbsolutePath().normalize();
        return real.resolveSibling(real.getFileName() + ".kunci");
    }

    /** The lock of a program that uses the database; null when another program has it. */
    static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        return channel.tryLock(LOCKED_BYTE, 1, false);
    }

    /** Whether another program has the lock now; asking changes nothing. */
    static boolean isLocked(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = tryLock(channel)) {
            return lock == null;
        }
    }

    /** Writes who has the database. */
    static void write(FileChannel channel, Holder holder) throws IOException {
        ByteBuffer text = ByteBuffer.wrap(holder.format().getBytes(UTF_8));
        channel.truncate(0);
        channel.position(0);
        while (text.hasRemaining()) {
            channel.write(text);
        }
        channel.force(true);
    }
}
