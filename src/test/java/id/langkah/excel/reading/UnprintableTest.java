package id.langkah.excel.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.Printable;
import id.langkah.domain.pengenalan.BerkasDenah;
import id.langkah.domain.tabel.BukuMasuk;
import id.langkah.domain.tabel.LembarMasuk;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Characters that no paper can show become blanks, wherever they come from, and that is told. */
class UnprintableTest {
    private static final String BAD = "Indeks\u000bkepuasan";

    @TempDir
    private Path folder;

    private Path written(Workbook made, String name, String cell) throws IOException {
        Path file = folder.resolve(name);
        try (made;
                OutputStream out = Files.newOutputStream(file)) {
            var row = made.createSheet("IKU").createRow(1);
            row.createCell(0).setCellValue("Indikator");
            row.createCell(1).setCellValue(cell);
            made.write(out);
        }
        return file;
    }

    private static void assertTold(BukuMasuk buku) {
        assertThat(buku.masalah())
                .filteredOn(masalah ->
                        masalah.pesan().contains("karakter yang tidak dapat dicetak (U+000B); diganti spasi."))
                .singleElement()
                .satisfies(masalah -> assertThat(masalah.tingkat()).isEqualTo(Masalah.Tingkat.PERINGATAN));
        assertThat(buku.lembar().stream()
                        .map(LembarMasuk::baris)
                        .flatMap(List::stream)
                        .flatMap(List::stream))
                .contains("Indeks kepuasan")
                .allMatch(Printable::is);
    }

    @Test
    void ofAnExcelFile() throws IOException {
        BukuMasuk buku = LembarReader.read(written(new XSSFWorkbook(), "iku.xlsx", "Indeks_x000B_kepuasan"));

        assertTold(buku);
        assertThat(buku.masalah().getFirst().tempat()).isEqualTo("iku.xlsx, lembar IKU, sel B2");
    }

    @Test
    void ofAnOldExcelFile() throws IOException {
        assertTold(LembarReader.read(written(new HSSFWorkbook(), "iku.xls", BAD)));
    }

    @Test
    void ofAText() throws IOException {
        Path file = folder.resolve("iku.csv");
        String rows = "Nilai SAKIP;%\n".repeat(50); // its first part tells whether it is a text at all
        Files.writeString(file, "Indikator;Satuan\n" + rows + BAD + ";%\n", StandardCharsets.UTF_8);

        assertTold(LembarReader.read(file));
    }

    @Test
    void ofAPastedTable() {
        assertTold(BukuMasuk.tempelan("Indikator\tSatuan\n" + BAD + "\t%\n"));
        assertThat(BukuMasuk.tempelan("Indikator\tSatuan\nIndeks\t%\n").masalah())
                .isEmpty();
    }

    @Test
    void ofAFormThatCameBack() throws IOException {
        Received received = Received.read(written(new XSSFWorkbook(), "formulir.xlsx", "Indeks_x000B_kepuasan"));

        assertTold(new BukuMasuk(received.berkas(), received.sheets(), received.masalah()));
    }

    @Test
    void ofTheSheetOfAnSop() throws IOException {
        for (Path file : List.of(
                written(new XSSFWorkbook(), "sop.xlsx", "Indeks_x000B_kepuasan"),
                written(new HSSFWorkbook(), "sop.xls", BAD))) {
            BerkasDenah found = DenahReader.read(file);

            assertThat(found.denah().getFirst().masalah())
                    .extracting(Masalah::pesan)
                    .containsExactly("1 sel memuat karakter yang tidak dapat dicetak (U+000B); diganti spasi.");
        }
    }
}
