package id.langkah.excel.kit;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * The rows of one sheet, compressed piece by piece while they are written. They end on a whole byte
 * without ending the compressed stream, so that what follows the rows can be added.
 */
final class Deflated {
    static final int LEVEL = 4;
    static final int PIECE = 1 << 18;

    private final Deflater deflater = new Deflater(LEVEL, true);
    private final CRC32 crc = new CRC32();
    private final byte[] packed = new byte[1 << 14];
    private final Spill spill;
    private final SecondThread<XmlBytes> second;
    private final long from;
    private long to;
    private long length;

    Deflated(Spill spill, SecondThread<XmlBytes> second) {
        this.spill = spill;
        this.second = second;
        this.from = spill.size();
    }

    /** Takes a piece and returns an empty one to be filled meanwhile. */
    XmlBytes add(XmlBytes piece) throws IOException {
        second.add(() -> pack(piece));
        return second.isFull() ? second.take() : new XmlBytes(PIECE + PIECE / 4);
    }

    /** Takes the last piece and waits until all are compressed. */
    void finish(XmlBytes last) throws IOException {
        while (!second.isIdle()) {
            second.take();
        }
        pack(last);
        drain(Deflater.SYNC_FLUSH);
        deflater.end();
        to = spill.size();
    }

    private XmlBytes pack(XmlBytes piece) throws IOException {
        crc.update(piece.bytes(), 0, piece.length());
        length += piece.length();
        deflater.setInput(piece.bytes(), 0, piece.length());
        drain(Deflater.NO_FLUSH);
        return piece.clear();
    }

    private void drain(int flush) throws IOException {
        int count;
        do {
            count = deflater.deflate(packed, 0, packed.length, flush);
            spill.write(packed, count);
        } while (count == packed.length);
    }

    /** The compressed rows. */
    InputStream read() {
        return spill.read(from, to);
    }

    long packedLength() {
        return to - from;
    }

    /** The number of bytes before compression. */
    long length() {
        return length;
    }

    /** The checksum of the bytes before compression. */
    long crc() {
        return crc.getValue();
    }
}
