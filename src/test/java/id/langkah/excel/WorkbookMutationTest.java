package id.langkah.excel;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.Formulir;
import id.langkah.domain.kinerja.FormulirTerisi;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.tabel.BacaTabel;
import id.langkah.excel.reading.LembarReader;
import id.langkah.excel.rekap.ContohPaket;
import id.langkah.excel.rekap.ContohRekap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Workbooks that were spoiled in their bytes, their entries and their markup are read as tables of
 * indicators and as forms: each is taken, or told in sentences, at once. {@code
 * -Dlangkah.mutations} says how many.
 */
@Execution(ExecutionMode.CONCURRENT)
class WorkbookMutationTest {
    private static final int MUTATIONS = Integer.getInteger("langkah.mutations", 600);
    private static final Duration AT_ONCE = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    private final Map<String, Integer> figures = new ConcurrentHashMap<>();

    @Test
    void anySpoiledWorkbookIsAnswered() throws IOException {
        for (byte[] whole : List.of(table(), form())) {
            Map<String, byte[]> entries = WorkbookMutations.entries(whole);
            IntStream.range(0, MUTATIONS / 2)
                    .parallel()
                    .forEach(seed -> answer(new WorkbookMutations(whole, entries, seed), seed));
        }
        assertThat(figures.get("taken")).isPositive();
        assertThat(figures.get("refused")).isPositive();
        Path told = Files.createDirectories(Path.of("target/janji")).resolve("xlsx.txt");
        Files.writeString(told, new TreeMap<>(figures) + System.lineSeparator());
    }

    private void answer(WorkbookMutations mutations, int seed) {
        Path file = folder.resolve(seed + ".xlsx");
        try {
            Files.write(file, mutations.next());
            long begin = System.nanoTime();
            BacaTabel tabel = BacaTabel.read(LembarReader.read(file), 2026, PengaturanKinerja.BAKU);
            FormulirTerisi form = FormulirReader.read(file);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(AT_ONCE);
            assertTold(tabel.masalah(), seed);
            assertTold(form.masalah(), seed);
            boolean refused = Masalah.anyGalat(tabel.masalah()) && Masalah.anyGalat(form.masalah());
            figures.merge(refused ? "refused" : "taken", 1, Integer::sum);
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed, e);
        }
    }

    private static void assertTold(List<Masalah> all, int seed) {
        for (Masalah masalah : all) {
            assertThat(masalah.pesan()).as("seed %d", seed).isNotBlank().endsWith(".");
            assertThat(masalah.pesan()).as("seed %d", seed).doesNotContain("Exception", "null");
            assertThat(masalah.saran()).as("seed %d", seed).isNotBlank();
        }
    }

    private static byte[] form() throws IOException {
        var out = new ByteArrayOutputStream();
        FormulirWorkbook.write(
                Formulir.of(ContohPaket.permintaan().getFirst(), ContohPaket.tercatat()),
                PengaturanKinerja.BAKU,
                ContohRekap.kantor(),
                ContohPaket.SAAT,
                out);
        return out.toByteArray();
    }

    /** What offices' tables have: merged and hidden things, dates, formulas, faults. */
    private static byte[] table() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("IKU 2026");
            String[] head = {"Kode", "Sasaran", "Indikator", "Satuan", "Target tahun", "Target TW I"};
            for (int i = 0; i < 12; i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < head.length; j++) {
                    row.createCell(j).setCellValue(i == 0 ? head[j] : head[j] + " " + i);
                }
                if (i > 0) {
                    row.getCell(4).setCellValue(100 + i);
                    row.getCell(5).setCellFormula("E" + (i + 1) + "/4");
                }
            }
            sheet.getRow(3).getCell(5).setCellErrorValue(FormulaError.REF.getCode());
            sheet.getRow(4).getCell(4).setCellValue(ContohPaket.SAAT);
            sheet.getRow(5).getCell(4).setCellValue(true);
            sheet.addMergedRegion(new CellRangeAddress(1, 3, 1, 1));
            sheet.setColumnHidden(0, true);
            workbook.createSheet("Sembunyi").createRow(0).createCell(0).setCellValue("Sasaran");
            workbook.setSheetHidden(1, true);
            workbook.write(out);
        }
        return out.toByteArray();
    }
}
