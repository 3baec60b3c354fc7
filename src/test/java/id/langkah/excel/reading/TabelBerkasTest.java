package id.langkah.excel.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.tabel.BacaTabel;
import id.langkah.domain.tabel.BukuMasuk;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in files of other programs, and files that hold none. */
class TabelBerkasTest {
    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

    @TempDir
    private Path folder;

    private static BacaTabel read(Path file) {
        return BacaTabel.read(LembarReader.read(file), 2026, PengaturanKinerja.BAKU);
    }

    private static String refused(Path file) {
        BukuMasuk buku = LembarReader.read(file);
        assertThat(buku.lembar()).isEmpty();
        assertThat(buku.masalah()).hasSize(1).allSatisfy(masalah -> {
            assertThat(masalah.isGalat()).isTrue();
            assertThat(masalah.saran()).isNotBlank();
        });
        return buku.masalah().getFirst().pesan();
    }

    private Path zip(String name, Map<String, String> entries) throws IOException {
        Path file = folder.resolve(name);
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private Path ods(String rows) throws IOException {
        return zip("iku.ods", Map.of("mimetype", ODS, "content.xml", """
            <office:document-content
              xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
              xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
              xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
            <office:body><office:spreadsheet><table:table table:name="IKU">%s</table:table>
            </office:spreadsheet></office:body></office:document-content>
            """.formatted(rows)));
    }

    private static String row(String... cells) {
        return List.of(cells).stream()
                .map(cell -> "<table:table-cell office:value-type=\"string\"><text:p>" + cell
                        + "</text:p></table:table-cell>")
                .collect(Collectors.joining("", "<table:table-row>", "</table:table-row>"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "; ! UTF-8 ! titik koma",
                ", ! UTF-8 ! koma",
                "T ! UTF-8 ! tab",
                "; ! windows-1252 ! titik koma",
                "T ! UTF-16 ! tab",
            })
    void textIsReadAndItsKindIsTold(String sign, String charset, String kata) throws IOException {
        String by = sign.equals("T") ? "\t" : sign;
        String text = String.join(
                "\r\n",
                String.join(by, "No", "Indikator", "Satuan", "Target 2026"),
                String.join(by, "1", "\"Persentase – layanan" + by + " \"\"cepat\"\"\"", "%", "\"97,5\""),
                String.join(by, "2", "Jumlah é", "Dokumen", "1.250"));
        Path file = Files.write(folder.resolve("iku.csv"), text.getBytes(Charset.forName(charset)));
        BacaTabel tabel = read(file);
        assertThat(tabel.indikator())
                .extracting(Indikator::nama)
                .containsExactly("Persentase – layanan" + by + " \"cepat\"", "Jumlah é");
        assertThat(tabel.indikator().getLast().target().tahunan().angka()).isEqualByComparingTo("1250");
        assertThat(tabel.masalah().getFirst().pesan()).contains(kata);
    }

    @Test
    void anOpenDocumentIsReadWithWhatIsMergedHiddenAndRepeated() throws IOException {
        BacaTabel tabel = read(ods("""
            <table:table-column table:number-columns-repeated="2"/>
            <table:table-column table:visibility="collapse"/>
            <table:table-column table:number-columns-repeated="1021"/>
            <table:table-row>
              <table:table-cell office:value-type="string" table:number-rows-spanned="2"><text:p>Indikator</text:p></table:table-cell>
              <table:table-cell office:value-type="string"><text:p>Satuan</text:p></table:table-cell>
              <table:table-cell office:value-type="string"><text:p>Bobot</text:p></table:table-cell>
              <table:table-cell office:value-type="string" table:number-columns-spanned="2"><text:p>Target</text:p></table:table-cell>
              <table:covered-table-cell/>
            </table:table-row>
            <table:table-row>
              <table:covered-table-cell/><table:table-cell table:number-columns-repeated="2"/>
              <table:table-cell office:value-type="float" office:value="2026"><text:p>2026</text:p></table:table-cell>
              <table:table-cell office:value-type="string"><text:p>TW I</text:p></table:table-cell>
              <table:table-cell table:number-columns-repeated="1019"/>
            </table:table-row>
            <table:table-row>
              <table:table-cell office:value-type="string"><text:p>Layanan<text:s/>A</text:p><office:annotation><text:p>catatan</text:p></office:annotation></table:table-cell>
              <table:table-cell office:value-type="string"><text:p>%</text:p></table:table-cell>
              <table:table-cell office:value-type="float" office:value="40"><text:p>40</text:p></table:table-cell>
              <table:table-cell office:value-type="percentage" office:value="0.925"><text:p>92,5%</text:p></table:table-cell>
              <table:table-cell office:value-type="float" office:value="1234.5"><text:p>1.234,50</text:p></table:table-cell>
            </table:table-row>
            <table:table-row table:visibility="collapse"><table:table-cell office:value-type="string"><text:p>Tersembunyi</text:p></table:table-cell></table:table-row>
            <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
            """));
        assertThat(tabel.indikator()).extracting(Indikator::nama).containsExactly("Layanan A");
        Indikator read = tabel.indikator().getFirst();
        assertThat(read.target().tahunan().angka()).isEqualByComparingTo("92.5");
        assertThat(read.target().triwulan().getFirst().angka()).isEqualByComparingTo("1234.5");
        assertThat(read.bobot()).isNull();
        assertThat(tabel.masalah())
                .extracting(Masalah::pesan)
                .contains(
                        "1 baris tersembunyi tidak dibaca: baris 4.", "Kolom tersembunyi \"Bobot\" (C) tidak dibaca.");
    }

    @Test
    void anOldWorkbookIsRead() throws IOException {
        Path file = folder.resolve("iku.xls");
        try (var workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("IKU");
            String[][] rows = {
                {"Indikator", "Target Tahun", ""},
                {"", "2026", "2027"},
                {"Indeks layanan", "90", "91"},
                {"Lain", "5", ""}
            };
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; j < rows[i].length; j++) {
                    sheet.createRow(i);
                }
                for (int j = 0; j < rows[i].length; j++) {
                    sheet.getRow(i).createCell(j).setCellValue(rows[i][j]);
                }
            }
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
            sheet.getRow(3).setZeroHeight(true);
            workbook.write(out);
        }
        BacaTabel tabel = read(file);
        assertThat(tabel.indikator()).extracting(Indikator::nama).containsExactly("Indeks layanan");
        assertThat(tabel.indikator().getFirst().target().tahunan().teks()).isEqualTo("90");
    }

    @Test
    void whatIsNoTableIsCalledWhatItIs() throws IOException {
        assertThat(refused(zip("surat.docx", Map.of("word/document.xml", "<w/>"))))
                .startsWith("Ini berkas Word");
        assertThat(refused(zip("surat.odt", Map.of("mimetype", "application/vnd.oasis.opendocument.text"))))
                .startsWith("Ini berkas OpenDocument");
        assertThat(refused(Files.writeString(folder.resolve("sop.json"), "{\"nama\": 1}")))
                .startsWith("Ini berkas JSON");
        assertThat(refused(Files.writeString(folder.resolve("sop.pdf"), "%PDF-1.7")))
                .startsWith("Ini berkas PDF");
        assertThat(refused(Files.write(
                        folder.resolve("lama.xls"),
                        new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0, 0, 0})))
                .contains("rusak");
        assertThat(refused(folder.resolve("tidak-ada.csv"))).contains("tidak ada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<x", "<office:document-content/", "not xml at all"})
    void aBrokenOpenDocumentIsRefused(String content) throws IOException {
        assertThat(refused(zip("rusak.ods", Map.of("mimetype", ODS, "content.xml", content))))
                .contains("rusak");
    }

    @Test
    void anOpenDocumentThatUnfoldsWithoutEndIsRefused() throws IOException {
        Path file = ods((row("Indikator", "Target") + row("a", "1")).repeat(1)
                + "<table:table-row table:number-rows-repeated=\"1000000\">"
                + "<table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"16384\">"
                + "<text:p>x</text:p></table:table-cell></table:table-row>");
        assertThat(refused(file)).contains("jauh lebih besar");
    }

    @Test
    void aTextOfAMillionCellsIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("besar.csv"), (";".repeat(600) + "\n").repeat(1_000));
        assertThat(refused(file)).contains("jauh lebih banyak sel");
    }

    /** Excel's "Strict Open XML Spreadsheet": the same parts under other names, days as text. */
    @Test
    void aWorkbookOfTheStrictKindIsRead() throws IOException {
        Path usual = folder.resolve("iku.xlsx");
        try (var workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(usual)) {
            Sheet sheet = workbook.createSheet("IKU");
            sheet.createRow(0).createCell(0).setCellValue("Indikator");
            sheet.getRow(0).createCell(1).setCellValue("Satuan");
            sheet.getRow(0).createCell(2).setCellValue("Target");
            sheet.createRow(1).createCell(0).setCellValue("Layanan");
            sheet.getRow(1).createCell(2).setCellValue(12);
            sheet.createRow(2).createCell(0).setCellValue("Waktu");
            sheet.getRow(2).createCell(1).setCellValue("Menit");
            sheet.getRow(2).createCell(2).setCellValue(7777);
            workbook.write(out);
        }
        Path strict = folder.resolve("ketat.xlsx");
        try (var zip = new ZipFile(usual.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(strict))) {
            for (ZipEntry entry : zip.stream().toList()) {
                String part = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)
                        .replaceAll(
                                "http://schemas.openxmlformats.org/(officeDocument|spreadsheetml)/2006/",
                                "http://purl.oclc.org/ooxml/$1/")
                        .replaceAll(
                                "<c r=\"C3\"[^>]*><v>7777(?:.0)?</v>",
                                "<c r=\"C3\" t=\"d\"><v>2026-10-05T00:00:00</v>");
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(part.getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(StrictBook.isStrict(strict)).isTrue();
        BacaTabel tabel = read(strict);
        assertThat(tabel.hasil().baris())
                .extracting(baris -> baris.beda().masuk().nama())
                .containsExactly("Layanan", "Waktu");
        assertThat(tabel.masalah()).extracting(Masalah::pesan).anyMatch(pesan -> pesan.contains("5 Oktober 2026"));
    }
}
