package id.langkah.sqlite;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * The checksum at the end of a backup, behind the last page where SQLite ignores it:
 * {@code Langkah CRC32C } and the checksum of all bytes before it in eight hexadecimal digits. It
 * detects changed text, which SQLite's checks do not.
 */
final class CopySeal {
    /** The result of comparing a file with its checksum. */
    enum Verdict {
        /** The checksum matches. */
        EQUAL,
        /** The checksum does not match. */
        CHANGED,
        /** The file has no checksum, so {@link Backup} did not make it. */
        NONE
    }

    private static final byte[] LABEL = "Langkah CRC32C ".getBytes(StandardCharsets.US_ASCII);
    private static final int BYTES = LABEL.length + 8;
    private static final int BUFFER = 1 << 18;

    private CopySeal() {}

    /** Appends the checksum to a file; it is on the disk when this returns. */
    static void append(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long size = channel.size();
            ByteBuffer ending = ending(channel, size);
            channel.position(size);
            while (ending.hasRemaining()) {
                channel.write(ending);
            }
            channel.force(true);
        }
    }

    /** Compares a file that has all its pages with its checksum. */
    static Verdict check(Path file, Header header) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long rest = channel.size() - header.size();
            if (rest == 0) {
                return Verdict.NONE;
            }
            if (rest != BYTES) {
                return Verdict.CHANGED;
            }
            byte[] expected = ending(channel, header.size()).array();
            return Arrays.equals(expected, read(channel, header.size(), BYTES).array())
                    ? Verdict.EQUAL
                    : Verdict.CHANGED;
        }
    }

    /** Removes the checksum before the file is written to. */
    static void remove(Path file, Header header) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(header.size());
            channel.force(true);
        }
    }

    private static ByteBuffer ending(FileChannel channel, long size) throws IOException {
        var sum = new CRC32C();
        for (long at = 0; at < size; at += BUFFER) {
            sum.update(read(channel, at, (int) Math.min(BUFFER, size - at)));
        }
        byte[] digits = "%08x".formatted(sum.getValue()).getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(BYTES).put(LABEL).put(digits).flip();
    }

    private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException("shorter than it says");
            }
        }
        return bytes.flip();
    }
}
