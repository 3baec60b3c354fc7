package id.langkah.platform;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file completely or not at all: into a new file beside it, flushed to the disk, then
 * moved over the old file in one step. When anything fails, the old file is unchanged and nothing
 * is left beside it. What a killed program left is deleted by a later write into the same folder.
 */
public final class AtomicFile {
    private AtomicFile() {}

    /** Content that writes itself to a stream; it need not close the stream. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Replaces or creates the file; its folder must exist.
     *
     * @throws FileInUseException when another program has the file open
     * @throws IOException when writing fails or is not permitted
     */
    public static void write(Path file, Content content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        refuseIfInUse(target);
        Path fresh = Leftovers.part(target);
        try {
            try (FileChannel channel =
                            FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
                Leftovers.sweepBeside(fresh);
                PrivateFiles.takeRights(target, fresh);
                write(content, new Unclosable(out));
                out.flush();
                channel.force(true);
            }
            refuseIfInUse(target);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException | Error e) {
            discard(fresh, e);
            throw e;
        }
        flushFolder(target);
    }

    /** Writes the content; when a library wraps a failure of the disk, that failure is thrown. */
    private static void write(Content content, Unclosable out) throws IOException {
        try {
            content.writeTo(out);
        } catch (RuntimeException e) {
            IOException disk = out.failure;
            if (disk == null) {
                throw e;
            }
            disk.addSuppressed(e);
            throw disk;
        }
    }

    private static void discard(Path fresh, Throwable why) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }

    /**
     * Refuses a file that a spreadsheet program has open. On Windows such a file cannot be opened
     * for writing; elsewhere its lock must be tried, and LibreOffice has its own lock file.
     */
    private static void refuseIfInUse(Path target) throws IOException {
        if (!Files.isRegularFile(target)) {
            return;
        }
        if (LibreOffice.hasOpen(target)) {
            throw new FileInUseException(target);
        }
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
            if (isLocked(channel)) {
                throw new FileInUseException(target);
            }
        } catch (AccessDeniedException | NoSuchFileException e) {
            throw e;
        } catch (FileSystemException e) {
            throw new FileInUseException(target, e);
        }
    }

    private static boolean isLocked(FileChannel channel) {
        try (FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            return false; // The file system has no locks, so nobody can hold one.
        }
    }

    /** Flushes a folder to the disk. Windows cannot open folders; its file system journal does this itself. */
    private static void flushFolder(Path target) throws IOException {
        Path folder = target.getParent();
        if (folder == null || System.getProperty("os.name", "").startsWith("Windows")) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Prevents writers that close their stream from closing the file before it is flushed. */
    private static final class Unclosable extends FilterOutputStream {
        private @Nullable IOException failure;

        Unclosable(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int nomor) throws IOException {
            write(new byte[] {(byte) nomor}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                out.flush();
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
