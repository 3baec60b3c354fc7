package id.langkah;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.platform.CrashHandler;
import id.langkah.platform.Folders;
import id.langkah.service.Services;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.ArrayList;
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

/** No command writes over what it did not make, and none reads what never ends. */
class OverwritingTest {
    @TempDir
    private Path folder;

    private final DeskClock desk = new DeskClock(LocalDateTime.of(2026, 3, 2, 8, 0));
    private Path data;
    private String said = "";

    @BeforeEach
    void fill() {
        data = folder.resolve("langkah.db");
        try (Services services = open(data)) {
            services.impor().takeSamples();
        }
    }

    private Services open(Path file) {
        return wiring().open(Optional.of(file));
    }

    private Wiring wiring() {
        var folders = new Folders(Map.of(), "Linux", folder.resolve("home"));
        return new Wiring(folders, desk, CrashHandler.install("", desk, report -> {}));
    }

    private int langkah(String... words) {
        var told = new StringWriter();
        var writer = new PrintWriter(told, true);
        int code = wiring().run(List.of(words), writer, writer);
        said = told.toString();
        return code;
    }

    /** What writes a file, each in a way that would replace another. */
    private List<List<String>> writing(Path target) {
        String file = target.toString();
        return List.of(
                List.of("cadangkan", "--data", data.toString(), "--keluar", file),
                List.of("ekspor", "--data", data.toString(), "--keluar", file),
                List.of("rekap", "--data", data.toString(), "--periode", "2026-TW1", "--keluar", file));
    }

    /** And each advises the option that forces it only for the file for which it helps. */
    private void allRefuse(Path target) throws IOException {
        byte[] before = Files.isRegularFile(target) ? Files.readAllBytes(target) : new byte[0];
        for (List<String> words : writing(target)) {
            assertThat(langkah(words.toArray(String[]::new)))
                    .as("%s: %s", words, said)
                    .isIn(1, 2);
            boolean advised = said.contains("--timpa");
            boolean helps = target.endsWith("foto.jpg");
            assertThat(advised).as("%s: %s", words, said).isEqualTo(helps);
        }
        if (before.length > 0) {
            assertThat(target).hasBinaryContent(before);
        }
    }

    @Test
    void anotherOfficesFileIsNeverReplaced() throws IOException {
        Path other = folder.resolve("kantor-lain.db");
        open(other).close();
        allRefuse(other);
        for (List<String> words : writing(other)) {
            var forced = new ArrayList<>(words);
            forced.add("--timpa");
            assertThat(langkah(forced.toArray(String[]::new))).as("%s", words).isEqualTo(1);
        }
        try (Services open = open(other)) {
            allRefuse(other);
            assertThat(open.pustaka().list()).isEmpty();
        }
        allRefuse(data);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-journal", "-wal", "-shm", ".kunci"})
    void aNameThatIsSweptIsNoPlace(String ending) throws IOException {
        allRefuse(folder.resolve("langkah.db" + ending));
        allRefuse(folder.resolve("rekap.xlsx" + ending));
        allRefuse(Files.writeString(folder.resolve("surat.txt" + ending), "milik orang lain"));
    }

    @Test
    void aFileOfAnotherKindIsReplacedOnlyWhenTold() throws IOException {
        Path photo = Files.write(folder.resolve("foto.jpg"), new byte[] {(byte) 0xff, (byte) 0xd8, 1, 2});
        allRefuse(photo);
        assertThat(langkah("rekap", "--data", "" + data, "--periode", "2026", "--keluar", "" + photo, "--timpa"))
                .isZero();
        assertThat(langkah("rekap", "--data", "" + data, "--periode", "2026", "--keluar", "" + photo))
                .isZero();
    }

    @Test
    void aCopyOfTheFileIsReplacedByTheNext() {
        Path copy = folder.resolve("salinan.db");
        for (int i = 0; i < 2; i++) {
            assertThat(langkah("cadangkan", "--data", "" + data, "--keluar", "" + copy))
                    .as(said)
                    .isZero();
        }
        try (Services worked = open(copy)) {
            worked.pengerjaan().start(worked.pustaka().list().getFirst().versiId(), "Triwulan I", "2026-TW1");
        }
        assertThat(langkah("cadangkan", "--data", "" + data, "--keluar", "" + copy))
                .isEqualTo(1);
    }

    @Test
    void neitherAFolderNorALinkIsReplaced() throws IOException {
        allRefuse(Files.createDirectory(folder.resolve("map")));
        Path letter = Files.writeString(folder.resolve("surat"), "milik orang lain");
        allRefuse(Files.createSymbolicLink(folder.resolve("tautan"), letter));
        assertThat(letter).hasContent("milik orang lain");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void pipesAndDevicesAreNeitherReadNorReplaced() throws Exception {
        Path pipe = folder.resolve("pipa.json");
        Process made = Bounded.start(new ProcessBuilder("mkfifo", pipe.toString()));
        assertThat(made.waitFor()).isZero();
        for (Path other : List.of(pipe, Path.of("/dev/zero"))) {
            allRefuse(other);
            for (List<String> words : List.of(
                    List.of("periksa", "" + other),
                    List.of("impor", "--data", "" + data, "" + other),
                    List.of("impor-kinerja", "--data", "" + data, "--tahun", "2026", "" + other),
                    List.of("cetak", "" + other, "--keluar", "" + folder.resolve("a.pdf")),
                    List.of("daftar", "--data", "" + other))) {
                assertThat(langkah(words.toArray(String[]::new)))
                        .as("%s", words)
                        .isIn(1, 2);
                assertThat(said).contains("bukan berkas biasa");
            }
            assertThat(langkah("" + other)).isEqualTo(2);
        }
        assertThat(Files.exists(pipe) && !Files.isRegularFile(pipe)).isTrue();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theDataAreTheUsersAlone() throws IOException {
        try (Services services = open(data)) {
            services.cadangan().make();
            services.pengerjaan().start(services.pustaka().list().getFirst().versiId(), "Triwulan I", "2026-TW1");
            try (Stream<Path> files = Files.walk(folder)) {
                assertThat(files.filter(Files::isRegularFile).filter(file -> !file.startsWith(folder.resolve("home"))))
                        .hasSizeGreaterThan(2)
                        .allSatisfy(file -> assertThat(rights(file)).isEqualTo("rw-------"));
            }
            assertThat(rights(folder.resolve("cadangan"))).isEqualTo("rwx------");
        }
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
