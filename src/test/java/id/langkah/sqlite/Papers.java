package id.langkah.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.json.EksporReader;
import id.langkah.json.SopFile;
import id.langkah.json.SopReader;
import id.langkah.platform.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Checks written files: each must be complete or missing. */
final class Papers {
    private static final String LAST_OF_PDF = "%%EOF\n";

    /** The number of files in a package: page, database, export, rekap, checksums. */
    private static final int IN_PACKAGE = 5;

    private Papers() {}

    /** Checks all files of a folder with their final names; returns their number. */
    static int assertWhole(Path folder) throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> !isUnfinished(name(file))).toList();
        }
        for (Path file : files) {
            assertWholeFile(file);
        }
        return files.size();
    }

    private static boolean isUnfinished(String name) {
        return name.startsWith(".") || name.contains(".db.sebagian");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static void assertWholeFile(Path file) throws Exception {
        String name = name(file);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        switch (ending) {
            case "xlsx" -> assertOffice(file, "xl/workbook.xml");
            case "docx" -> assertOffice(file, "word/document.xml");
            case "pdf" ->
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .startsWith("%PDF")
                        .endsWith(LAST_OF_PDF);
            case "json" -> assertText(file);
            case "zip" -> assertPackage(file);
            case "txt" -> assertSums(file);
            case "bukti" -> assertThat(sidik(file) + ".bukti").isEqualTo(name);
            case "db" -> Restore.inspect(file);
            case "properties" -> {
                Settings settings = Settings.read(file);
                assertThat(settings.folders().keySet())
                        .singleElement()
                        .asString()
                        .startsWith("ukuran " + settings.ukuranHuruf());
            }
            default -> throw new IllegalStateException(name);
        }
    }

    private static void assertOffice(Path file, String main) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.getEntry(main)).isNotNull();
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }

    /** Checks that a package is complete and matches its checksums. */
    private static void assertPackage(Path zip) throws Exception {
        Path folder = Files.createTempDirectory("langkah");
        unpack(zip, folder);
        assertThat(assertWhole(folder)).isEqualTo(IN_PACKAGE);
        StafferJava.discard(folder);
    }

    private static void unpack(Path zip, Path folder) throws IOException {
        try (var files = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : files.stream().toList()) {
                try (InputStream in = files.getInputStream(entry)) {
                    Files.copy(in, folder.resolve(entry.getName()));
                }
            }
        }
    }

    private static void assertSums(Path list) throws Exception {
        for (String line : Files.readAllLines(list)) {
            String[] words = line.split("  ", 2);
            assertThat(sidik(list.resolveSibling(words[1]))).as(line).isEqualTo(words[0]);
        }
    }

    /** Checks that a JSON file can be read as export or as SOPs. */
    private static void assertText(Path file) throws IOException {
        if (EksporReader.isEkspor(file)) {
            Path into = Files.createTempDirectory("langkah").resolve("baca.db");
            try (CrashDesk desk = CrashDesk.open(into)) {
                desk.data.ekspor().read(file, share -> {});
            } finally {
                Disk.discard(into);
                Files.delete(Disk.folder(into));
            }
        } else {
            SopFile read = SopReader.read(file);
            assertThat(read.masalah()).noneMatch(masalah -> masalah.tingkat() == Masalah.Tingkat.GALAT);
            assertThat(read.entries()).isNotEmpty(); // A draft among them may be incomplete.
        }
    }

    private static String sidik(Path file) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    }
}
