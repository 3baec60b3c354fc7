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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that takes in plans and budgets, and the one that draws their tree. */
class ImporRencanaTest {
    @TempDir
    private Path folder;

    private final DeskClock desk = new DeskClock(LocalDateTime.of(2026, 4, 6, 8, 0));
    private final Thread.UncaughtExceptionHandler handler = Thread.getDefaultUncaughtExceptionHandler();
    private String out = "";
    private String err = "";

    @AfterEach
    void letGoOfFaults() {
        Thread.setDefaultUncaughtExceptionHandler(handler);
    }

    private int langkah(String... words) {
        var said = new StringWriter();
        var wrong = new StringWriter();
        var folders = new Folders(Map.of(), "Linux", folder.resolve("rumah"));
        var crashes = CrashHandler.install("", desk, report -> {
            throw new AssertionError(report.toString());
        });
        int code = new Wiring(folders, desk, crashes)
                .run(List.of(words), new PrintWriter(said, true), new PrintWriter(wrong, true));
        out = said.toString();
        err = wrong.toString();
        return code;
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aTableBecomesAPlanThatIsDrawn() throws IOException {
        String data = folder.resolve("kantor.db").toString();
        String table = file("rencana.csv", """
            Sasaran;Program;Indikator;Satuan;2026;Pagu
            Rumah layak;;Persentase rumah layak;%;64;
            ;Penataan kawasan;;;;1.250.000
            """);
        assertThat(langkah("impor-rencana", "--data", data, "--tahun", "2026", table))
                .isEqualTo(1);
        assertThat(err).contains("Tahun 2026 belum termasuk Renstra.", "--awal 2025");
        assertThat(langkah("impor-rencana", "--data", data, "--tahun", "2026", "--awal", "2025", "--coba", table))
                .isZero();
        assertThat(out).contains("tidak ada yang disimpan");
        assertThat(langkah("impor-rencana", "--data", data, "--tahun", "2026", "--awal", "2025", table))
                .isZero();
        assertThat(out)
                .contains("Renstra 2025–2029: 2 baris baru di pohon kinerja, 1 indikator baru atau berubah, 1 isian");
        assertThat(langkah("impor-rencana", "--data", data, "--tahun", "2026", file("lain.csv", "a;b\n1;2\n")))
                .isEqualTo(1);
        assertThat(err).contains("Tidak ada yang diimpor karena ada galat.");
        Path drawn = folder.resolve("pohon.xlsx");
        assertThat(langkah(
                        "cetak-kinerja",
                        "--data",
                        data,
                        "--dokumen",
                        "pohon",
                        "--tahun",
                        "2026",
                        "--keluar",
                        "" + drawn))
                .isZero();
        assertThat(drawn).isNotEmptyFile();
        assertThat(langkah(
                        "cetak-kinerja",
                        "--data",
                        data,
                        "--dokumen",
                        "pohon",
                        "--tahun",
                        "2040",
                        "--keluar",
                        "" + drawn))
                .isEqualTo(1);
    }
}
