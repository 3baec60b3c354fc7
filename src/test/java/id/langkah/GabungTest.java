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
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several offices put together from the command line. */
class GabungTest {
    @TempDir
    private Path folder;

    private final DeskClock desk = new DeskClock(LocalDateTime.of(2026, 3, 2, 8, 0));
    private Path ekspor;
    private Path keluar;
    private String said = "";

    @BeforeEach
    void fill() {
        Path data = folder.resolve("kirim.db");
        ekspor = folder.resolve("upt-a.json");
        keluar = folder.resolve("gabungan.xlsx");
        try (Services services = wiring().open(Optional.of(data))) {
            services.data().sampel().take();
            services.data().ekspor().write(ekspor, share -> {});
        }
    }

    private Wiring wiring() {
        var folders = new Folders(Map.of(), "Linux", folder.resolve("home"));
        return new Wiring(folders, desk, CrashHandler.install("", desk, report -> {}));
    }

    private int gabung(String... words) {
        var told = new StringWriter();
        var writer = new PrintWriter(told, true);
        var all = new ArrayList<>(
                List.of("gabung", "--data", "" + folder.resolve("sendiri.db"), "--keluar", "" + keluar));
        all.addAll(List.of(words));
        int code = wiring().run(all, writer, writer);
        said = told.toString();
        return code;
    }

    @Test
    void filesOfOfficesBecomeOneWorkbook() throws IOException {
        Path second = Files.copy(ekspor, folder.resolve("upt-b.json"));
        assertThat(gabung("--ditunggu", "UPT Ketiga", "" + ekspor, "" + second))
                .as(said)
                .isZero();
        assertThat(said).contains("upt-a: ", "upt-b: ", "– UPT Ketiga: – (Belum mengirim)", "ditulis: " + keluar);
        try (var workbook = new XSSFWorkbook(Files.newInputStream(keluar))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
        }
        try (Services services = wiring().open(Optional.of(folder.resolve("sendiri.db")))) {
            assertThat(services.data().kinerja().semua()).isEmpty();
        }
    }

    @Test
    void aFolderIsReadWhole() throws IOException {
        Path masuk = Files.createDirectories(folder.resolve("masuk"));
        Files.copy(ekspor, masuk.resolve("a.json"));
        Files.writeString(masuk.resolve("catatan.txt"), "bukan kiriman");
        assertThat(gabung("--periode", "2026-TW1", "" + masuk)).as(said).isZero();
        assertThat(said).contains("Rekap gabungan Triwulan I Tahun 2026 ditulis");
    }

    @Test
    void whatIsNoExportIsRefusedAndNothingIsWritten() throws IOException {
        Path other = Files.writeString(folder.resolve("lain.json"), "[]");
        assertThat(gabung("" + ekspor, "" + other)).isEqualTo(1);
        assertThat(said).contains("\"lain.json\" bukan kiriman kantor.");
        assertThat(keluar).doesNotExist();
        assertThat(gabung("" + Files.createDirectories(folder.resolve("kosong"))))
                .isEqualTo(1);
        Files.writeString(keluar, "catatan penting");
        assertThat(gabung("" + ekspor)).isEqualTo(1);
        assertThat(keluar).hasContent("catatan penting");
    }
}
