package id.langkah.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The format of a file, detected from its content and not its name. */
enum OfficeFormat {
    WORKBOOK,
    OLD_WORKBOOK,
    DOCUMENT,
    PDF,
    /** Any other content, possibly JSON. */
    TEXT;

    private static final Set<String> ENDINGS = Set.of("json", "xlsx", "xlsm", "xls", "docx", "docm", "doc", "pdf");
    private static final int DEEPEST = 5;
    private static final int MOST_FILES = 500;
    private static final int HEAD = 1_024;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    /** Detects the format; never throws. An unreadable file counts as TEXT, whose reader reports the reason. */
    static OfficeFormat of(Path path) {
        if (!Files.isRegularFile(path)) {
            return TEXT;
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(HEAD);
            if (starts(head, OLE)) {
                return OLD_WORKBOOK;
            }
            if (new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-")) {
                return PDF;
            }
            return starts(head, ZIP) ? packed(path) : TEXT;
        } catch (IOException e) {
            return TEXT;
        }
    }

    private static OfficeFormat packed(Path path) {
        try (var zip = new ZipFile(path.toFile())) {
            return zip.stream().map(ZipEntry::getName).anyMatch(name -> name.startsWith("word/")) ? DOCUMENT : WORKBOOK;
        } catch (IOException e) {
            return WORKBOOK;
        }
    }

    private static boolean starts(byte[] head, byte[] with) {
        return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
    }

    /**
     * The files to read: for a folder all files in it with endings of SOP files, sorted by name,
     * without temporary files of other programs.
     */
    static List<Path> expand(List<Path> chosen) {
        return chosen.stream().flatMap(OfficeFormat::files).toList();
    }

    private static Stream<Path> files(Path chosen) {
        if (!Files.isDirectory(chosen)) {
            return Stream.of(chosen);
        }
        try (Stream<Path> all = Files.walk(chosen, DEEPEST)) {
            return all
                    .filter(Files::isRegularFile)
                    .filter(OfficeFormat::isNamedLikeOne)
                    .sorted()
                    .limit(MOST_FILES)
                    .toList()
                    .stream();
        } catch (IOException | UncheckedIOException e) {
            return Stream.of(chosen);
        }
    }

    private static boolean isNamedLikeOne(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean hidden = name.startsWith("~$") || name.startsWith(".");
        return !hidden && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
