package id.langkah.excel.kit;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that wait until they are read: the first ones in memory, what is beyond a limit in a
 * temporary file. The system deletes that file when it is closed, also when the program is killed.
 */
final class Spill implements Closeable {
    static final int IN_MEMORY = 32 << 20;

    private static final int BLOCK = 1 << 16;

    private final List<byte[]> blocks = new ArrayList<>();
    private final long limit;
    private @Nullable FileChannel file;
    private long size;

    /** @param limit the most bytes in memory, a multiple of 64 KiB */
    Spill(long limit) {
        this.limit = limit;
    }

    long size() {
        return size;
    }

    /** @throws IOException when the folder for temporary files takes no more */
    void write(byte[] bytes, int length) throws IOException {
        int at = 0;
        while (at < length && size < limit) {
            int inside = (int) (size % BLOCK);
            if (inside == 0) {
                blocks.add(new byte[BLOCK]);
            }
            int count = Math.min(length - at, BLOCK - inside);
            System.arraycopy(bytes, at, blocks.getLast(), inside, count);
            at += count;
            size += count;
        }
        if (at < length) {
            ByteBuffer rest = ByteBuffer.wrap(bytes, at, length - at);
            FileChannel out = file == null ? open() : file;
            while (rest.hasRemaining()) {
                size += out.write(rest, size - limit);
            }
        }
    }

    private FileChannel open() throws IOException {
        var opened = FileChannel.open(
                Files.createTempFile("langkah-", ".bagian"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        file = opened;
        return opened;
    }

    /** The bytes from one place up to another. */
    InputStream read(long from, long to) {
        return new InputStream() {
            private long at = from;

            @Override
            public int read() throws IOException {
                byte[] single = new byte[1];
                return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                if (at >= to) {
                    return -1;
                }
                int most = (int) Math.min(length, to - at);
                int count = at < limit ? fromMemory(bytes, offset, most) : fromFile(bytes, offset, most);
                at += count;
                return count;
            }

            private int fromMemory(byte[] bytes, int offset, int most) {
                int inside = (int) (at % BLOCK);
                int count = Math.min(most, BLOCK - inside);
                System.arraycopy(blocks.get((int) (at / BLOCK)), inside, bytes, offset, count);
                return count;
            }

            private int fromFile(byte[] bytes, int offset, int most) throws IOException {
                return Objects.requireNonNull(file).read(ByteBuffer.wrap(bytes, offset, most), at - limit);
            }
        };
    }

    @Override
    public void close() throws IOException {
        blocks.clear();
        if (file != null) {
            file.close();
        }
    }
}
