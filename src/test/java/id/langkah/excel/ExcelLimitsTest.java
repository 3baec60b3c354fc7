package id.langkah.excel;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Kantor;
import id.langkah.domain.bagan.FormSop;
import id.langkah.domain.bagan.KasusForm;
import id.langkah.domain.bagan.TataForm;
import id.langkah.domain.kinerja.Formulir;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.naskah.BukuSop;
import id.langkah.domain.naskah.ContohNaskah;
import id.langkah.domain.rekap.DaftarArsip;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.Sop;
import id.langkah.excel.kit.Layout;
import id.langkah.excel.rekap.ContohPaket;
import id.langkah.excel.rekap.ContohRekap;
import id.langkah.excel.rekap.RekapWorkbook;
import id.langkah.excel.rekap.WorkbookProgress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No workbook that the program makes has to be repaired by Excel. */
@Execution(ExecutionMode.CONCURRENT)
class ExcelLimitsTest {
    /** Writes a workbook. */
    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Writer writer) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(out);
        return out.toByteArray();
    }

    private static void check(Writer writer) throws IOException {
        ExcelLimits.check(Book.of(bytes(writer)).workbook());
    }

    static Stream<Path> files() {
        return KasusForm.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everySopKeepsThemAndTurnsItsPagesWhereTheGeometrySays(Path file) throws IOException {
        for (Sop sop : KasusForm.sop(file)) {
            Book book = Book.of(bytes(out -> SopWorkbook.write(sop, Kantor.BELUM, out)));
            ExcelLimits.check(book.workbook());
            XSSFSheet sheet = book.sheet("Bagan Alir");
            var layout = new Layout(Kantor.Kertas.A4, true);
            TataForm tata = TataForm.of(FormSop.of(sop), layout.across(), layout.down());
            assertThat(sheet.getRowBreaks()).hasSize(tata.bagan().halaman().size() - 1);
            assertThat(sheet.getColumnBreaks()).hasSize(tata.terbelah() ? 1 : 0);
        }
    }

    @Test
    void soDoTheOtherWorkbooks() throws IOException {
        Kantor kantor = ContohRekap.kantor();
        check(out -> NaskahWorkbook.write(List.of(ContohNaskah.lengkap(60, false)), kantor, out));
        var buku = new BukuSop(kantor, 2026, List.of(new BukuSop.Isi(KasusForm.sop("c16"), List.of())));
        check(out -> BukuWorkbook.write(buku, out));
        check(out -> RekapWorkbook.write(ContohRekap.rekap(), kantor, out, WorkbookProgress.UNHEARD));
        check(out -> FormulirWorkbook.write(
                Formulir.of(ContohPaket.permintaan().getFirst(), ContohPaket.tercatat()),
                PengaturanKinerja.BAKU,
                kantor,
                ContohPaket.SAAT,
                out));
        check(out -> IndikatorWorkbook.write(ContohPaket.indikator(2026), 2026, kantor, ContohPaket.SAAT, out));
        check(out -> ArsipWorkbook.write(DaftarArsip.of(ContohPaket.arsip()), kantor, ContohPaket.SAAT, out));
    }

    @Test
    void aLongNameIsCutInTheFooterAndNowhereElse() throws IOException {
        Sop sop = KasusForm.sop("c16");
        Book book = Book.of(bytes(out -> SopWorkbook.write(sop, Kantor.BELUM, out)));
        assertThat(book.sheet("Bagan Alir").getFooter().getLeft()).endsWith("…");
        assertThat(Book.texts(book.sheet("Identitas"))).contains(sop.nama());
        Sop signs = sop.withIdentitas(Contoh.identitas("&".repeat(400)));
        check(out -> SopWorkbook.write(signs, Kantor.BELUM, out));
    }

    @Test
    void theSameSopGivesTheSameBytesWheneverItIsPrinted() throws IOException {
        Sop sop = KasusForm.sop("c23");
        byte[] first = bytes(out -> SopWorkbook.write(sop, Kantor.BELUM, out));
        assertThat(bytes(out -> SopWorkbook.write(sop, Kantor.BELUM, out))).isEqualTo(first);
    }
}
