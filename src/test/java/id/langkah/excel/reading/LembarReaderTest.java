package id.langkah.excel.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.tabel.BacaTabel;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of indicators as offices keep them in workbooks. */
@Execution(ExecutionMode.CONCURRENT)
class LembarReaderTest {
    @TempDir
    private Path folder;

    private BacaTabel read(Consumer<XSSFWorkbook> hand) throws IOException {
        Path file = folder.resolve("iku.xlsx");
        try (var workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            hand.accept(workbook);
            workbook.write(out);
        }
        return BacaTabel.read(LembarReader.read(file), 2026, PengaturanKinerja.BAKU);
    }

    private static void row(Sheet sheet, int index, Object... cells) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < cells.length; i++) {
            Cell cell = row.createCell(i);
            if (cells[i] instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else {
                cell.setCellValue(cells[i].toString());
            }
        }
    }

    /** A title, a head of two rows with merged cells, sasaran merged downwards, numbers. */
    private static void office(XSSFWorkbook workbook) {
        Sheet sheet = workbook.createSheet("IKU 2026");
        row(sheet, 0, "INDIKATOR KINERJA UTAMA TAHUN 2026");
        row(sheet, 2, "No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "", "", "", "", "Arah");
        row(sheet, 3, "", "", "", "", "2026", "TW I", "TW II", "TW III", "TW IV", "");
        sheet.addMergedRegion(new CellRangeAddress(2, 2, 4, 8));
        sheet.addMergedRegion(new CellRangeAddress(4, 5, 1, 1));
        row(sheet, 4, 1, "Rumah layak huni", "Rumah yang diperbaiki", "Unit", 1200, 200, 300, 400, 300, "Positif");
        row(sheet, 5, 2, "", "Luas kumuh", "Hektare", 12.75, 15, 14, 13, 12.75, "Negatif");
        row(sheet, 6, 3, "Layanan baik", "Layanan tepat waktu", "%", 0.925, 0.9, 0.9, 0.92, 0.925, "+");
        var percent = workbook.createCellStyle();
        percent.setDataFormat((short) 10);
        for (int i = 4; i < 9; i++) {
            sheet.getRow(6).getCell(i).setCellStyle(percent);
        }
    }

    @Test
    void aTableOfAnOfficeIsRead() throws IOException {
        BacaTabel tabel = read(LembarReaderTest::office);
        assertThat(tabel.masalah()).noneMatch(masalah -> masalah.tingkat() == Masalah.Tingkat.GALAT);
        assertThat(tabel.indikator())
                .extracting(Indikator::nama)
                .containsExactly("Rumah yang diperbaiki", "Luas kumuh", "Layanan tepat waktu");
        assertThat(tabel.indikator().get(1).sasaran()).isEqualTo("Rumah layak huni");
        assertThat(tabel.indikator().get(1).target().tahunan().angka()).isEqualTo(new BigDecimal("12.75"));
        assertThat(tabel.indikator().get(2).target().tahunan().angka()).isEqualTo(new BigDecimal("92.5"));
        assertThat(tabel.kolom()).contains(KolomIndikator.ARAH, KolomIndikator.TARGET_TW_IV);
    }

    @Test
    void findingsNameTheCell() throws IOException {
        BacaTabel tabel = read(workbook -> {
            office(workbook);
            Sheet sheet = workbook.getSheetAt(0);
            sheet.getRow(5).getCell(9).setCellValue("ke samping");
            sheet.getRow(4).getCell(5).setCellValue("banyak");
        });
        assertThat(tabel.indikator()).isEmpty();
        assertThat(tabel.masalah())
                .extracting(Masalah::tempat)
                .contains("iku.xlsx, lembar IKU 2026, sel J6, Arah", "iku.xlsx, lembar IKU 2026, sel F5, Target TW I");
    }

    @Test
    void theSheetWithTheMostColumnsIsRead() throws IOException {
        BacaTabel tabel = read(workbook -> {
            row(workbook.createSheet("Catatan"), 0, "Rapat tanggal 3 Januari");
            Sheet other = workbook.createSheet("Ringkas");
            row(other, 0, "No", "Indikator", "Satuan");
            row(other, 1, 1, "Lain", "Unit");
            office(workbook);
        });
        assertThat(tabel.indikator()).hasSize(3);
        assertThat(tabel.hasil().tabel())
                .containsExactly("Ringkas, baris 1–2 (1 baris isi)", "IKU 2026, baris 3–7 (3 baris isi)");
        assertThat(tabel.masalah())
                .extracting(Masalah::pesan)
                .contains("Ada 2 tabel; yang dibaca: IKU 2026, baris 3–7 (3 baris isi).");
    }

    @Test
    void whatNobodySeesIsNotRead() throws IOException {
        BacaTabel tabel = read(workbook -> {
            row(workbook.createSheet("Depan"), 0, "Kosong");
            office(workbook);
            workbook.setSheetHidden(1, true);
        });
        assertThat(tabel.indikator()).isEmpty();
        assertThat(tabel.masalah()).extracting(Masalah::pesan).containsExactly("Baris judul tabel tidak ditemukan.");
    }

    @Test
    void aBrokenFileIsAFinding() throws IOException {
        Path file = Files.writeString(folder.resolve("rusak.xlsx"), "x");
        assertThat(BacaTabel.read(LembarReader.read(file), 2026, PengaturanKinerja.BAKU)
                        .masalah())
                .extracting(Masalah::pesan)
                .isEqualTo(List.of("Berkas ini bukan buku kerja Excel (.xlsx)."));
    }

    @Test
    void manyRowsAreRead() throws IOException {
        BacaTabel tabel = read(workbook -> {
            Sheet sheet = workbook.createSheet("Besar");
            row(sheet, 0, "Kode", "Sasaran", "Indikator", "Target tahun");
            for (int i = 1; i <= 3_000; i++) {
                row(sheet, i, "K" + i, "Sasaran", "Indikator " + i, i);
            }
        });
        assertThat(tabel.indikator()).hasSize(3_000);
    }

    private static void cell(XSSFWorkbook workbook, String format, double value) {
        Sheet sheet = workbook.createSheet("IKU");
        row(sheet, 0, "Indikator", "Satuan", "Target");
        row(sheet, 1, "Layanan", "%", value);
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        sheet.getRow(1).getCell(2).setCellStyle(style);
    }

    /** Only a percent sign that the format computes with multiplies; one that it prints does not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0\"%\"      | 95   | 95",
                "0\\%       | 95   | 95",
                "0.0\" %\"   | 95.5 | 95.5",
                "0%         | 0.95 | 95",
                "0.0%;-0.0% | 0.95 | 95",
            })
    void aPercentSignThatIsPrintedDoesNotMultiply(String format, double value, BigDecimal angka) throws IOException {
        BacaTabel tabel = read(workbook -> cell(workbook, format, value));
        assertThat(tabel.indikator().getFirst().target().tahunan().angka()).isEqualByComparingTo(angka);
    }

    @Test
    void aDateInANumbersPlaceIsPointedOutWithBothReadings() throws IOException {
        BacaTabel tabel = read(workbook -> cell(workbook, "d-mmm", 46300));
        assertThat(tabel.masalah())
                .extracting(Masalah::pesan)
                .contains("Isinya terbaca sebagai tanggal 5 Oktober 2026, bukan angka; mungkin yang diketik 5-10.");
    }

    @Test
    void aFormulaWhoseResultWasNotSavedIsCalledThat() throws IOException {
        BacaTabel tabel = read(workbook -> {
            cell(workbook, "General", 12);
            Sheet sheet = workbook.getSheetAt(0);
            sheet.getRow(1).getCell(2).setCellFormula("SUM(A1:A2)");
            ((XSSFCell) sheet.getRow(1).getCell(2)).getCTCell().unsetV();
        });
        assertThat(tabel.masalah())
                .filteredOn(Masalah::isGalat)
                .extracting(Masalah::pesan)
                .containsExactly("Sel ini berisi rumus yang hasilnya belum tersimpan.");
        assertThat(tabel.masalah()).extracting(Masalah::pesan).noneMatch(pesan -> pesan.contains("belum diisi"));
    }

    @Test
    void aTargetWithItsUnitIsANumber() throws IOException {
        BacaTabel tabel = read(workbook -> {
            Sheet sheet = workbook.createSheet("IKU");
            row(sheet, 0, "Indikator", "Satuan", "Target");
            row(sheet, 1, "Jumlah laporan", "", "12 Laporan");
            row(sheet, 2, "Nilai", "", "70 poin");
            row(sheet, 3, "Panjang jalan", "Meter", "1,234.50");
        });
        assertThat(tabel.indikator())
                .extracting(indikator -> indikator.target().tahunan().angka())
                .containsExactly(new BigDecimal("12"), new BigDecimal("70"), new BigDecimal("1234.5"));
        assertThat(tabel.indikator())
                .extracting(indikator -> indikator.ukuran().satuan())
                .containsExactly("Laporan", "poin", "Meter");
        assertThat(tabel.masalah())
                .extracting(Masalah::pesan)
                .contains(
                        "Satuan \"Laporan\" diambil dari isian target (dan 1 lagi seperti itu).",
                        "1,234.50 dibaca 1.234,5.");
    }
}
