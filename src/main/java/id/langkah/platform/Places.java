package id.langkah.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Tells what kind of place a file lies in. Synchronised folders may read a file while it is
 * written, locks on network drives are unreliable, and removable drives are pulled out.
 */
public final class Places {
    private static final Logger LOG = Logger.getLogger(Places.class.getName());

    private static final Set<String> NETWORK =
            Set.of("nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "webdav", "fuse.sshfs", "9p");
    private static final Set<String> GOOGLE = Set.of("Google Drive", "GoogleDrive", "My Drive", "Drive Saya");
    private static final Path MEDIA = Path.of("/media");
    private static final Path RUN_MEDIA = Path.of("/run/media");
    private static final int DEEP = 2;

    private final Map<String, String> environment;
    private final Function<Path, Optional<Disk>> disks;
    private final Predicate<String> isMapped;

    /**
     * The places of any PC.
     *
     * @param environment the variables of the running program
     * @param disks gives the disk of an existing file or folder; empty when the system does not
     *     tell
     * @param isMapped whether a drive letter such as {@code Z:} stands for a folder of another PC
     */
    Places(Map<String, String> environment, Function<Path, Optional<Disk>> disks, Predicate<String> isMapped) {
        this.environment = Map.copyOf(environment);
        this.disks = disks;
        this.isMapped = isMapped;
    }

    /** The places of this PC. */
    public static Places ofThisPc() {
        return new Places(System.getenv(), Disk::of, NetworkDrive::isMapped);
    }

    /** The kinds of places. */
    public enum Kind {
        /** A disk of this PC, where the file should be. */
        LOCAL,
        ONEDRIVE,
        DROPBOX,
        GOOGLE_DRIVE,
        NETWORK,
        REMOVABLE
    }

    /**
     * The disk that a file lies on.
     *
     * @param name the name by which the system distinguishes disks
     * @param type the type of the file system, in lower case
     */
    record Disk(String name, String type, boolean removable) {
        static Optional<Disk> of(Path existing) {
            try {
                FileStore store = Files.getFileStore(existing);
                String type = store.type().toLowerCase(Locale.ROOT);
                return Optional.of(new Disk(name(store), type, isRemovable(store, existing)));
            } catch (IOException | SecurityException e) {
                LOG.log(Level.FINE, "The disk is not told", e);
                return Optional.empty();
            }
        }

        /** The name of a disk. On Windows it is a label that two sticks may share, so the serial number is used. */
        private static String name(FileStore store) throws IOException {
            return isWindows() ? store.name() + store.getAttribute("volume:vsn") : store.name();
        }

        private static boolean isRemovable(FileStore store, Path existing) throws IOException {
            if (isWindows()) {
                return Boolean.TRUE.equals(store.getAttribute("volume:isRemovable"));
            }
            Path real = existing.toRealPath();
            return real.startsWith(MEDIA) || real.startsWith(RUN_MEDIA);
        }

        private static boolean isWindows() {
            return System.getProperty("os.name", "").startsWith("Windows");
        }
    }

    /** The kind of place of a file, which need not exist. */
    public Kind of(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        return cloud(whole).orElseGet(() -> byDisk(whole));
    }

    private Optional<Kind> cloud(Path file) {
        for (String variable : List.of("OneDrive", "OneDriveCommercial", "OneDriveConsumer")) {
            String folder = environment.getOrDefault(variable, "");
            if (!folder.isBlank() && file.startsWith(Path.of(folder))) {
                return Optional.of(Kind.ONEDRIVE);
            }
        }
        return StreamSupport.stream(file.spliterator(), false)
                .flatMap(part -> cloud(part.toString()).stream())
                .findFirst();
    }

    private static Optional<Kind> cloud(String folder) {
        if (folder.equals("OneDrive") || folder.startsWith("OneDrive - ")) {
            return Optional.of(Kind.ONEDRIVE);
        }
        if (folder.equals("Dropbox") || folder.startsWith("Dropbox (")) {
            return Optional.of(Kind.DROPBOX);
        }
        return GOOGLE.contains(folder) ? Optional.of(Kind.GOOGLE_DRIVE) : Optional.empty();
    }

    private Kind byDisk(Path file) {
        Path root = file.getRoot();
        String start = root == null ? "" : root.toString();
        if (start.startsWith("\\\\") || (start.endsWith(":\\") && isMapped.test(start.substring(0, 2)))) {
            return Kind.NETWORK;
        }
        Optional<Disk> disk = disk(file);
        if (disk.filter(on -> NETWORK.contains(on.type())).isPresent()) {
            return Kind.NETWORK;
        }
        if (disk.filter(on -> on.name().startsWith("Google Drive")).isPresent()) {
            return Kind.GOOGLE_DRIVE;
        }
        return disk.filter(Disk::removable).isPresent() ? Kind.REMOVABLE : Kind.LOCAL;
    }

    /** Whether both files are on the same disk; true when the system does not tell. */
    public boolean onOneDisk(Path file, Path other) {
        Optional<Disk> here = disk(file);
        return here.isEmpty()
                || disk(other).map(there -> there.equals(here.get())).orElse(true);
    }

    /** The drives of other disks that are connected to this PC. */
    public List<Path> otherDrives(Path file) {
        return drives().filter(drive -> Files.isWritable(drive) && !onOneDisk(file, drive))
                .toList();
    }

    private static Stream<Path> drives() {
        List<Path> drives = new ArrayList<>();
        if (Disk.isWindows()) {
            FileSystems.getDefault().getRootDirectories().forEach(drives::add);
        }
        for (Path media : List.of(MEDIA, RUN_MEDIA)) {
            drives.addAll(below(media));
        }
        return drives.stream();
    }

    private static List<Path> below(Path media) {
        if (!Files.isDirectory(media)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.walk(media, DEEP)) {
            return folders.filter(Files::isDirectory)
                    .filter(path -> !path.equals(media))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.FINE, "The drives are not told", e);
            return List.of();
        }
    }

    private Optional<Disk> disk(Path file) {
        Path existing = file.toAbsolutePath().normalize();
        while (Files.notExists(existing)) {
            Path above = existing.getParent();
            if (above == null) {
                return Optional.empty();
            }
            existing = above;
        }
        return disks.apply(existing);
    }
}
