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
 * What a copy of the office's file ends in, after the last page, where SQLite does not look: {@code
 * Langkah CRC32C } and the checksum of every byte before it in eight hexadecimal digits. It travels
 * with the file, and tells a letter that changed in a text, which no check of SQLite's can.
 */
final class CopySeal {
    /** How a file stands to the fingerprint it carries. */
    enum Verdict {
        /** Every byte is as it was written. */
        EQUAL,
        /** Not every byte is. */
        CHANGED,
        /** It carries none: it was not made by {@link Backup}. */
        NONE
    }

    private static final byte[] LABEL = "Langkah CRC32C ".getBytes(StandardCharsets.US_ASCII);
    private static final int BYTES = LABEL.length + 8;
    private static final int BUFFER = 1 << 18;

    private CopySeal() {}

    /** Ends a file in its fingerprint; on the disk when it returns. */
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

    /** Compares a file whose pages are whole with what it ends in. */
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

    /** Takes the fingerprint off, before the file is written to. */
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
