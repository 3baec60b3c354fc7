package id.langkah.excel;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.bagan.KasusForm;
import id.langkah.domain.naskah.BukuSop;
import id.langkah.excel.kit.Layout;
import id.langkah.excel.rekap.ContohRekap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The book of SOPs as a workbook. */
@Execution(ExecutionMode.CONCURRENT)
class BukuWorkbookTest {
    private static Book book() throws IOException {
        List<BukuSop.Isi> isi = Stream.of("c23", "c25")
                .map(begin -> new BukuSop.Isi(KasusForm.sop(begin), List.of()))
                .toList();
        var out = new ByteArrayOutputStream();
        BukuWorkbook.write(new BukuSop(ContohRekap.kantor(), 2026, isi), out);
        return Book.of(out.toByteArray());
    }

    @Test
    void itHasThePartsOfThePrintedBookInTheirOrder() throws IOException {
        XSSFWorkbook workbook = book().workbook();
        assertThat(IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName))
                .containsExactly(
                        "Judul",
                        "Keputusan",
                        "Lampiran",
                        "Daftar Isi",
                        "Penjelasan",
                        "Identitas 1",
                        "Bagan 1",
                        "Identitas 2",
                        "Bagan 2",
                        "Riwayat",
                        "Persetujuan",
                        "Distribusi");
    }

    @Test
    void itsContentsNameTheSheetOfEachPart() throws IOException {
        Book book = book();
        List<String> contents = Book.texts(book.sheet("Daftar Isi"));
        assertThat(contents)
                .containsSubsequence("Lampiran", "Penjelasan", "Identitas 1", "Identitas 2", "Riwayat", "Distribusi")
                .contains("SOP " + KasusForm.sop("c25").nama());
        for (String sheet : List.of("Keputusan", "Lampiran", "Persetujuan")) {
            assertThat(contents).contains(sheet);
            assertThat(book.workbook().getSheet(sheet)).isNotNull();
        }
    }

    @Test
    void itsTitlePageFillsOnePage() throws IOException {
        Book book = book();
        assertThat(Book.texts(book.sheet("Judul"))).contains("KUMPULAN STANDAR OPERASIONAL PROSEDUR", "TAHUN 2026");
        assertThat(book.sheet("Judul").getPrintSetup().getFitHeight()).isEqualTo((short) 1);
        double high = 0;
        for (int row = 0; row <= book.sheet("Judul").getLastRowNum(); row++) {
            high += book.sheet("Judul").getRow(row).getHeightInPoints();
        }
        double page = new Layout(ContohRekap.kantor().kertas(), false).down();
        assertThat(high).isBetween(page - 30, page);
    }
}
