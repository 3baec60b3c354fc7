package id.langkah.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;

/**
 * Checks the compressed streams of a PDF before the library opens it: each is unpacked once and
 * discarded, because the library unpacks them completely into memory.
 */
final class StreamCheck {
    private static final long LARGEST_PART = 48L * 1024 * 1024;
    private static final long LARGEST_UNFOLDED = 256L * 1024 * 1024;

    /**
     * The largest stream in LZW compression, in bytes; it may unpack to 2,000 times its size, and
     * offices have no large ones.
     */
    private static final int LARGEST_LZW = 64 * 1024;

    private static final int DEEPEST = 3;

    private final byte[] file;
    private long unfolded;

    private StreamCheck(byte[] file) {
        this.file = file;
    }

    /** Whether the streams unpack to no more than those of an office document. */
    static boolean isSane(byte[] file) {
        return new StreamCheck(file).isSane();
    }

    private boolean isSane() {
        int at = find("stream", 0);
        while (at >= 0) {
            boolean begins = at < 3 || file[at - 1] != 'd' || file[at - 2] != 'n' || file[at - 3] != 'e';
            int from = at + "stream".length();
            if (begins) {
                from += from < file.length && file[from] == '\r' ? 1 : 0;
                from += from < file.length && file[from] == '\n' ? 1 : 0;
                int end = find("endstream", from);
                int to = end < 0 ? file.length : end;
                if (isOldPacked(at) && to - from > LARGEST_LZW) {
                    return false;
                }
                if (!isSane(from, to)) {
                    return false;
                }
            }
            at = find("stream", from);
        }
        return true;
    }

    /** Whether the dictionary before a stream declares LZW compression. */
    private boolean isOldPacked(int at) {
        int from = Math.max(0, at - 400);
        int found = find("LZW", from);
        return found >= 0 && found < at;
    }

    /** Unpacks a stream, repeatedly when the result is compressed again. */
    private boolean isSane(int from, int to) {
        var buffer = new byte[32 * 1024];
        for (int depth = 1; depth <= DEEPEST; depth++) {
            InputStream packed = new ByteArrayInputStream(file, from, to - from);
            for (int i = 1; i < depth; i++) {
                packed = new InflaterInputStream(packed);
            }
            boolean again = false;
            long size = 0;
            try (InputStream in = new InflaterInputStream(packed)) {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    again |= size == 0 && n > 1 && isZlib(buffer);
                    size += n;
                    unfolded += n;
                    if (size > LARGEST_PART || unfolded > LARGEST_UNFOLDED) {
                        return false;
                    }
                }
            } catch (IOException e) {
                // The stream is not compressed or is cut off; the library reads no more of it than
                // was counted.
            }
            if (!again) {
                return true;
            }
        }
        return false;
    }

    private static boolean isZlib(byte[] bytes) {
        int head = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        return (bytes[0] & 0x0f) == 8 && head % 31 == 0;
    }

    private int find(String word, int from) {
        byte first = (byte) word.charAt(0);
        for (int i = Math.max(0, from); i <= file.length - word.length(); i++) {
            if (file[i] == first && is(word, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean is(String word, int at) {
        for (int i = 0; i < word.length(); i++) {
            if (file[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
