package id.langkah;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.platform.CrashHandler;
import id.langkah.platform.Folders;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office's file of an older version in a folder where nothing can be written. */
class ReadOnlyFolderTest {
    @TempDir
    private Path folder;

    private final List<String> faults = new ArrayList<>();
    private final DeskClock desk = new DeskClock(LocalDateTime.of(2026, 4, 6, 8, 0));
    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();

    @AfterEach
    void standUp() {
        Thread.setDefaultUncaughtExceptionHandler(before);
        assertThat(faults).isEmpty();
    }

    /** A run of the program: its exit code, and what it wrote. */
    private record Told(int code, String out, String err) {}

    private Told langkah(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        var folders = new Folders(Map.of(), "Linux", folder.resolve("home"));
        CrashHandler crashes = CrashHandler.install("", desk, report -> faults.add(report.kode()));
        int code = new Wiring(folders, desk, crashes)
                .run(List.of(words), new PrintWriter(out, true), new PrintWriter(err, true));
        return new Told(code, out.toString(), err.toString());
    }

    private static Path old(Path folder) throws IOException {
        Path file = Files.createDirectories(folder).resolve("langkah.db");
        try (InputStream packed =
                Objects.requireNonNull(ReadOnlyFolderTest.class.getResourceAsStream("sqlite/skema-6.db.gz"))) {
            Files.copy(new GZIPInputStream(packed), file);
        }
        return file;
    }

    /** A folder stands where the lock would be made: it cannot be, even by those who may write everywhere. */
    private Path closedFolder() throws IOException {
        Path file = old(folder.resolve("hanya dibaca"));
        Files.createDirectory(file.resolveSibling("langkah.db.kunci"));
        return file;
    }

    @Test
    void commandsThatReadGiveWhatTheyGiveElsewhereAndTellWhatTheyRead() throws IOException {
        Path closed = closedFolder();
        Path open = old(folder.resolve("boleh ditulisi"));
        byte[] bytes = Files.readAllBytes(closed);
        for (String words : List.of(
                "daftar", "daftar --json", "rekap --periode 2026 --keluar", "ekspor --keluar", "cadangkan --keluar")) {
            assertThat(read(words, closed)).as(words).isEqualTo(read(words, open));
            assertThat(closed).hasBinaryContent(bytes);
        }
        assertThat(closed.getParent()).isDirectoryNotContaining("glob:**cadangan");
    }

    /** What a command says and writes. */
    private List<Object> read(String words, Path data) throws IOException {
        var all = new ArrayList<>(List.of(words.split(" ")));
        all.addAll(1, List.of("--data", data.toString()));
        Path written = folder.resolve(words.startsWith("cadangkan") ? "keluar.db" : "keluar");
        Files.deleteIfExists(written);
        if (words.endsWith("--keluar")) {
            all.add(written.toString());
        }
        Told told = langkah(all.toArray(String[]::new));
        assertThat(told.code()).as(told.err()).isZero();
        if (Files.isDirectory(data.resolveSibling("langkah.db.kunci"))) {
            assertThat(told.err())
                    .startsWith("peringatan: Yang terbuka hanya salinan sementara untuk dibaca")
                    .contains("versi Langkah yang lebih lama. Folder berkas data tidak boleh ditulisi")
                    .contains("lalu buka salinan itu.")
                    .hasLineCount(1);
        } else {
            assertThat(told.err()).isEmpty();
        }
        if (!Files.exists(written)) {
            return List.of(told.out());
        }
        if (!words.startsWith("cadangkan")) {
            return List.of(told.out(), Arrays.hashCode(Files.readAllBytes(written)));
        }
        return List.of(
                told.out(), langkah("daftar", "--data", written.toString()).out());
    }

    @Test
    void aCommandThatWritesIsRefusedWithTheWayOut() throws IOException {
        Path closed = closedFolder();
        byte[] bytes = Files.readAllBytes(closed);
        Told told = langkah(
                "impor", "--data", closed.toString(), "samples/sop-perkim-kalbar-pengumpulan-data-kinerja.json");
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err())
                .contains("salinan sementara", "salin \"langkah.db\" ke folder yang boleh ditulisi")
                .hasLineCount(1);
        assertThat(closed).hasBinaryContent(bytes);
    }
}
