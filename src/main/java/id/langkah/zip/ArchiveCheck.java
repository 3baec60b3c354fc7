package id.langkah.zip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Checks an archive before it is opened. Every entry is unpacked once and discarded, because the
 * sizes stated in an archive may be wrong.
 */
public final class ArchiveCheck {
    /** The largest file in bytes: 20 MB. */
    public static final long LARGEST = 20L * 1024 * 1024;

    /** The largest total size after unpacking, in bytes: 200 MB. */
    public static final long LARGEST_UNFOLDED = 200L * 1024 * 1024;

    /** The largest entry that is read as a whole, in bytes: 32 MB. */
    public static final long LARGEST_PART = 32L * 1024 * 1024;

    /** The largest total size of the relation files of an Office file, in bytes: 4 MB. */
    public static final long LARGEST_RELATIONS = 4L * 1024 * 1024;

    private static final int MOST_ENTRIES = 10_000;

    /** The highest ratio of unpacked to packed size that occurs in office files. */
    private static final int MOST_OUT_OF_ONE = 99;

    private static final int SMALL = 100 * 1024;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    /** The result of the check. */
    public enum Verdict {
        /** An archive of acceptable size. */
        GOOD,
        /** The file is larger than {@link #LARGEST}. */
        LARGE_FILE,
        /** Unpacked it is larger than allowed. */
        TOO_LARGE,
        /** The archive is damaged. */
        BROKEN,
        /** A file of an older Office format (.doc, .xls), or one locked with a password. */
        OLD_OR_LOCKED,
        /** Not an archive. */
        NO_ARCHIVE
    }

    private ArchiveCheck() {}

    /** Whether the file is in an older Office format or locked with a password; both are OLE files. */
    public static boolean isOle(Path path) throws IOException {
        return Arrays.equals(start(path), OLE);
    }

    private static byte[] start(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(ZIP.length);
        }
    }

    /**
     * Checks a file.
     *
     * @param piecemeal tells the entries that are read piece by piece and may therefore be larger
     *     than {@link #LARGEST_PART}
     * @throws IOException if the file is not there or cannot be opened
     */
    public static Verdict of(Path path, Predicate<String> piecemeal) throws IOException {
        if (Files.size(path) > LARGEST) {
            return Verdict.LARGE_FILE;
        }
        byte[] start = start(path);
        if (Arrays.equals(start, OLE)) {
            return Verdict.OLD_OR_LOCKED;
        }
        return Arrays.equals(start, ZIP) ? entries(path, piecemeal) : Verdict.NO_ARCHIVE;
    }

    /** Whether the name of an entry contains this text, in upper or lower case. */
    public static boolean holds(Path path, String name) throws IOException {
        try (var zip = new ZipFile(path.toFile())) {
            return zip.stream()
                    .anyMatch(entry -> entry.getName().toLowerCase(Locale.ROOT).contains(name));
        }
    }

    private static Verdict entries(Path path, Predicate<String> piecemeal) {
        try (var zip = new ZipFile(path.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                return Verdict.TOO_LARGE;
            }
            var buffer = new byte[64 * 1024];
            long unfolded = 0;
            long relations = 0;
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                long size = 0;
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                        size += n;
                        if (unfolded + size > LARGEST_UNFOLDED || isTooLarge(entry, size, piecemeal)) {
                            return Verdict.TOO_LARGE;
                        }
                    }
                }
                unfolded += size;
                relations += isOfThePackage(entry) ? size : 0;
                if (relations > LARGEST_RELATIONS) {
                    return Verdict.TOO_LARGE;
                }
                if (size != entry.getSize()) {
                    return Verdict.BROKEN;
                }
            }
            return Verdict.GOOD;
        } catch (IOException | IllegalArgumentException e) {
            // A name in a broken encoding is reported as IllegalArgumentException.
            return Verdict.BROKEN;
        }
    }

    /** Whether the entry describes where the parts of the file are; these are read first. */
    private static boolean isOfThePackage(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return name.endsWith(".rels") || name.equals("[content_types].xml");
    }

    private static boolean isTooLarge(ZipEntry entry, long size, Predicate<String> piecemeal) {
        return (!piecemeal.test(entry.getName()) && size > LARGEST_PART)
                || (size > SMALL && size / MOST_OUT_OF_ONE > entry.getCompressedSize());
    }
}
