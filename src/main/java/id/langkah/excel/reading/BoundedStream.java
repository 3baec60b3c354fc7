package id.langkah.excel.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Throws when an entry of a workbook unpacks to more than any workbook needs. */
final class BoundedStream extends FilterInputStream {
    private static final long LARGEST = 200L * 1024 * 1024;

    private long left = LARGEST;

    BoundedStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        count(1);
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        int read = super.read(bytes, from, most);
        count(read);
        return read;
    }

    private void count(int read) throws IOException {
        left -= read;
        if (left < 0) {
            throw new Markup.TooLong();
        }
    }
}
