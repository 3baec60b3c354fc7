package id.langkah.word;

import id.langkah.zip.ArchiveCheck;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The last step of writing a document: all its entries, also those of embedded workbooks, get the
 * same time, and a property gets the hash of all other content. When Word saves the document, the
 * content changes, so that an edited document is recognised.
 */
final class DocumentSeal {
    static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    /** The name of the property, which is also its value until the hash is known. */
    static final String PROPERTY = "SidikLangkah";

    static final String UNKNOWN = "0".repeat(64);

    private static final String WORKBOOK = ".xlsx";
    private static final String PROPERTIES = "docProps/custom.xml";
    private static final Pattern HASH = Pattern.compile("(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])");

    private DocumentSeal() {}

    /** Copies a document with its hash; the stream stays open. */
    static void copy(byte[] document, OutputStream out) throws IOException {
        Map<String, byte[]> entries = entries(document);
        entries.replaceAll((name, bytes) -> name.endsWith(WORKBOOK) ? plain(bytes) : bytes);
        byte[] properties = entries.get(PROPERTIES);
        if (properties != null) {
            String sealed = new String(properties, StandardCharsets.UTF_8).replace(UNKNOWN, hash(entries));
            entries.put(PROPERTIES, sealed.getBytes(StandardCharsets.UTF_8));
        }
        write(entries, out);
    }

    /** Whether a file is a document of this program that was not changed since. */
    static boolean isSealed(Path file) {
        try {
            if (ArchiveCheck.of(file, name -> false) != ArchiveCheck.Verdict.GOOD) {
                return false;
            }
            Map<String, byte[]> entries = entries(Files.readAllBytes(file));
            byte[] properties = entries.get(PROPERTIES);
            Matcher hash = HASH.matcher(properties == null ? "" : new String(properties, StandardCharsets.UTF_8));
            return hash.find() && hash.group().equals(hash(entries));
        } catch (IOException e) {
            return false;
        }
    }

    private static Map<String, byte[]> entries(byte[] zip) throws IOException {
        var entries = new TreeMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private static void write(Map<String, byte[]> entries, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            var copy = new ZipEntry(entry.getKey());
            copy.setTimeLocal(TIME);
            zip.putNextEntry(copy);
            zip.write(entry.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    /** An embedded workbook with fixed times; reading from and writing to memory cannot fail. */
    private static byte[] plain(byte[] workbook) {
        try {
            var bytes = new ByteArrayOutputStream();
            write(entries(workbook), bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(Map<String, byte[]> entries) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            entries.forEach((name, bytes) -> {
                if (!name.equals(PROPERTIES)) {
                    digest.update((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                    digest.update(bytes);
                }
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
