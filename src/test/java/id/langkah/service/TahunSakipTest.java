package id.langkah.service;

import static id.langkah.service.SampelKinerja.INI;
import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Angka;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KinerjaIndikator;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.laporan.DokumenKinerja;
import id.langkah.domain.perencanaan.Anggaran;
import id.langkah.domain.perencanaan.AnggaranTahun;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A year of one office, from its Renstra to its LKjIP: four quarters, a changed budget and target in
 * the middle, a correction. Every paper is opened again, and its figures are those of the file.
 */
@SuppressWarnings("NullAway.Init")
@Execution(ExecutionMode.CONCURRENT)
class TahunSakipTest {
    @TempDir
    private static Path folder;

    private static SampelKinerja office;
    private static CetakService cetak;

    @BeforeAll
    static void aYearPasses() {
        office = new SampelKinerja(folder.resolve("kantor.db"));
        office.finish();
        cetak = new CetakService(() -> SampelKinerja.KANTOR, () -> SampelKinerja.SAAT);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @ParameterizedTest
    @EnumSource(names = "POHON", mode = EnumSource.Mode.EXCLUDE) // a drawing, written elsewhere
    void everyPaperIsWrittenInThreeWays(DokumenKinerja dokumen) throws IOException {
        Path docx = write(dokumen, ".docx");
        try (var document = new XWPFDocument(Files.newInputStream(docx))) {
            assertThat(document.getTables()).isNotEmpty();
            assertThat(document.getFooterList()).isNotEmpty();
        }
        try (var workbook = new XSSFWorkbook(Files.newInputStream(write(dokumen, ".xlsx")))) {
            assertThat(workbook.getNumberOfSheets()).isPositive();
        }
        try (var pdf = Loader.loadPDF(write(dokumen, ".pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("" + INI);
        }
        assertThat(Files.readAllBytes(docx)).isEqualTo(Files.readAllBytes(write(dokumen, ".docx")));
    }

    @Test
    void theAgreementPromisesTheTargetsOfTheFile() throws IOException {
        List<List<String>> first = rows(write(DokumenKinerja.PK, ".docx"), "Target");
        List<List<String>> changed = rows(write(DokumenKinerja.PK_PERUBAHAN, ".docx"), "Target Perubahan");
        List<IndikatorTercatat> all = office.data().kinerja().indikator(INI);
        assertThat(first).hasSameSizeAs(all);
        for (int i = 0; i < all.size(); i++) {
            var indikator = all.get(i).indikator();
            assertThat(first.get(i).get(2)).isEqualTo(indikator.nama());
            assertShows(first.get(i).get(3), indikator.target().tahunan());
            assertShows(changed.get(i).get(3), indikator.target().tahunan());
            assertShows(changed.get(i).get(4), indikator.terkini().target().tahunan());
        }
        assertThat(changed.get(7).subList(3, 5)).containsExactly("12.000 Meter", "10.500 Meter");
        AnggaranTahun uang = office.rencana().anggaran().anggaran(INI);
        assertThat(rows(write(DokumenKinerja.PK_PERUBAHAN, ".docx"), "Anggaran Perubahan")
                        .getLast()
                        .subList(2, 4))
                .containsExactly(
                        rupiah(uang.jumlah().murni()), rupiah(uang.jumlah().pagu()));
    }

    @Test
    void theReportTellsTheFiguresOfTheFile() throws IOException {
        Path lkjip = write(DokumenKinerja.LKJIP, ".docx");
        List<List<String>> capaian = rows(lkjip, "Kategori");
        List<IndikatorTercatat> all = office.data().kinerja().indikator(INI);
        assertThat(capaian).hasSameSizeAs(all);
        String text = text(lkjip);
        for (int i = 0; i < all.size(); i++) {
            KinerjaIndikator kinerja = all.get(i).kinerja(PengaturanKinerja.BAKU);
            var capaianTahun = kinerja.capaianTahun(Triwulan.IV);
            List<String> row = capaian.get(i);
            assertThat(row.get(1)).isEqualTo(kinerja.indikator().nama());
            assertShows(
                    row.get(2), kinerja.indikator().pada(Triwulan.IV).target().tahunan());
            assertShows(row.get(3), kinerja.sampai(Triwulan.IV));
            assertThat(row.get(4)).isEqualTo(capaianTahun.sejajar());
            assertThat(row.get(5))
                    .isEqualTo(kinerja.kategori(capaianTahun).orElseThrow().nama());
            assertThat(text)
                    .contains("Realisasi indikator “" + kinerja.indikator().nama() + "” tahun " + INI)
                    .contains("Capaiannya " + capaianTahun.sejajar() + " %");
        }
        AnggaranTahun uang = office.rencana().anggaran().anggaran(INI);
        Anggaran whole = uang.jumlah();
        assertThat(rows(lkjip, "Serapan (%)").stream()
                        .filter(row -> row.get(1).equals("Jumlah"))
                        .findFirst()
                        .orElseThrow()
                        .subList(2, 5))
                .containsExactly(
                        rupiah(whole.pagu()),
                        rupiah(whole.sampai(Triwulan.IV)),
                        Angka.writeAligned(uang.serapan(whole, Triwulan.IV).orElseThrow(), 2));
        assertThat(text)
                .contains("BAB I", "BAB II", "BAB III", "BAB IV", "DAFTAR ISI", "DAFTAR TABEL")
                .contains("Target 1 indikator diubah dengan dokumen nomor CONTOH/PK-P/2026 tanggal 1 Oktober 2026")
                .contains("Faktor yang menghambat: Pembebasan lahan belum selesai (contoh).")
                .contains("Solusi yang telah dilakukan: Musyawarah dengan pemilik lahan (contoh).");
    }

    @Test
    void aSettledQuarterKeepsItsTargetAndACorrectionCounts() {
        IndikatorTercatat jalan = office.data().kinerja().indikator(INI).get(7);
        KinerjaIndikator kinerja = jalan.kinerja(PengaturanKinerja.BAKU);
        assertThat(kinerja.capaianTriwulan(Triwulan.II).keterangan()).contains("/ 3.500");
        assertThat(kinerja.capaianTriwulan(Triwulan.IV).keterangan()).contains("/ 1.000");
        KinerjaIndikator rumah = office.data().kinerja().indikator(INI).get(3).kinerja(PengaturanKinerja.BAKU);
        assertThat(rumah.triwulan(Triwulan.II).teks()).isEqualTo("295");
    }

    private static Path write(DokumenKinerja dokumen, String ending) {
        return cetak.naskah(office.rencana().laporan().naskah(dokumen, INI), folder.resolve(dokumen.kode() + ending));
    }

    /** A cell that shows a figure, with or without its unit. */
    private static void assertShows(String cell, Nilai nilai) {
        assertThat(cell.replace("Rp ", "")).startsWith(nilai.tampak());
    }

    private static String rupiah(@Nullable BigDecimal jumlah) {
        return "Rp " + Angka.write(Objects.requireNonNull(jumlah), 0);
    }

    /** The rows below the heads of all tables that have a column of this name. */
    private static List<List<String>> rows(Path file, String kolom) throws IOException {
        var rows = new ArrayList<List<String>>();
        try (var document = new XWPFDocument(Files.newInputStream(file))) {
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFTable table && texts(table, 0).contains(kolom)) {
                    for (int i = 1; i < table.getNumberOfRows(); i++) {
                        rows.add(texts(table, i));
                    }
                }
            }
        }
        return rows;
    }

    private static List<String> texts(XWPFTable table, int row) {
        return table.getRow(row).getTableCells().stream()
                .map(XWPFTableCell::getText)
                .toList();
    }

    private static String text(Path file) throws IOException {
        try (var document = new XWPFDocument(Files.newInputStream(file))) {
            return String.join(
                    "\n",
                    document.getParagraphs().stream()
                            .map(XWPFParagraph::getText)
                            .toList());
        }
    }
}
