package id.langkah.excel.rekap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.langkah.domain.rekap.LembarKinerja;
import id.langkah.domain.rekap.LembarRekap;
import id.langkah.domain.rekap.PaketRekap;
import id.langkah.domain.rekap.PilihanRekap;
import id.langkah.excel.Book;
import id.langkah.excel.kit.Layout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A rekap can be read on paper. */
class PrintedSizeTest {
    private static final PaketRekap PAKET = ContohPaket.paket(ContohPaket.TAHUN);
    private static final double POINTS_PER_CHARACTER = 5.25;

    private static Book book(PilihanRekap pilihan) throws IOException {
        var out = new ByteArrayOutputStream();
        RekapWorkbook.write(PAKET, pilihan, ContohRekap.kantor(), out, WorkbookProgress.UNHEARD);
        return Book.of(out.toByteArray());
    }

    /** Every column that may be chosen. */
    private static PilihanRekap all(LembarRekap lembar) {
        Set<String> keys = new HashSet<>();
        PAKET.kolom().getOrDefault(lembar, List.of()).forEach(kolom -> keys.add(kolom.kunci()));
        keys.remove(LembarKinerja.JUTA);
        return PilihanRekap.of(Set.of(lembar)).withKolom(lembar, keys);
    }

    @Test
    void noLettersAreSmallerThanSevenPoints() throws IOException {
        XSSFWorkbook usual = book(PilihanRekap.lazim(PAKET.periode())).workbook();
        usual.forEach(PrintedSizeTest::readable);
        XSSFWorkbook wide = book(all(LembarRekap.KINERJA)).workbook();
        wide.forEach(PrintedSizeTest::readable);
        Sheet kinerja = wide.getSheet("Rekap Kinerja");
        assertThat(kinerja.getColumnBreaks()).isNotEmpty();
        assertThat(kinerja.getRepeatingColumns()).isNotNull();
    }

    private static void readable(Sheet sheet) {
        double scale = scale((XSSFSheet) sheet);
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() != CellType.BLANK && !sheet.isColumnHidden(cell.getColumnIndex())) {
                    int font = cell.getCellStyle().getFontIndex();
                    double points = sheet.getWorkbook().getFontAt(font).getFontHeight() / 20.0;
                    assertThat(points * scale)
                            .as("%s!%s", sheet.getSheetName(), cell.getAddress())
                            .isGreaterThan(6.95);
                }
            }
        }
    }

    /** At what size it is printed: as it says, or on one page across. */
    private static double scale(XSSFSheet sheet) {
        if (!sheet.getFitToPage()) {
            return sheet.getPrintSetup().getScale() / 100.0;
        }
        int last = StreamSupport.stream(sheet.spliterator(), false)
                .mapToInt(Row::getLastCellNum)
                .max()
                .orElse(1);
        double wide = IntStream.range(0, last)
                .filter(column -> !sheet.isColumnHidden(column))
                .mapToDouble(column -> sheet.getColumnWidth(column) / 256.0 * POINTS_PER_CHARACTER)
                .sum();
        var layout =
                new Layout(ContohRekap.kantor().kertas(), sheet.getPrintSetup().getLandscape());
        return Math.min(1, layout.across() / wide);
    }

    @Test
    void aFirstSheetThatIsFullLeavesFactorsAndPlansToASecond() throws IOException {
        Book full = book(PilihanRekap.of(Set.of(LembarRekap.KINERJA)));
        assertThat(Book.texts(full.sheet("Rekap Kinerja"))).doesNotContain("Tindak lanjut");
        assertThat(Book.texts(full.sheet("Faktor Kinerja")))
                .contains("Tindak lanjut", "Faktor pendukung/penghambat", "Penanggung jawab")
                .containsAll(PAKET.kinerja().baris().stream()
                        .map(baris -> baris.indikator().nama())
                        .toList());
        Book small = book(PilihanRekap.of(Set.of(LembarRekap.KINERJA))
                .withKolom(LembarRekap.KINERJA, Set.of(LembarKinerja.INDIKATOR, LembarKinerja.TINDAK_LANJUT)));
        assertThat(small.workbook().getSheet("Faktor Kinerja")).isNull();
        assertThat(Book.texts(small.sheet("Rekap Kinerja"))).contains("Tindak lanjut");
    }

    @Test
    void rupiahInMillionsIsShownSoAndKeptWhole() throws IOException {
        Set<String> keys =
                Set.of(LembarKinerja.INDIKATOR, LembarKinerja.SATUAN, LembarKinerja.TARGET_TAHUN, LembarKinerja.JUTA);
        XSSFSheet sheet = book(PilihanRekap.of(Set.of(LembarRekap.KINERJA)).withKolom(LembarRekap.KINERJA, keys))
                .sheet("Rekap Kinerja");
        Cell target = StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell ->
                        cell.getCellType() == CellType.NUMERIC && Math.abs(cell.getNumericCellValue() - 24.5e9) < 1)
                .findFirst()
                .orElseThrow();
        assertThat(target.getCellStyle().getDataFormatString()).contains("0.00,,");
        assertThat(target.getNumericCellValue()).isCloseTo(24.5e9, within(0.1));
        assertThat(Book.texts(sheet)).contains("juta Rp");
    }

    @Test
    void theLastRowsOfATableStandTogetherWithItsSignature() throws IOException {
        XSSFSheet sheet = book(PilihanRekap.of(Set.of(LembarRekap.KINERJA))).sheet("Rekap Kinerja");
        int last = 0;
        for (Row row : sheet) {
            Cell first = row.getCell(0);
            if (first != null && first.getCellType() == CellType.NUMERIC) {
                last = row.getRowNum();
            }
        }
        int end = last;
        assertThat(IntStream.of(sheet.getRowBreaks())).noneMatch(row -> row >= end - 2 && row <= end);
    }
}
