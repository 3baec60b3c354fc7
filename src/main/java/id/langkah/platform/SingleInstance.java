package id.langkah.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /**
     * Takes the database and listens for later starts, or passes the files to the program on this
     * PC that has it, which then comes to the front.
     *
     * @param sockets a folder of this user on this PC, such as {@link Folders#cache}
     * @throws IOException when the user may not write beside the database
     */
    public static InstanceStart start(Path database, Path sockets, List<Path> files, Instant now) throws IOException {
        InstanceStart start = hold(database, now);
        for (int look = 0; look < LOOKS; look++) {
            switch (start) {
                case InstanceStart.First first -> {
                    first.instance().listen(sockets, now);
                    return first;
                }
                case InstanceStart.HandedOver done -> {
                    return done;
                }
                case InstanceStart.Refused refused -> {
                    if (refused.isElsewhere()) {
                        return refused;
                    }
                    Optional<Path> socket = refused.by().flatMap(Holder::socket);
                    if (socket.isPresent()) {
                        boolean taken = Handover.handOver(socket.get(), files, PATIENCE);
                        return taken ? new InstanceStart.HandedOver(refused.by().get()) : refused;
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
            Path file = LockFile.of(database);
            synchronized (HELD_HERE) {
                return HELD_HERE.containsKey(file) || LockFile.isLocked(file);
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, "Who has it cannot be told", e);
            return true;
        }
    }

    /** Takes the database for a command, which neither passes files on nor listens. */
    public static InstanceStart hold(Path database, Instant now) throws IOException {
        Path file = LockFile.of(database);
        synchronized (HELD_HERE) {
            Holder here = HELD_HERE.get(file);
            if (here != null) {
                return new InstanceStart.Refused(Optional.of(here));
            }
            FileChannel channel = LockFile.open(file);
            boolean ours = false;
            try {
                FileLock lock = LockFile.tryLock(channel);
                if (lock == null) {
                    return new InstanceStart.Refused(LockFile.holder(channel));
                }
                if (!LockFile.isOurs(channel)) {
                    throw new FileSystemException(file.toString(), null, "no lock of ours");
                }
                SingleInstance instance = new SingleInstance(file, channel);
                instance.tell(Holder.ofThisProgram(now));
                ours = true;
                return new InstanceStart.First(instance);
            } finally {
                if (!ours) {
                    channel.close();
                }
            }
        }
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
        long name = UUID.nameUUIDFromBytes(file.toString().getBytes(UTF_8)).getMostSignificantBits();
        Path socket = sockets.resolve("langkah-" + Long.toHexString(name) + ".sock");
        try {
            Files.deleteIfExists(socket); // Left by a holder that was killed; the lock is ours.
            handover = Handover.listen(socket, inbox::put);
            tell(Holder.ofThisProgram(now).listeningAt(socket));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "Later starts cannot hand over their files", e);
        }
    }

    private void tell(Holder holder) throws IOException {
        LockFile.write(channel, holder);
        synchronized (HELD_HERE) {
            HELD_HERE.put(file, holder);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(MILLIS_BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
