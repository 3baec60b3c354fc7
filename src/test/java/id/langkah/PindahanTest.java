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
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office's work from workbooks into one file, and whole into another, by command. */
class PindahanTest {
    @TempDir
    private Path folder;

    private final DeskClock desk = new DeskClock(LocalDateTime.of(2026, 4, 6, 8, 0));
    private String said = "";

    @BeforeEach
    void fill() throws IOException {
        assertThat(langkah("impor", "--data", at("lama.db"), "samples/sop-perkim-kalbar-pengumpulan-data-kinerja.json"))
                .isZero();
        workbook("iku.xlsx", "Rumah dibangun", "Jalan dibangun");
        assertThat(kinerja("iku.xlsx")).isZero();
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private int langkah(String... words) {
        var out = new StringWriter();
        var writer = new PrintWriter(out, true);
        var folders = new Folders(Map.of(), "Linux", folder.resolve("home"));
        CrashHandler crashes = CrashHandler.install("", desk, report -> {});
        int code = new Wiring(folders, desk, crashes).run(List.of(words), writer, writer);
        said = out.toString();
        return code;
    }

    private int kinerja(String file) {
        return langkah("impor-kinerja", "--data", at("lama.db"), "--tahun", "2026", at(file));
    }

    private void workbook(String name, String... indikator) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(folder.resolve(name))) {
            var sheet = workbook.createSheet("IKU");
            row(sheet.createRow(0), "Sasaran", "Indikator", "Satuan", "Target 2026");
            for (int i = 0; i < indikator.length; i++) {
                row(sheet.createRow(i + 1), "Pelayanan", indikator[i], "unit", "10");
            }
            workbook.write(out);
        }
    }

    private static void row(Row row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    @Test
    void indicatorsComeInAsTheCommandSays() throws IOException {
        assertThat(said).contains("Rumah dibangun: baru", "2 indikator diimpor.");
        assertThat(kinerja("iku.xlsx")).isZero();
        assertThat(said).contains("Rumah dibangun: sama", "0 indikator diimpor.");
        workbook("ganda.xlsx", "Taman dibangun", "Taman dibangun");
        assertThat(kinerja("ganda.xlsx")).isEqualTo(1);
        assertThat(said).contains("Tidak ada indikator yang diimpor karena ada galat.");
        assertThat(langkah("impor-kinerja", at("iku.xlsx"))).isEqualTo(2);
    }

    @Test
    void everythingMovesIntoAnEmptyFile() throws IOException {
        assertThat(langkah("ekspor", "--data", at("lama.db"), "--keluar", at("isi.json")))
                .isZero();
        assertThat(langkah("impor", "--data", at("baru.db"), at("isi.json"))).isZero();
        assertThat(said).contains("Seluruh isi ekspor diimpor");
        assertThat(langkah("ekspor", "--data", at("baru.db"), "--keluar", at("lagi.json")))
                .isZero();
        assertThat(folder.resolve("lagi.json")).hasSameBinaryContentAs(folder.resolve("isi.json"));
        assertThat(Files.readString(folder.resolve("isi.json"))).contains("Rumah dibangun");
        assertThat(langkah("impor", "--data", at("baru.db"), at("isi.json"))).isEqualTo(1);
        assertThat(said).contains("sudah berisi");
        assertThat(langkah("impor", "--data", at("lain.db"), at("isi.json"), at("lagi.json")))
                .isEqualTo(1);
    }

    @Test
    void theRekapHasTheFigures() throws IOException {
        assertThat(langkah("rekap", "--data", at("lama.db"), "--periode", "2026", "--keluar", at("rekap.xlsx")))
                .isZero();
        try (var in = Files.newInputStream(folder.resolve("rekap.xlsx"));
                var workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getSheet("Rekap Kinerja")).isNotNull();
            assertThat(workbook.getSheet("LKjIP Capaian")).isNotNull();
        }
    }
}
