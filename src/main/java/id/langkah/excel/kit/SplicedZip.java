package id.langkah.excel.kit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;

/**
 * Writes a workbook's zip file and puts the compressed rows of tables into their sheets as they are,
 * in the place of the empty row that stands for them.
 */
final class SplicedZip extends FixedTimes {
    private final Map<String, Rows> rows;
    private final ByteArrayOutputStream shell = new ByteArrayOutputStream();
    private @Nullable Rows open;

    /**
     * The rows of a sheet.
     *
     * @param entry the name of the sheet in the file
     * @param first the row from which they stand, counted from 0
     */
    record Rows(String entry, int first, Deflated packed) {}

    SplicedZip(OutputStream out, Map<String, Rows> rows) {
        super(out);
        this.rows = rows;
        setLevel(Deflated.LEVEL);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        open = rows.get(entry.getName());
        if (open == null) {
            super.putArchiveEntry(entry);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (open == null) {
            super.write(bytes, from, length);
        } else {
            shell.write(bytes, from, length);
        }
    }

    @Override
    public void closeArchiveEntry() throws IOException {
        Rows within = open;
        if (within == null) {
            super.closeArchiveEntry();
            return;
        }
        open = null;
        splice(within, shell.toString(StandardCharsets.UTF_8));
        shell.reset();
    }

    private void splice(Rows within, String xml) throws IOException {
        String place = "<row r=\"" + (within.first() + 1) + "\"/>";
        int at = xml.indexOf(place);
        if (at < 0) {
            throw new IllegalStateException("no place for rows in " + within.entry());
        }
        byte[] head = xml.substring(0, at).getBytes(StandardCharsets.UTF_8);
        byte[] tail = xml.substring(at + place.length()).getBytes(StandardCharsets.UTF_8);
        byte[] packedHead = packed(head, false);
        byte[] packedTail = packed(tail, true);
        Deflated middle = within.packed();
        long crc = JoinedCrc.of(JoinedCrc.of(crc(head), middle.crc(), middle.length()), crc(tail), tail.length);
        var entry = new ZipArchiveEntry(within.entry());
        entry.setMethod(ZipArchiveEntry.DEFLATED);
        entry.setCrc(crc);
        entry.setSize(head.length + middle.length() + tail.length);
        entry.setCompressedSize(packedHead.length + middle.packedLength() + packedTail.length);
        time(entry);
        List<InputStream> all =
                List.of(new ByteArrayInputStream(packedHead), middle.read(), new ByteArrayInputStream(packedTail));
        addRawArchiveEntry(entry, new SequenceInputStream(Collections.enumeration(all)));
    }

    /** @param last whether the compressed stream ends here; otherwise more can follow */
    private static byte[] packed(byte[] bytes, boolean last) throws IOException {
        var out = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflated.LEVEL, true);
        try (var deflating = new DeflaterOutputStream(out, deflater, true)) {
            deflating.write(bytes);
            if (!last) {
                deflating.flush();
                return out.toByteArray();
            }
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    private static long crc(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }
}
