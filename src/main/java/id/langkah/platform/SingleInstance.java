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
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Ensures that only one program uses a database. The first start holds a lock on a file beside the
 * database. The operating system releases the lock however the program ends, so no stale lock
 * remains. The file names its holder; it is emptied at a clean end, so that the next start can
 * detect an unclean one.
 */
public final class SingleInstance implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(SingleInstance.class.getName());

    /** The position of the locked byte, behind any text, because on Windows locked bytes cannot be read. */
    private static final long LOCKED_BYTE = 1 << 20;

    private static final int LONGEST_TEXT = 1 << 16;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LOOKS = 20;
    private static final int MILLIS_BETWEEN_LOOKS = 50;

    /**
     * The databases that this program has locked; opening and closing such a lock file again would
     * release the lock.
     */
    private static final Map<Path, Holder> HELD_HERE = new HashMap<>();

    private final Path file;
    private final FileChannel channel;
    private final boolean stoppedUncleanly;
    private final Inbox inbox = new Inbox();
    private @Nullable Handover handover;

    private SingleInstance(Path file, FileChannel channel) throws IOException {
        this.file = file;
        this.channel = channel;
        stoppedUncleanly = channel.size() > 0;
    }

    /** The result of trying to take a database. */
    public sealed interface Start {
        /** The database is ours until the instance is closed. */
        record First(SingleInstance instance) implements Start {}

        /** Another program on this PC has the database and has taken the files; this start is done. */
        record HandedOver(Holder to) implements Start {}

        /** Somebody else has the database; {@code by} is empty when the lock file does not tell who. */
        record Refused(Optional<Holder> by) implements Start {}
    }

    /**
     * Takes the database and listens for later starts, or passes the files to the program on this
     * PC that has it, which then comes to the front.
     *
     * @param sockets a folder of this user on this PC, such as {@link Folders#cache}
     * @throws IOException when the user may not write beside the database
     */
    public static Start start(Path database, Path sockets, List<Path> files, Instant now) throws IOException {
        Start start = hold(database, now);
        for (int look = 0; look < LOOKS; look++) {
            switch (start) {
                case Start.First first -> {
                    first.instance().listen(sockets, now);
                    return first;
                }
                case Start.HandedOver done -> {
                    return done;
                }
                case Start.Refused refused -> {
                    if (isElsewhere(refused)) {
                        return refused;
                    }
                    Optional<Path> socket = refused.by().flatMap(Holder::socket);
                    if (socket.isPresent()) {
                        boolean taken = Handover.handOver(socket.get(), files, PATIENCE);
                        return taken ? new Start.HandedOver(refused.by().get()) : refused;
                    }
                }
            }
            pause();
            start = hold(database, now);
        }
        return start;
    }

    /** Whether some program has the database now; asking changes nothing. */
    public static boolean isHeld(Path database) {
        try {
            Path file = lockFile(database);
            synchronized (HELD_HERE) {
                if (HELD_HERE.containsKey(file)) {
                    return true;
                }
                if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    return false;
                }
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                        FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false)) {
                    return lock == null;
                }
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, "Who has it cannot be told", e);
            return true;
        }
    }

    /** Takes the database for a command, which neither passes files on nor listens. */
    public static Start hold(Path database, Instant now) throws IOException {
        Path file = lockFile(database);
        synchronized (HELD_HERE) {
            Holder here = HELD_HERE.get(file);
            if (here != null) {
                return new Start.Refused(Optional.of(here));
            }
            FileChannel channel = open(file);
            boolean ours = false;
            try {
                FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
                if (lock == null) {
                    return new Start.Refused(read(channel));
                }
                if (!isOurs(channel)) {
                    throw new FileSystemException(file.toString(), null, "no lock of ours");
                }
                SingleInstance instance = new SingleInstance(file, channel);
                instance.tell(Holder.ofThisProgram(now));
                ours = true;
                return new Start.First(instance);
            } finally {
                if (!ours) {
                    channel.close();
                }
            }
        }
    }

    /**
     * Opens the lock file, but never through a link and never anything but a file, since something
     * of the user may stand there.
     */
    private static FileChannel open(Path file) throws IOException {
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

    /** Whether the program that had the database before did not close it properly; a full check is then needed. */
    public boolean stoppedUncleanly() {
        return stoppedUncleanly;
    }

    /**
     * Sets the listener for files from later starts, including those received so far; an empty list
     * only asks to come to the front. It is called on a thread of its own, or on the caller's for
     * files already received.
     */
    public void onHandOver(Consumer<List<Path>> listener) {
        inbox.openTo(listener);
    }

    /** Releases the database, which must be closed before. */
    @Override
    public void close() throws IOException {
        letGo(true);
    }

    /** Releases a database that could not be opened; the full check is still needed. */
    public void abandon() throws IOException {
        letGo(false);
    }

    private void letGo(boolean cleanly) throws IOException {
        synchronized (HELD_HERE) {
            if (!channel.isOpen()) {
                return;
            }
            HELD_HERE.remove(file);
            try (channel) {
                if (handover != null) {
                    handover.close();
                }
                if (cleanly) {
                    channel.truncate(0);
                    channel.force(true);
                }
            }
        }
    }

    private void listen(Path sockets, Instant now) {
        Holder holder = Holder.ofThisProgram(now);
        long name = UUID.nameUUIDFromBytes(file.toString().getBytes(UTF_8)).getMostSignificantBits();
        Path socket = sockets.resolve("langkah-" + Long.toHexString(name) + ".sock");
        try {
            Files.deleteIfExists(socket); // Left by a holder that was killed; the lock is ours.
            handover = Handover.listen(socket, inbox::put);
            tell(holder.listeningAt(socket));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "Later starts cannot hand over their files", e);
        }
    }

    private void tell(Holder holder) throws IOException {
        ByteBuffer text = ByteBuffer.wrap(holder.format().getBytes(UTF_8));
        channel.truncate(0);
        channel.position(0);
        while (text.hasRemaining()) {
            channel.write(text);
        }
        channel.force(true);
        synchronized (HELD_HERE) {
            HELD_HERE.put(file, holder);
        }
    }

    private static Optional<Holder> read(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(LONGEST_TEXT);
        int length = channel.read(text, 0);
        return length <= 0 ? Optional.empty() : Holder.parse(new String(text.array(), 0, length, UTF_8));
    }

    /** Whether the file is empty or contains what {@link Holder} writes, possibly cut off by a power failure. */
    private static boolean isOurs(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(LONGEST_TEXT);
        int length = channel.read(text, 0);
        return length <= 0
                || new String(text.array(), 0, length, UTF_8)
                        .lines()
                        .allMatch(line -> line.chars().allMatch(letter -> letter == 0) || Holder.mayWrite(line));
    }

    private static boolean isElsewhere(Start.Refused refused) {
        return refused.by().filter(holder -> !holder.isHere()).isPresent();
    }

    private static Path lockFile(Path database) throws IOException {
        Path real = Files.exists(database)
                ? database.toRealPath()
                : database.toAbsolutePath().normalize();
        return real.resolveSibling(real.getFileName() + ".kunci");
    }

    private static void pause() {
        try {
            Thread.sleep(MILLIS_BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
