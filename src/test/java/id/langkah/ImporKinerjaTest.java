package id.langkah;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that takes in indicators: its exit codes, its sentences, and what it leaves. */
class ImporKinerjaTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    private Path folder;

    private final DeskClock desk = new DeskClock(LocalDateTime.of(2026, 4, 6, 8, 0));
    private final List<String> faults = new ArrayList<>();
    private final Thread.UncaughtExceptionHandler handler = Thread.getDefaultUncaughtExceptionHandler();
    private String out = "";
    private String err = "";

    @BeforeEach
    void fill() throws IOException {
        assertThat(take(workbook("lama.xlsx", "Rumah dibangun", "10"))).isZero();
        assertThat(out).contains("1 indikator diimpor.");
        assertThat(err).isEmpty();
    }

    @AfterEach
    void standUp() {
        Thread.setDefaultUncaughtExceptionHandler(handler);
        assertThat(faults).isEmpty();
    }

    private int langkah(String... words) {
        var said = new StringWriter();
        var told = new StringWriter();
        var folders = new Folders(Map.of(), "Linux", folder.resolve("home"));
        CrashHandler crashes = CrashHandler.install("", desk, report -> faults.add(report.kode()));
        int code = new Wiring(folders, desk, crashes)
                .run(List.of(words), new PrintWriter(said, true), new PrintWriter(told, true));
        out = said.toString();
        err = told.toString();
        return code;
    }

    private int take(Path... files) {
        String data = folder.resolve("langkah.db").toString();
        var words = new ArrayList<>(List.of("impor-kinerja", "--data", data, "--tahun", "2026"));
        List.of(files).forEach(file -> words.add(file.toString()));
        return langkah(words.toArray(String[]::new));
    }

    private String everything() throws IOException {
        Path text = folder.resolve("isi.json");
        String data = folder.resolve("langkah.db").toString();
        assertThat(langkah("ekspor", "--data", data, "--keluar", text.toString()))
                .isZero();
        return Files.readString(text);
    }

    private Path workbook(String name, String indikator, String target) throws IOException {
        Path file = folder.resolve(name);
        try (var workbook = new XSSFWorkbook();
                var to = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("IKU");
            row(sheet.createRow(0), "Sasaran", "Indikator", "Satuan", "Target 2026");
            row(sheet.createRow(1), "Pelayanan", indikator, "unit", target);
            workbook.write(to);
        }
        return file;
    }

    private static void row(Row row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    /** A workbook with another part in it, or the same part with another content. */
    private Path with(String name, String part, String content) throws IOException {
        Path good = workbook("baik.xlsx", "Jalan dibangun", "7");
        Path file = folder.resolve(name);
        try (var zip = new ZipFile(good.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry zipEntry :
                    zip.stream().filter(entry -> !entry.getName().equals(part)).toList()) {
                to.putNextEntry(new ZipEntry(zipEntry.getName()));
                zip.getInputStream(zipEntry).transferTo(to);
            }
            to.putNextEntry(new ZipEntry(part));
            to.write(content.getBytes(UTF_8));
        }
        return file;
    }

    @Test
    void whatIsRefusedIsToldOnTheErrorsAndChangesNothing() throws IOException {
        String before = everything();
        List<Path> refused = List.of(
                folder.resolve("tidak ada.xlsx"),
                Files.createDirectory(folder.resolve("folder.xlsx")),
                Files.writeString(folder.resolve("csv.xlsx"), "Sasaran;Indikator\n"),
                Files.createFile(folder.resolve("kosong.xlsx")),
                with("makro.xlsx", "xl/vbaProject.bin", "Sub Auto_Open"),
                with("rusak.xlsx", SHEET, "<worksheet><sheetData><row>"),
                with(
                        "entitas.xlsx",
                        SHEET,
                        "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet>" + "&x;</worksheet>"),
                with("bom.xlsx", SHEET, "<worksheet>" + " ".repeat(30_000_000)));
        for (Path file : refused) {
            assertThat(take(file)).as("%s", file).isEqualTo(1);
            assertRefusal(file);
            assertThat(take(workbook("baik.xlsx", "Jalan dibangun", "7"), file))
                    .as("one that is good does not come in beside %s", file)
                    .isEqualTo(1);
            assertRefusal(file);
        }
        assertThat(everything()).isEqualTo(before);
    }

    private void assertRefusal(Path file) {
        assertThat(err)
                .as("%s", file)
                .startsWith("galat: ")
                .contains(String.valueOf(file.getFileName()))
                .doesNotContain("Exception", "\tat ", "passwd");
        assertThat(err.strip()).endsWith("Tidak ada indikator yang diimpor karena ada galat.");
        assertThat(out).doesNotContain("diimpor.", "galat: ");
    }

    @Test
    void wrongWordsAreToldAndChangeNothing() throws IOException {
        String before = everything();
        String file = workbook("baik.xlsx", "Jalan dibangun", "7").toString();
        for (List<String> words : List.of(
                List.of("impor-kinerja", file),
                List.of("impor-kinerja", "--tahun", "2026"),
                List.of("impor-kinerja", "--tahun", "dua ribu", file))) {
            assertThat(langkah(words.toArray(String[]::new))).isEqualTo(2);
            assertThat(err).contains("Lihat: langkah impor-kinerja --help");
            assertThat(out).isEmpty();
        }
        assertThat(everything()).isEqualTo(before);
    }
}
