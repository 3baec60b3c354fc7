package id.langkah.excel;

import static id.langkah.domain.naskah.ContohNaskah.KANTOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.naskah.ContohNaskah;
import id.langkah.domain.naskah.Naskah;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

class NaskahWorkbookTest {

    @Test
    void everyPartStandsOnTheSheet() throws IOException {
        XSSFSheet sheet = sheet(ContohNaskah.lengkap(3, false));

        assertThat(texts(sheet))
                .contains("PEMERINTAH KABUPATEN CONTOH", "NASKAH CONTOH", "Perihal", ": =1+1")
                .contains("Rincian", "No", "Uraian", "Bagian 1", "Uraian 2.3", "Kiri\nbawah kiri")
                .contains("Yang menerima,", "SRI RAHAYU", "NIP. 19651006 198603 2 016");
        assertThat(sheet.getSheetName()).isEqualTo("Naskah Contoh");
        assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
        assertThat(sheet(ContohNaskah.lengkap(1, true)).getPrintSetup().getLandscape())
                .isTrue();
    }

    @Test
    void nothingIsAFormula() throws IOException {
        for (Row row : sheet(ContohNaskah.lengkap(2, false))) {
            for (Cell cell : row) {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            }
        }
    }

    @Test
    void aLongTableRepeatsItsHeadingAndTurnsPagesBetweenGroups() throws IOException {
        XSSFSheet sheet = sheet(ContohNaskah.lengkap(60, false));

        int header = sheet.getRepeatingRows().getFirstRow();
        assertThat(sheet.getRow(header).getCell(0).getStringCellValue()).isEqualTo("No");
        List<String> texts = new ArrayList<>();
        for (int row : sheet.getRowBreaks()) {
            texts.add(first(sheet, row));
        }
        assertThat(sheet.getRowBreaks().length).isGreaterThan(1);
        assertThat(texts).noneMatch(text -> text.startsWith("Bagian"));
        int sign = Arrays.stream(sheet.getRowBreaks()).max().orElseThrow();
        assertThat(texts(sheet, sign + 1)).contains("SRI RAHAYU");
    }

    @Test
    void entriesOfAFormBeginAtTheTop() throws IOException {
        XSSFSheet sheet = sheet(ContohNaskah.lengkap(1, false));
        Cell entry = cells(sheet).stream()
                .filter(cell -> cell.getStringCellValue().equals("Kanan"))
                .findFirst()
                .orElseThrow();

        assertThat(entry.getCellStyle().getVerticalAlignment()).isEqualTo(VerticalAlignment.TOP);
    }

    private static XSSFSheet sheet(Naskah naskah) throws IOException {
        var out = new ByteArrayOutputStream();
        NaskahWorkbook.write(List.of(naskah), KANTOR, out);
        return Book.of(out.toByteArray()).workbook().getSheetAt(0);
    }

    private static String first(XSSFSheet sheet, int row) {
        Cell cell = sheet.getRow(row).getCell(0);
        return cell == null ? "" : cell.getStringCellValue();
    }

    private static List<String> texts(XSSFSheet sheet) {
        return texts(sheet, 0);
    }

    private static List<String> texts(XSSFSheet sheet, int from) {
        return cells(sheet).stream()
                .filter(cell -> cell.getRowIndex() >= from)
                .map(Cell::getStringCellValue)
                .toList();
    }

    private static List<Cell> cells(XSSFSheet sheet) {
        var cells = new ArrayList<Cell>();
        sheet.forEach(row -> row.forEach(cells::add));
        return cells;
    }
}
