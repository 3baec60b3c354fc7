package id.langkah.excel.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Converts a workbook in the strict format (ISO/IEC 29500-1, "Strict Open XML Spreadsheet"), which
 * the library cannot read, to the usual format by replacing its namespaces.
 */
final class StrictBook {
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final Pattern NAME = Pattern.compile("http://purl\\.oclc\\.org/ooxml/([A-Za-z]+)/");

    /** The namespaces of a part stand in its first element, within this many bytes. */
    private static final int HEAD = 16 * 1024;

    private StrictBook() {}

    /** Whether a workbook declares the strict format. */
    static boolean isStrict(Path path) throws IOException {
        try (var zip = new ZipFile(path.toFile())) {
            ZipEntry relations = zip.getEntry("_rels/.rels");
            if (relations == null) {
                return false;
            }
            try (InputStream in = zip.getInputStream(relations)) {
                return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains(STRICT);
            }
        }
    }

    /**
     * Writes the workbook in the usual format.
     *
     * @param path a file that passed the checks of archives
     * @return a temporary file that the caller deletes
     */
    static Path usual(Path path) throws IOException {
        Path copy = Files.createTempFile("langkah", ".xlsx");
        try (var zip = new ZipFile(path.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(copy))) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                out.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream in = zip.getInputStream(entry)) {
                    copy(entry.getName().toLowerCase(Locale.ROOT), in, out);
                }
                out.closeEntry();
            }
        }
        return copy;
    }

    private static void copy(String name, InputStream in, OutputStream out) throws IOException {
        boolean relations = name.endsWith(".rels");
        if (relations || name.endsWith(".xml")) {
            byte[] head = relations ? in.readAllBytes() : in.readNBytes(HEAD);
            String usual = NAME.matcher(new String(head, StandardCharsets.ISO_8859_1))
                    .replaceAll("http://schemas.openxmlformats.org/$1/2006/");
            out.write(usual.getBytes(StandardCharsets.ISO_8859_1));
        }
        in.transferTo(out);
    }
}
