package id.langkah.pdf;

import static id.langkah.domain.naskah.ContohNaskah.KANTOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Kantor;
import id.langkah.domain.naskah.ContohNaskah;
import id.langkah.domain.naskah.Naskah;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class NaskahPageTest {
    @Test
    void everyPartCanBeSearched() throws IOException {
        assertThat(text(write(ContohNaskah.lengkap(3, false), KANTOR), 1))
                .contains("PEMERINTAH KABUPATEN CONTOH", "Jalan Contoh 1")
                .contains("NASKAH CONTOH", "Keadaan per 2 Maret 2026", "Pembuka yang menerangkan")
                .contains("Perihal", "=1+1", "Rincian", "Bagian 2", "Uraian 2.3", "bawah kiri")
                .contains("Yang menerima,", "Kepala,", "SRI RAHAYU", "NIP. 19651006 198603 2 016")
                .contains("Halaman 1 dari 1");
    }

    @Test
    void aLongTableRepeatsItsHeadingAndTheSignaturesStayTogether() throws IOException {
        byte[] pdf = write(ContohNaskah.lengkap(60, false), KANTOR);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page < pages; page++) {
                assertThat(text(pdf, page)).contains("Uraian", "Keterangan");
            }
            assertThat(text(pdf, pages)).contains("Yang menerima,", "SRI RAHAYU", "NIP.");
        }
    }

    @Test
    void aBandStaysWithTheRowBelowIt() throws IOException {
        for (int rows = 20; rows < 40; rows++) {
            byte[] pdf = write(ContohNaskah.lengkap(rows, false), KANTOR);
            for (int page = 1; page < pages(pdf); page++) {
                assertThat(text(pdf, page).strip()).doesNotContainPattern("Bagian 2\\s+Naskah Contoh");
            }
        }
    }

    @Test
    void theOfficeMayHaveNoHead() throws IOException {
        assertThat(text(write(ContohNaskah.lengkap(1, true), Kantor.BELUM), 1)).startsWith("NASKAH CONTOH");
    }

    @Test
    void theContentsTellThePages() throws IOException {
        var out = new ByteArrayOutputStream();
        NaskahPage.write(ContohNaskah.buku(), KANTOR, out);
        assertThat(text(out.toByteArray(), 2))
                .containsPattern("BAB I PENDAHULUAN\\s+3")
                .containsPattern("A. Gambaran Umum\\s+3")
                .containsPattern("BAB II AKUNTABILITAS KINERJA\\s+4");
        assertThat(text(out.toByteArray(), 4)).contains("AKUNTABILITAS KINERJA", "Tabel 1 Capaian kinerja");
    }

    @Test
    void theSamePaperGivesTheSameBytes() throws IOException {
        assertThat(write(ContohNaskah.lengkap(4, true), KANTOR))
                .isEqualTo(write(ContohNaskah.lengkap(4, true), KANTOR))
                .isNotEqualTo(write(ContohNaskah.lengkap(5, true), KANTOR));
    }

    private static byte[] write(Naskah naskah, Kantor kantor) throws IOException {
        var out = new ByteArrayOutputStream();
        NaskahPage.write(naskah, kantor, out);
        return out.toByteArray();
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static String text(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }
    }
}
