package id.langkah.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Gives all entries of a document the same time, those of the workbooks inside it too. */
final class PlainTimes {
    static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final String WORKBOOK = ".xlsx";

    private PlainTimes() {}

    /** Copies a zip file; the stream stays open. */
    static void copy(byte[] document, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        try (var in = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(TIME);
                zip.putNextEntry(copy);
                byte[] bytes = in.readAllBytes();
                zip.write(entry.getName().endsWith(WORKBOOK) ? plain(bytes) : bytes);
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    private static byte[] plain(byte[] workbook) throws IOException {
        var bytes = new ByteArrayOutputStream();
        copy(workbook, bytes);
        return bytes.toByteArray();
    }
}
