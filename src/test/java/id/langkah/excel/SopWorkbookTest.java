package id.langkah.excel;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Kantor;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.Sop;
import id.langkah.excel.rekap.ContohRekap;
import id.langkah.json.SopReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class SopWorkbookTest {
    private static final String BANGGAI = "sop-bappeda-banggai-mekanisme-perbaikan-data-kinerja.json";

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files
                    .filter(file -> file.getFileName().toString().matches("sop-.*\\.json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everythingThatTheFormAsksStandsInIt(Path sample) throws IOException {
        for (Sop sop : SopReader.read(sample).sop()) {
            Book book = book(sop, ContohRekap.kantor());
            assertThat(book.workbook())
                    .extracting(sheet -> sheet.getSheetName())
                    .containsExactly("Identitas", "Bagan Alir", "Lembar Kerja");
            assertThat(Book.texts(book.sheet("Identitas")))
                    .contains(sop.nama())
                    .containsAll(sop.ketentuan().dasarHukum())
                    .containsAll(sop.ketentuan().kualifikasiPelaksana())
                    .containsAll(sop.ketentuan().keterkaitan())
                    .containsAll(sop.ketentuan().peralatan())
                    .containsAll(sop.ketentuan().peringatan())
                    .containsAll(sop.ketentuan().pencatatan());
            List<String> bagan = Book.texts(book.sheet("Bagan Alir"));
            assertThat(bagan).containsAll(sop.pelaksana());
            assertThat(Book.texts(book.sheet("Lembar Kerja"))).contains(sop.nama());
            for (Aktivitas aktivitas : sop.aktivitas()) {
                assertThat(bagan).contains(aktivitas.uraian());
                assertThat(Book.texts(book.sheet("Lembar Kerja"))).contains(aktivitas.uraian());
            }
        }
    }

    @Test
    void theFormHasItsFieldsInOrder() throws IOException {
        Sop sop = SopReader.read(Path.of("samples", BANGGAI)).sop().getFirst();
        assertThat(Book.texts(book(sop, Kantor.BELUM).sheet("Identitas")))
                .containsSubsequence(
                        "Nomor SOP",
                        "205/050/01/Bappeda & Litbang",
                        "Tanggal Pembuatan",
                        "5 Februari 2020",
                        "Tanggal Revisi",
                        "Tanggal Efektif",
                        "Disahkan oleh",
                        "Kepala Bappeda dan Litbang",
                        "PEMBINA UTAMA MUDA, IV/c",
                        "NIP. 19690815 199803 1 008",
                        "Nama SOP",
                        "Mekanisme Perbaikan Data Kinerja",
                        "Dasar Hukum",
                        "Kualifikasi Pelaksana",
                        "Keterkaitan",
                        "Peralatan/Perlengkapan",
                        "Peringatan",
                        "Pencatatan dan Pendataan");
    }

    @Test
    void theHeadingsAreOnEveryPageAndThePagesAreAsWideAsThePaper() throws IOException {
        XSSFSheet sheet = book(Contoh.lurus(30), ContohRekap.kantor()).sheet("Bagan Alir");
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:4");
        assertThat(sheet.getRowBreaks()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(sheet.getFitToPage()).isFalse();
        int scale = sheet.getPrintSetup().getScale();
        double paper = (13 - 2 * sheet.getMargin(PageMargin.LEFT)) * 72;
        double width = IntStream.range(0, 8)
                .mapToDouble(i -> sheet.getColumnWidth(i) / 256.0 * 5.25)
                .sum();
        assertThat(width * scale / 100).isLessThanOrEqualTo(paper);
    }

    @Test
    void aTextIsNeverAFormula() throws IOException {
        Sop sop = Contoh.sop("=1+1", List.of(Aktivitas.of(1, "@SUM(A1)"), Aktivitas.of(2, "-Menyusun\u0007")));
        Book book = book(sop, Kantor.BELUM);
        assertThat(book.formulas()).isEmpty();
        var cell = book.sheet("Bagan Alir").getRow(4).getCell(1);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo("@SUM(A1)");
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void manyStepsAreNotSaidTwice() throws IOException {
        List<String> texts = Book.texts(book(Contoh.lurus(90), Kantor.BELUM).sheet("Lembar Kerja"));
        assertThat(texts)
                .contains("Aktivitas 2 sampai dengan 89, lihat bagian C")
                .contains("Memeriksa berkas 45");
    }

    @Test
    void theSameSopGivesTheSameBytes() throws IOException {
        byte[] first = bytes(Contoh.berjenjang(), ContohRekap.kantor());
        byte[] second = bytes(Contoh.berjenjang(), ContohRekap.kantor());
        assertThat(Arrays.equals(first, second)).isTrue();
        assertThat(Book.times(first)).containsOnly(LocalDateTime.of(2000, 1, 1, 0, 0));
    }

    static Book book(Sop sop, Kantor kantor) throws IOException {
        return Book.of(bytes(sop, kantor));
    }

    private static byte[] bytes(Sop sop, Kantor kantor) throws IOException {
        var out = new ByteArrayOutputStream();
        SopWorkbook.write(sop, kantor, out);
        return out.toByteArray();
    }
}
