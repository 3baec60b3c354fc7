package id.langkah;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.platform.CrashHandler;
import id.langkah.platform.Folders;
import id.langkah.service.Services;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is in the office's file can be listed, printed and saved elsewhere, whatever stands around
 * it: a window that has it open, a folder in which nothing can be written, folders of this PC that
 * are missing.
 */
class LastResortTest {
    private static final List<List<String>> READING = List.of(
            List.of("daftar"),
            List.of("rekap", "--periode", "2026-TW1", "--keluar", "rekap.xlsx"),
            List.of("cadangkan", "--keluar", "salinan.db"),
            List.of("ekspor", "--keluar", "semua.json"),
            List.of("cetak", "--nama", "Pengumpulan Data Kinerja", "--instansi", "Perumahan", "--keluar", "sop.pdf"));

    @TempDir
    private Path folder;

    private final DeskClock desk = new DeskClock(LocalDateTime.of(2026, 3, 2, 8, 0));
    private Path data;
    private Path out;
    private String said = "";

    @BeforeEach
    void fill() throws IOException {
        data = Files.createDirectory(folder.resolve("kantor")).resolve("langkah.db");
        out = Files.createDirectory(folder.resolve("keluar"));
        try (Services services = wiring().open(Optional.of(data))) {
            services.impor().takeSamples();
        }
    }

    private Wiring wiring() {
        return wiring(new Folders(Map.of(), "Linux", folder.resolve("home")));
    }

    private Wiring wiring(Folders folders) {
        return new Wiring(folders, desk, CrashHandler.install("", desk, report -> {}));
    }

    private int langkah(Wiring wiring, List<String> words) {
        List<String> all = Stream.concat(
                        words.stream()
                                .map(word ->
                                        word.contains(".") ? out.resolve(word).toString() : word),
                        Stream.of("--data", data.toString()))
                .toList();
        var told = new StringWriter();
        var writer = new PrintWriter(told, true);
        int code = wiring.run(all, writer, writer);
        said = told.toString();
        return code;
    }

    private void allReadingWorks(Wiring wiring) throws IOException {
        for (List<String> words : READING) {
            assertThat(langkah(wiring, words)).as("%s: %s", words, said).isZero();
        }
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files).hasSize(4).allMatch(file -> file.toFile().length() > 0);
        }
    }

    @Test
    void theCommandsReadWhileTheWindowIsOpen() throws IOException {
        try (Services window = wiring().open(Optional.of(data))) {
            allReadingWorks(wiring());
            assertThat(window.pustaka().list()).hasSize(5);
            assertThat(langkah(wiring(), List.of("impor", "x.json"))).isEqualTo(1);
            assertThat(said).contains("sedang dibuka");
            window.pengerjaan().start(window.pustaka().list().getFirst().versiId(), "Triwulan I", "2026-TW1");
        }
    }

    /** A folder in the place of the lock stands for one in which nothing can be written. */
    @Test
    void theCommandsReadWhereNothingCanBeWrittenBeside() throws IOException {
        Files.delete(data.resolveSibling("langkah.db.kunci"));
        Files.createDirectory(data.resolveSibling("langkah.db.kunci"));
        byte[] before = Files.readAllBytes(data);

        allReadingWorks(wiring());

        assertThat(langkah(wiring(), List.of("impor", "samples/sop-x.json"))).isEqualTo(1);
        assertThat(data).hasBinaryContent(before);
    }

    @Test
    void theFoldersOfThePcAreNotNeeded() throws IOException {
        Path file = Files.writeString(folder.resolve("berkas"), "bukan folder");
        allReadingWorks(wiring(new Folders(Map.of(), "Linux", file)));
        assertThat(file).hasContent("bukan folder");
    }

    @Test
    void aTemporaryFolderThatCannotBeUsedIsDoneWithout() throws Exception {
        Path none = folder.resolve("tidak-ada");
        Path workbook = out.resolve("rekap.xlsx");
        Process process = Bounded.start(RealProgram.of(
                folder,
                List.of("-Djava.io.tmpdir=" + none),
                "rekap",
                "--data",
                "" + data,
                "--periode",
                "2026-TW1",
                "--keluar",
                "" + workbook));
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("kata.txt")))
                .isZero();
        assertThat(workbook).isNotEmptyFile();
        assertThat(none).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"milik orang lain", "[server]\nhost = x\n", "# catatan\nisi\n"})
    void whatStandsInTheLocksPlaceIsLeftAlone(String theirs) throws IOException {
        Path lock = data.resolveSibling("langkah.db.kunci");
        Path target = Files.writeString(folder.resolve("surat"), theirs);
        Files.delete(lock);
        Files.createSymbolicLink(lock, target);
        assertThat(langkah(wiring(), READING.getFirst())).isZero();
        assertThat(target).hasContent(theirs);
        Files.delete(lock);
        Files.createLink(lock, target);
        assertThat(langkah(wiring(), READING.getFirst())).isZero();
        assertThat(target).hasContent(theirs);
    }

    @Test
    void whatCannotBePrintedIsNotDone() {
        var full = new PrintWriter(new OutputStreamWriter(
                new OutputStream() {
                    @Override
                    public void write(int letter) throws IOException {
                        throw new IOException("No space left on device");
                    }
                },
                StandardCharsets.UTF_8));
        var err = new StringWriter();
        assertThat(wiring().run(List.of("daftar", "--data", data.toString()), full, new PrintWriter(err)))
                .isEqualTo(1);
        assertThat(err.toString()).contains("Keluaran tidak dapat ditulis");
    }

    @Test
    void aNameThatTheDriverReadsSettingsOutOfIsRefused() throws IOException {
        data = folder.resolve("kantor/b?journal_mode=OFF");
        assertThat(langkah(wiring(), List.of("impor", "x.json"))).isEqualTo(1);
        assertThat(said).contains("tanda tanya");
        try (Stream<Path> files = Files.list(folder.resolve("kantor"))) {
            assertThat(files).noneMatch(file -> file.endsWith("b"));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void beingToldToEndIsACleanEnd() throws Exception {
        Process window = Bounded.start(RealProgram.of(folder, List.of(), "--data", data.toString()));
        Path lock = data.resolveSibling("langkah.db.kunci");
        Path firstCopies = data.resolveSibling("cadangan"); // made once the window is shown
        for (int look = 0; look < 1_000 && Files.notExists(firstCopies) && window.isAlive(); look++) {
            Thread.sleep(Duration.ofMillis(50));
        }
        assertThat(lock).isNotEmptyFile();

        window.destroy();

        assertThat(window.onExit()).succeedsWithin(Duration.ofSeconds(30));
        assertThat(lock).isEmptyFile();
        assertThat(data.resolveSibling("langkah.db-journal")).doesNotExist();
        assertThat(Files.readString(folder.resolve("kata.txt"), StandardCharsets.UTF_8))
                .doesNotContain("gangguan");
    }
}
