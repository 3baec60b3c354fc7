package id.langkah.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Kantor;
import id.langkah.service.CetakService;
import id.langkah.service.PeriksaService;
import id.langkah.service.Services;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CetakTest {
    private static final LocalDateTime SAAT = LocalDateTime.of(2026, 3, 2, 8, 0);
    private static final String PERKIM = "samples/sop-perkim-kalbar-pengumpulan-data-kinerja.json";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aFileBecomesAWorkbook() throws IOException {
        Path target = folder.resolve("perkim.xlsx");

        assertThat(run("cetak", PERKIM, "--keluar", target.toString())).isZero();

        assertThat(out).hasToString("SOP \"Pengumpulan Data Kinerja\" ditulis: " + target + "\n");
        try (var workbook = new XSSFWorkbook(Files.newInputStream(target))) {
            assertThat(workbook.getSheetAt(1).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("SOP PENGUMPULAN DATA KINERJA");
        }
    }

    @Test
    void aFileBecomesAPdfThatCanBeSearched() throws IOException {
        Path target = folder.resolve("perkim.PDF");

        assertThat(run("cetak", PERKIM, "--keluar", target.toString())).isZero();

        assertThat(text(target)).contains("Disahkan oleh", "Mutu Baku", "Kelengkapan");
    }

    @Test
    void theLembarKerjaIsAPageOfItsOwn() throws IOException {
        Path target = folder.resolve("lembar.pdf");

        assertThat(run("cetak", PERKIM, "--lembar-kerja", "--keluar", target.toString()))
                .isZero();

        assertThat(text(target)).contains("LEMBAR KERJA IDENTIFIKASI KEGIATAN");
    }

    @Test
    void whatIsWrittenAsJsonReadsBackTheSame() {
        Path target = folder.resolve("perkim.json");
        var cetak = new CetakService(() -> Kantor.BELUM, () -> SAAT);

        assertThat(run("cetak", PERKIM, "--keluar", target.toString())).isZero();

        assertThat(cetak.read(target)).isEqualTo(cetak.read(Path.of(PERKIM)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cetak --keluar x.pdf | Sebut BERKAS, --nomor, --nama, --semua, atau --pengerjaan.",
                "cetak a.json | Belum lengkap: --keluar belum disebut.",
                "cetak a.json --keluar x.doc | Isian \"x.doc\" tidak dapat dipakai. Akhiri nama"
                        + " berkas dengan .xlsx, .pdf, .docx, atau .json.",
                "cetak --nomor 1 --nama 2 --keluar x.pdf | Pilihan yang saling meniadakan disebut"
                        + " bersama: pakai salah satu saja.",
                "cetak a.json --lembar-kerja --keluar x.xlsx | Lembar kerja ditulis sebagai PDF:" + " --keluar X.pdf.",
            })
    void wrongWordsAreToldWithWhereToReadTheRightOnes(String words, String pesan) {
        assertThat(run(words.split(" "))).isEqualTo(Perintah.WRONG_WORDS);

        assertThat(err).hasToString(pesan + "\nLihat: langkah cetak --help\n");
    }

    @Test
    void whichOfSeveralMustBeSaid() throws IOException {
        Path both = folder.resolve("dua.json");
        String teks = Files.readString(Path.of(PERKIM));
        String two = Files.readString(Path.of("samples/sop-banhub-kalbar-pengumpulan-data-kinerja.json"));
        Files.writeString(both, "[" + teks + "," + two + "]");
        String target = folder.resolve("x.pdf").toString();

        assertThat(run("cetak", both.toString(), "--keluar", target)).isEqualTo(Perintah.REFUSED);
        assertThat(err.toString())
                .startsWith("galat: Ada 2 SOP: \"Pengumpulan Data Kinerja\" (belum bernomor,")
                .endsWith("Sebut salah satu dengan --nomor, --nama, atau --instansi.\n");

        String byNomor = "800/14.046/BANHUB.A";
        assertThat(run("cetak", both.toString(), "--nomor", byNomor, "--keluar", target))
                .isZero();
        String nama = "pengumpulan data kinerja";
        assertThat(run("cetak", both.toString(), "--nama", nama, "--keluar", target))
                .isEqualTo(Perintah.REFUSED);
        assertThat(run("cetak", both.toString(), "--nama", nama, "--instansi", "perumahan rakyat", "--keluar", target))
                .isZero();
    }

    @Test
    void aFileWithAGalatIsRefused() {
        Path target = folder.resolve("x.pdf");

        assertThat(run("cetak", "samples/rusak/tanpa-nama.json", "--keluar", target.toString()))
                .isEqualTo(Perintah.REFUSED);

        assertThat(err.toString()).startsWith("galat: samples/rusak/tanpa-nama.json:1:1: ");
        assertThat(target).doesNotExist();
    }

    private int run(String... words) {
        return Perintah.run(
                List.of(words),
                new PeriksaService(),
                CetakService.withoutOffice(() -> SAAT),
                new Gates(CetakTest::noOffice, CetakTest::noOffice, (data, files) -> 0, folder -> 0, folder -> 0),
                new PrintWriter(out),
                new PrintWriter(err));
    }

    private static Services noOffice(Optional<Path> data) {
        throw new AssertionError("no office's file is needed");
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
