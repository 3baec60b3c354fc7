package id.langkah.excel.rekap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.langkah.domain.Kantor;
import id.langkah.domain.rekap.BarisAktivitas;
import id.langkah.domain.rekap.BarisKelengkapan;
import id.langkah.domain.rekap.BarisPengerjaan;
import id.langkah.domain.rekap.Perbandingan;
import id.langkah.domain.rekap.Rekap;
import id.langkah.excel.Book;
import id.langkah.excel.kit.SafeText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class RekapWorkbookTest {
    private static final Rekap REKAP = ContohRekap.rekap();
    private static byte[] bytes;
    private static Book book;

    @BeforeAll
    static void write() throws IOException {
        bytes = Book.bytes(REKAP, ContohRekap.kantor());
        book = Book.of(bytes);
    }

    @Test
    void hasTheSheetsOfTheRekapInOrder() {
        assertThat(book.workbook())
                .extracting(Sheet::getSheetName)
                .containsExactly("Rekap Pengerjaan SOP", "Rincian Pengerjaan SOP", "Rekap Kelengkapan", "Daftar SOP");
    }

    @Test
    void theRunsStandInItAsTheRekapHasThem() {
        List<List<Cell>> rows = Book.table(book.sheet("Rekap Pengerjaan SOP"));
        assertThat(rows).hasSameSizeAs(REKAP.pengerjaan());
        for (int i = 0; i < rows.size(); i++) {
            List<Cell> row = rows.get(i);
            BarisPengerjaan baris = REKAP.pengerjaan().get(i);
            assertThat(row.get(0).getNumericCellValue()).isEqualTo(i + 1);
            assertThat(row.get(1).getStringCellValue()).isEqualTo(baris.sop());
            assertThat(row.get(2).getStringCellValue()).isEqualTo(baris.judul());
            assertThat(row.get(3).getLocalDateTimeCellValue()).isEqualTo(baris.mulai());
            assertThat(row.get(4).getLocalDateTimeCellValue()).isEqualTo(baris.selesai());
            assertWaktu(row.subList(5, 9), baris.waktu());
            assertThat(row.get(9).getNumericCellValue()).isEqualTo(baris.pengembalian());
            assertThat(row.get(10).getNumericCellValue()).isEqualTo(baris.kurang());
            assertThat(row.get(11).getStringCellValue())
                    .isEqualTo(baris.status().kata());
        }
    }

    @Test
    void theRoundsStandInItAsTheRekapHasThem() {
        List<List<Cell>> rows = Book.table(book.sheet("Rincian Pengerjaan SOP"));
        assertThat(rows).hasSameSizeAs(REKAP.aktivitas());
        for (int i = 0; i < rows.size(); i++) {
            List<Cell> row = rows.get(i);
            BarisAktivitas baris = REKAP.aktivitas().get(i);
            assertThat(row.get(1).getNumericCellValue()).isEqualTo(baris.pengerjaan());
            assertThat(row.get(3).getNumericCellValue()).isEqualTo(baris.nomor());
            assertThat(row.get(4).getStringCellValue()).isEqualTo(baris.uraian());
            assertThat(row.get(5).getStringCellValue()).isEqualTo(baris.pelaksana());
            assertThat(row.get(6).getNumericCellValue()).isEqualTo(baris.putaran());
            assertThat(row.get(7).getLocalDateTimeCellValue()).isEqualTo(baris.mulai());
            assertThat(row.get(8).getLocalDateTimeCellValue()).isEqualTo(baris.selesai());
            assertWaktu(row.subList(9, 13), baris.waktu());
            assertThat(row.get(13).getStringCellValue()).isEqualTo(baris.terlambat() ? "Ya" : "Tidak");
            assertThat(row.get(14).getStringCellValue()).isEqualTo(baris.oleh());
            assertThat(row.get(15).getStringCellValue()).isEqualTo(baris.hasil().kata());
            assertThat(row.get(16).getStringCellValue()).isEqualTo(baris.keterangan());
        }
    }

    private static void assertWaktu(List<Cell> cells, Perbandingan waktu) {
        Cell baku = cells.get(0);
        assertThat(baku.getCellType()).isEqualTo(waktu.baku().isPresent() ? CellType.NUMERIC : CellType.BLANK);
        assertThat(Math.round(baku.getNumericCellValue() * 1440))
                .isEqualTo(waktu.baku().orElse(0));
        assertThat(Math.round(cells.get(1).getNumericCellValue() * 1440)).isEqualTo(waktu.nyata());
        assertThat(Book.stored(cells.get(2)))
                .isEqualTo(
                        waktu.selisih().isPresent() ? (double) waktu.selisih().getAsLong() : "");
        assertThat(Book.stored(cells.get(3)))
                .isEqualTo(waktu.rasio().isPresent() ? waktu.rasio().getAsDouble() : "");
    }

    @Test
    void whatIsMissingStandsInItWithSinceWhen() {
        List<List<Cell>> rows = Book.table(book.sheet("Rekap Kelengkapan"));
        assertThat(rows).hasSameSizeAs(REKAP.kelengkapan()).isNotEmpty();
        BarisKelengkapan baris = REKAP.kelengkapan().getFirst();
        List<Cell> row = rows.getFirst();
        assertThat(row.get(2).getStringCellValue()).isEqualTo(baris.sop());
        assertThat(row.get(8).getStringCellValue()).isEqualTo(baris.kelengkapan());
        assertThat(row.get(9).getStringCellValue()).isEqualTo("Ya");
        assertThat(row.get(10).getStringCellValue()).isEqualTo("Menyusul");
        assertThat(row.get(11).getStringCellValue()).isEqualTo(baris.alasan());
        assertThat(row.get(12).getLocalDateTimeCellValue()).isEqualTo(baris.sejak());
        assertThat(row.get(13).getNumericCellValue()).isEqualTo(28);
    }

    @Test
    void theLibraryStandsInIt() {
        List<List<Cell>> rows = Book.table(book.sheet("Daftar SOP"));
        assertThat(rows)
                .extracting(row -> row.get(2).getStringCellValue())
                .containsExactly("Contoh Berjenjang", "Contoh Lurus", "Contoh Tanpa Waktu");
        assertThat(rows).extracting(row -> row.get(7).getNumericCellValue()).containsExactly(6.0, 3.0, 1.0);
        assertThat(rows.get(0).get(8).getNumericCellValue() * 1440).isEqualTo(120);
        assertThat(rows.get(2).get(8).getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void everyFormulaHoldsWhatItComesTo() {
        assertThat(book.formulas()).hasSizeGreaterThan(30);
        for (Cell cell : book.formulas()) {
            Object stored = Book.stored(cell);
            Object reckoned = book.reckoned(cell);
            if (stored instanceof Double number) {
                assertThat((Double) reckoned).as(cell.getCellFormula()).isCloseTo(number, within(1e-9));
            } else {
                assertThat(reckoned).as(cell.getCellFormula()).isEqualTo(stored);
            }
        }
    }

    @Test
    void aChangedFigureIsReckonedAnew() throws IOException {
        Book own = Book.of(bytes);
        Cell nyata = Book.table(own.sheet("Rekap Pengerjaan SOP")).getFirst().get(6);
        nyata.setCellValue(nyata.getNumericCellValue() + 1);
        Cell selisih = nyata.getRow().getCell(7);
        assertThat(own.reckoned(selisih)).isEqualTo((double) Book.stored(selisih) + 1440);
    }

    @Test
    void thePeriodTheStateAndTheTotalsHaveNames() {
        assertThat(book.named("Periode").getStringCellValue()).isEqualTo("TRIWULAN I TAHUN 2026");
        assertThat(book.named("Keadaan").getLocalDateTimeCellValue()).isEqualTo(ContohRekap.SAAT);
        var jumlah = Perbandingan.sum(
                REKAP.pengerjaan().stream().map(BarisPengerjaan::waktu).toList());
        assertThat(Book.stored(book.named("Pengerjaan_Jumlah_Nyata"))).isEqualTo(jumlah.nyata() / 1440.0);
        assertThat(Book.stored(book.named("Pengerjaan_Jumlah_Selisih"))).isEqualTo((double) jumlah.selisih());
        assertThat(Book.stored(book.named("Pengerjaan_Jumlah_Persen")))
                .isEqualTo(jumlah.rasio().orElseThrow());
        assertThat(Book.stored(book.named("Pengerjaan_Jumlah_Pengembalian"))).isEqualTo(1.0);
        assertThat(Book.stored(book.named("Sop_Jumlah_Aktivitas"))).isEqualTo(10.0);
    }

    @Test
    void datesAndDurationsLookLikeThem() {
        List<Cell> row = Book.table(book.sheet("Rekap Pengerjaan SOP")).getFirst();
        assertThat(DateUtil.isCellDateFormatted(row.get(3))).isTrue();
        assertThat(row.get(5).getCellStyle().getDataFormatString()).startsWith("[h]:mm");
        assertThat(row.get(8).getCellStyle().getDataFormatString()).startsWith("0.0%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1:A9)",
                "=HYPERLINK(\"http://x\",\"y\")",
                "\t=1",
                "1e5",
                "_x0041_",
                "'tanda petik",
                "<b>&amp;</b>",
                "'; DROP TABLE sop; --",
                "../x",
                " spasi "
            })
    void aTextIsNeverAnythingElse(String nama) throws IOException {
        Cell cell = Book.table(Book.of(ContohRekap.bernama(nama), Kantor.BELUM).sheet("Daftar SOP"))
                .getFirst()
                .get(2);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(nama);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(SafeText.looksLikeFormula(nama));
    }

    @Test
    void aTextOfAMegabyteOrOfControlCharactersDoesNotBreakIt() throws IOException {
        for (String nama : List.of("kata ".repeat(200_000), "a\0b\u001bc\ud800")) {
            Book own = Book.of(ContohRekap.bernama(nama), Kantor.BELUM);
            Cell cell = Book.table(own.sheet("Daftar SOP")).getFirst().get(2);
            assertThat(cell.getStringCellValue()).isEqualTo(SafeText.shown(nama));
        }
    }

    @Test
    void theSameDataGiveTheSameBytes() throws IOException {
        byte[] again = Book.bytes(ContohRekap.rekap(), ContohRekap.kantor());
        assertThat(Arrays.equals(again, bytes)).isTrue();
        assertThat(Book.times(bytes)).containsOnly(LocalDateTime.of(2000, 1, 1, 0, 0));
    }

    @Test
    void nothingFoundIsSaid() throws IOException {
        Book own = Book.of(ContohRekap.kosong(), Kantor.BELUM);
        assertThat(own.workbook()).hasSize(4);
        assertThat(own.workbook())
                .allSatisfy(sheet ->
                        assertThat(Book.texts(sheet)).anyMatch(text -> text.matches("(Tidak ada|Belum ada) .*")));
        assertThat(Book.stored(own.named("Pengerjaan_Jumlah_Nyata"))).isEqualTo(0.0);
        assertThat(Book.stored(own.named("Pengerjaan_Jumlah_Persen"))).isEqualTo("");
        for (Cell cell : own.formulas()) {
            assertThat(own.reckoned(cell)).isEqualTo(Book.stored(cell));
        }
    }

    @Test
    void tellsHowFarItIsAndEndsAtTheEnd() throws IOException {
        var told = new ArrayList<Long>();
        RekapWorkbook.write(REKAP, Kantor.BELUM, OutputStream.nullOutputStream(), (done, total) -> {
            assertThat(done).isLessThanOrEqualTo(total);
            told.add(done);
        });
        assertThat(told).isSorted().startsWith(0L);
        assertThat(told.getLast())
                .isEqualTo(REKAP.pengerjaan().size()
                        + REKAP.aktivitas().size()
                        + REKAP.kelengkapan().size()
                        + REKAP.sop().size());
    }

    @Test
    void canBeStopped() {
        var out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> RekapWorkbook.write(REKAP, Kantor.BELUM, out, (done, total) -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(out.size()).isZero();
    }

    @Test
    void aStreamThatTakesNoMoreIsToldAsSuch() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(() -> RekapWorkbook.write(REKAP, Kantor.BELUM, full, WorkbookProgress.UNHEARD))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    @Test
    void saysWhatItIs() {
        var properties = book.workbook().getProperties();
        assertThat(properties.getCoreProperties().getTitle()).isEqualTo("Rekap Triwulan I Tahun 2026");
        assertThat(properties.getCoreProperties().getCreator()).isEqualTo("Langkah");
        assertThat(properties.getCoreProperties().getCreated())
                .isEqualTo(Date.from(
                        ContohRekap.SAAT.atZone(ZoneId.systemDefault()).toInstant()));
        assertThat(properties.getExtendedProperties().getApplication()).isEqualTo("Langkah");
    }
}
