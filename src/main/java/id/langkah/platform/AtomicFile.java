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
 * Writes a file whole or not at all: into a new file beside it, flushed to the disk, then moved
 * over it in one step. Whatever fails, the old file stands as it stood and nothing is left beside
 * it; what a kill left there goes with one of the next writes into that folder.
 */
public final class AtomicFile {
    private AtomicFile() {}

    /** Whatever can write itself into a stream; it need not close it. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Puts the content in place of the file, which need not exist; its folder must.
     *
     * @throws FileInUseException when another program has the file open
     * @throws IOException when the content, the disk or the user's rights do not allow it
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

    /** Libraries wrap what the disk says in faults of their own; what counts is what it says. */
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
     * On Windows, what a spreadsheet program has open cannot be opened for writing. Elsewhere its
     * lock has to be asked for, and LibreOffice has a way of its own.
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
            return false; // a file system without locks: nobody can hold one
        }
    }

    /** Windows has no such thing and refuses to open a folder: its journal does the same work. */
    private static void flushFolder(Path target) throws IOException {
        Path folder = target.getParent();
        if (folder == null || System.getProperty("os.name", "").startsWith("Windows")) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Keeps a writer that closes its stream from closing the file before it is flushed. */
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
