package id.langkah;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.platform.CrashHandler;
import id.langkah.platform.Folders;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The office's file under paths that are unlike most: it works there, or it is told why not. */
class DataPathsTest {
    private static final String SAMPLE = "samples/sop-perkim-kalbar-pengumpulan-data-kinerja.json";

    @TempDir
    private Path folder;

    private final List<String> faults = new ArrayList<>();
    private final DeskClock desk = new DeskClock(LocalDateTime.of(2026, 4, 6, 8, 0));
    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    private String said = "";

    @AfterEach
    void standUp() {
        Thread.setDefaultUncaughtExceptionHandler(before);
        assertThat(faults).isEmpty();
    }

    private int langkah(String... words) {
        var out = new StringWriter();
        var writer = new PrintWriter(out, true);
        var folders = new Folders(Map.of(), "Linux", folder.resolve("home"));
        CrashHandler crashes = CrashHandler.install("", desk, report -> faults.add(report.kode()));
        int code = new Wiring(folders, desk, crashes).run(List.of(words), writer, writer);
        said = out.toString();
        assertThat(said).doesNotContain("Exception", "\tat ");
        return code;
    }

    /** All that goes to the disk, twice, and back. */
    private void assertWorks(Path file) throws IOException {
        String data = file.toString();
        for (int i = 0; i < 2; i++) {
            assertThat(langkah("impor", "--data", data, SAMPLE)).as(said).isZero();
            for (String name : List.of("rekap.xlsx", "salinan.db", "isi.json")) {
                String to = file.resolveSibling("keluar " + name).toString();
                String command =
                        Map.of("rekap.xlsx", "rekap", "salinan.db", "cadangkan").getOrDefault(name, "ekspor");
                List<String> words = new ArrayList<>(List.of(command, "--data", data, "--keluar", to));
                if (command.equals("rekap")) {
                    words.addAll(List.of("--periode", "2026"));
                }
                assertThat(langkah(words.toArray(String[]::new))).as(said).isZero();
                assertThat(Path.of(to)).isNotEmptyFile();
            }
        }
        assertThat(langkah("daftar", "--data", data)).isZero();
        assertThat(said).contains("Pengumpulan Data Kinerja");
        try (var all = Files.list(file.resolveSibling(""))) {
            assertThat(all.map(path -> String.valueOf(path.getFileName())))
                    .containsExactlyInAnyOrder(
                            String.valueOf(file.getFileName()),
                            file.getFileName() + ".kunci",
                            "keluar rekap.xlsx",
                            "keluar salinan.db",
                            "keluar isi.json");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Data Kantor 2026/berkas data.db",
                "Ünïcode 数据 🏠/langkah ñ.db",
                "a;b&c $(d) 100% #1 x=1/lang+kah'.db",
                "tanpa akhiran/langkah",
                "titik..dua/.langkah.db"
            })
    void blanksAndLettersOfAllKindsAreOnlyLetters(String name) throws IOException {
        assertWorks(folder.resolve(name));
    }

    @Test
    void aPathOfMoreThan260LettersWorks() throws IOException {
        Path deep = folder;
        for (int i = 0; deep.toString().length() < 300; i++) {
            deep = deep.resolve("Subbagian Perencanaan dan Keuangan " + i);
        }
        assertWorks(deep.resolve("langkah.db"));
    }

    @Test
    void aPathThatIsTooLongForTheDatabaseIsTold() {
        Path deep = folder;
        for (int i = 0; deep.toString().length() < 500; i++) {
            deep = deep.resolve("Subbagian Perencanaan dan Keuangan " + i);
        }
        String file = deep.resolve("langkah.db").toString();
        assertThat(langkah("daftar", "--data", file)).isEqualTo(1);
        assertThat(said).contains("terlalu panjang", "Pakai folder yang lebih dekat");
        assertThat(langkah("daftar", "--data", at("x".repeat(300) + ".db"))).isEqualTo(1);
        assertThat(said).contains("galat: ");
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void aFolderThatIsALinkIsWorkedInAsInAnyOther() throws IOException {
        Path real = Files.createDirectory(folder.resolve("di disk lain"));
        Path link = Files.createSymbolicLink(folder.resolve("data"), real);
        assertWorks(link.resolve("langkah.db"));
        assertThat(link).isSymbolicLink();
        assertThat(real.resolve("langkah.db")).isNotEmptyFile();
    }

    @Test
    void aFileThatIsALinkStaysOne() throws IOException {
        Path real = folder.resolve("sungguh/kantor.db");
        assertThat(langkah("impor", "--data", real.toString(), SAMPLE)).isZero();
        Path link = Files.createSymbolicLink(folder.resolve("pintasan.db"), real);
        assertThat(langkah("daftar", "--data", link.toString())).isZero();
        assertThat(said).contains("Pengumpulan Data Kinerja");
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("pintasan.db-journal")).doesNotExist();
    }

    @Test
    void nothingIsWrittenOverTheOfficesFile() throws IOException {
        String data = at("langkah.db");
        assertThat(langkah("impor", "--data", data, SAMPLE)).isZero();
        assertThat(langkah("ekspor", "--data", data, "--keluar", data)).isEqualTo(1);
        assertThat(said).contains("\"langkah.db\" adalah berkas data atau cadangan Langkah.");
        assertThat(langkah("cadangkan", "--data", data, "--keluar", data)).isEqualTo(1);
        String link = at("tautan.db");
        Files.createSymbolicLink(Path.of(link), Path.of(data));
        assertThat(langkah("cadangkan", "--data", data, "--keluar", link)).isEqualTo(1);
        assertThat(said).contains("hanya tautan ke berkas lain");
        assertThat(langkah("daftar", "--data", data)).isZero();
        assertThat(said).contains("Pengumpulan Data Kinerja");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whereNothingCanBeWrittenItIsTold() throws IOException {
        assertThat(langkah("daftar", "--data", "/proc/langkah/langkah.db")).isEqualTo(1);
        assertThat(said).contains("galat: /proc: Folder berkas data tidak dapat dipakai.");
        Files.createFile(folder.resolve("berkas"));
        assertThat(langkah("daftar", "--data", at("berkas/langkah.db"))).isEqualTo(1);
        assertThat(said).contains("Folder berkas data tidak dapat dipakai.");
        assertThat(langkah("impor", "--data", at("langkah.db"), SAMPLE)).isZero();
        for (String command : List.of("cadangkan", "ekspor")) {
            assertThat(langkah(command, "--data", at("langkah.db"), "--keluar", "/proc/x.json"))
                    .isEqualTo(1);
            assertThat(said).contains("galat: ", "boleh ditulisi");
        }
        assertThat(langkah("daftar", "--data", folder.toString())).isEqualTo(1);
        assertThat(said).contains("adalah folder");
    }
}
