package id.langkah;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.platform.CrashHandler;
import id.langkah.platform.Folders;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that writes the papers of a year. */
class CetakKinerjaTest {
    @TempDir
    private Path folder;

    private final DeskClock desk = new DeskClock(LocalDateTime.of(2026, 10, 12, 9, 0));
    private final Thread.UncaughtExceptionHandler handler = Thread.getDefaultUncaughtExceptionHandler();
    private String out = "";
    private String err = "";

    @BeforeEach
    void takeTheSamples() {
        assertThat(langkah("impor", "--data", data(), "samples/data-kinerja-contoh.json"))
                .isZero();
    }

    @AfterEach
    void letGoOfFaults() {
        Thread.setDefaultUncaughtExceptionHandler(handler);
    }

    private String data() {
        return folder.resolve("kantor.db").toString();
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

    private int cetak(String dokumen, int tahun, Path file, String... more) {
        var words = new ArrayList<>(
                List.of("cetak-kinerja", "--data", data(), "--dokumen", dokumen, "--tahun", "" + tahun));
        words.addAll(List.of("--keluar", file.toString()));
        words.addAll(List.of(more));
        return langkah(words.toArray(String[]::new));
    }

    @Test
    void eachAsItsEndingSays() {
        Path pk = folder.resolve("pk.docx");
        assertThat(cetak("pk", 2026, pk)).isZero();
        assertThat(out).isEqualTo("Perjanjian Kinerja tahun 2026 ditulis: " + pk + System.lineSeparator());
        assertThat(cetak("pk", 2026, folder.resolve("bidang.pdf"), "--penanggung-jawab", "Sekretariat"))
                .isZero();
        assertThat(cetak("pk-perubahan", 2026, folder.resolve("semua.xlsx"), "--semua"))
                .isZero();
        assertThat(folder)
                .isDirectoryContaining("glob:**/pk.docx")
                .isDirectoryContaining("glob:**/bidang.pdf")
                .isDirectoryContaining("glob:**/semua.xlsx");
    }

    @Test
    void whatSomebodyEditedStays() throws IOException {
        Path file = folder.resolve("lkjip.docx");
        assertThat(cetak("lkjip", 2025, file)).isZero();
        try (var document = new XWPFDocument(Files.newInputStream(file));
                OutputStream to = Files.newOutputStream(folder.resolve("suntingan.docx"))) {
            document.createParagraph().createRun().setText("Disunting.");
            document.write(to);
        }
        Files.move(folder.resolve("suntingan.docx"), file, StandardCopyOption.REPLACE_EXISTING);

        assertThat(cetak("lkjip", 2025, file)).isZero();

        assertThat(out)
                .contains("\"lkjip.docx\" sudah disunting, jadi tidak ditimpa.")
                .contains("ditulis: " + folder.resolve("lkjip (2).docx"));
    }

    @Test
    void whatCannotBeMadeIsRefusedInWords() {
        assertThat(cetak("pk-perubahan", 2025, folder.resolve("x.docx"))).isEqualTo(1);
        assertThat(err).contains("belum pernah diubah");
        assertThat(cetak("surat", 2026, folder.resolve("x.docx"))).isEqualTo(2);
        assertThat(err).contains("Sebut pk, pk-perubahan, iku");
        assertThat(cetak("pk", 2026, folder.resolve("x.json"))).isEqualTo(2);
        assertThat(err).contains(".docx");
    }
}
