package id.langkah.excel.rekap;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Gambar;
import id.langkah.domain.Kantor;
import id.langkah.domain.Kantor.Kertas;
import id.langkah.domain.Pejabat;
import id.langkah.excel.Book;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What every sheet of a rekap has around its figures. */
class LookOfSheetsTest {
    private static Book book;

    @BeforeAll
    static void write() throws IOException {
        book = Book.of(ContohRekap.rekap(), ContohRekap.kantor());
    }

    @Test
    void isPrintedAcrossOnePageWideWithNumberedPages() {
        assertThat(book.workbook()).allSatisfy(sheet -> {
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 14);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getFooter().getRight()).endsWith("Halaman &P dari &N");
            assertThat(sheet.getMargin(PageMargin.LEFT)).isEqualTo(0.5);
        });
    }

    @Test
    void theHeadingsStayOnTheScreenAndOnEveryPageAndCarryTheFilter() {
        for (Sheet butir : book.workbook()) {
            XSSFSheet sheet = (XSSFSheet) butir;
            CellRangeAddress filter = filter(sheet);
            CellRangeAddress headings = sheet.getRepeatingRows();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo(filter.getFirstRow() + 1);
            assertThat(headings.getLastRow()).isEqualTo(filter.getFirstRow());
            assertThat(sheet.getRow(headings.getFirstRow()).getCell(0).getStringCellValue())
                    .isEqualTo("No");
        }
    }

    @Test
    void noCellsAreMergedInsideTheData() {
        for (Sheet sheet : book.workbook()) {
            CellRangeAddress filter = filter((XSSFSheet) sheet);
            assertThat(sheet.getMergedRegions())
                    .noneMatch(merged ->
                            merged.getLastRow() > filter.getFirstRow() && merged.getFirstRow() <= filter.getLastRow());
        }
    }

    @Test
    void beginsWithTheLetterheadAndEndsWithTheSignature() {
        assertThat(Book.texts(book.sheet("Daftar SOP")))
                .startsWith(
                        "PEMERINTAH PROVINSI KALIMANTAN BARAT",
                        "DINAS PERUMAHAN RAKYAT DAN KAWASAN PERMUKIMAN",
                        "DAFTAR SOP",
                        "TRIWULAN I TAHUN 2026")
                .endsWith(
                        "Pontianak, 31 Maret 2026",
                        "Kepala Dinas Perumahan Rakyat dan Kawasan Permukiman",
                        "YOSAFAT TRIADHI ANDJIOE, S.",
                        "Pembina Utama Muda",
                        "NIP. 19691024 199803 1");
        assertThat(book.sheet("Daftar SOP").getDrawingPatriarch().getShapes()).hasSize(1);
    }

    @Test
    void anOfficeThatIsNotFilledLeavesRoomForAPen() throws IOException {
        Book own = Book.of(ContohRekap.rekap(), Kantor.BELUM);
        List<String> texts = Book.texts(own.sheet("Daftar SOP"));
        assertThat(texts.getFirst()).isEqualTo("DAFTAR SOP");
        assertThat(texts.getLast()).startsWith("NIP. ...");
        assertThat(own.sheet("Daftar SOP").getPrintSetup().getPaperSize()).isEqualTo((short) 9);
    }

    @Test
    void anAddressStaysAsItWasTyped() throws IOException {
        String alamat = "Jl. Ahmad Yani No. 1 Pontianak 78124";
        var kantor = kantor(List.of("Badan Penghubung", alamat), Optional.empty());
        assertThat(Book.texts(Book.of(ContohRekap.kosong(), kantor).sheet("Daftar SOP")))
                .startsWith("BADAN PENGHUBUNG", alamat);
    }

    @Test
    void aLogoThatIsNoPictureIsLeftAway() throws IOException {
        byte[] broken = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1, 2, 3};
        var kantor = kantor(List.of("Badan Penghubung"), Gambar.of(broken));
        XSSFSheet sheet = Book.of(ContohRekap.kosong(), kantor).sheet("Daftar SOP");
        assertThat(sheet.getDrawingPatriarch()).isNull();
    }

    @Test
    void aLongWordingMakesItsRowHigher() throws IOException {
        String nama =
                "Mekanisme Perbaikan Data Kinerja Perangkat Daerah ".repeat(4).strip();
        XSSFSheet sheet = Book.of(ContohRekap.bernama(nama), Kantor.BELUM).sheet("Daftar SOP");
        Row row = sheet.getRow(filter(sheet).getFirstRow() + 1);
        assertThat(row.getHeightInPoints()).isBetween(60f, 90f);
        assertThat(row.getCell(2).getCellStyle().getWrapText()).isTrue();
    }

    @Test
    void theSignatureIsNeverAloneOnAPage() throws IOException {
        Book own = Book.of(ContohRekap.banyak(60), ContohRekap.kantor());
        XSSFSheet sheet = own.sheet("Daftar SOP");
        int[] breaks = sheet.getRowBreaks();
        assertThat(breaks).isNotEmpty();
        assertThat(breaks[breaks.length - 1]).isLessThan(filter(sheet).getLastRow());
    }

    private static CellRangeAddress filter(XSSFSheet sheet) {
        return CellRangeAddress.valueOf(sheet.getCTWorksheet().getAutoFilter().getRef());
    }

    private static Kantor kantor(List<String> kop, Optional<Gambar> logo) {
        return new Kantor(kop, "", logo, Pejabat.BELUM, Kertas.A4);
    }
}
