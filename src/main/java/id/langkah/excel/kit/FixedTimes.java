package id.langkah.excel.kit;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes a zip file in which all entries have the same time, so that the same content gives the same bytes. */
public class FixedTimes extends ZipArchiveOutputStream {
    public static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final Target target;

    public FixedTimes(OutputStream out) {
        this(new Target(out));
    }

    private FixedTimes(Target target) {
        super(target);
        this.target = target;
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        time(entry);
        super.putArchiveEntry(entry);
    }

    /** Zip entries store the local time without a zone. */
    static void time(ZipArchiveEntry entry) {
        entry.setTime(TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
    }

    /** Throws the failure of the stream, if any, which the library does not pass on. */
    void tellFailure() throws IOException {
        if (target.failure != null) {
            throw target.failure;
        }
    }

    /** Finishes the archive; when the stream fails, that failure is thrown and not a later one about the open entry. */
    @Override
    public void finish() throws IOException {
        tellFailure();
        super.finish();
    }

    /** Keeps the first failure of the stream below; the archive writes only arrays. */
    private static final class Target extends FilterOutputStream {
        private @Nullable IOException failure;

        Target(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }
}
