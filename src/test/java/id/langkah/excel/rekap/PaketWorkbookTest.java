package id.langkah.excel.rekap;

import static id.langkah.excel.rekap.ContohPaket.TAHUN;
import static id.langkah.excel.rekap.ContohPaket.TW2;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.langkah.domain.kinerja.Capaian;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.rekap.BarisKinerja;
import id.langkah.domain.rekap.KolomLembar;
import id.langkah.domain.rekap.LembarKinerja;
import id.langkah.domain.rekap.LembarRekap;
import id.langkah.domain.rekap.PaketRekap;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.PilihanRekap;
import id.langkah.domain.rekap.RekapKinerja;
import id.langkah.excel.Book;
import id.langkah.excel.kit.FixedTimes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The whole pack, opened again and compared with the values it was made of. */
@Execution(ExecutionMode.CONCURRENT)
class PaketWorkbookTest {

    private static Book book(PaketRekap paket) throws IOException {
        return book(paket, PilihanRekap.lazim(paket.periode()));
    }

    private static Book book(PaketRekap paket, PilihanRekap pilihan) throws IOException {
        return Book.of(bytes(paket, pilihan));
    }

    private static byte[] bytes(PaketRekap paket, PilihanRekap pilihan) throws IOException {
        var out = new ByteArrayOutputStream();
        RekapWorkbook.write(paket, pilihan, ContohRekap.kantor(), out, WorkbookProgress.UNHEARD);
        return out.toByteArray();
    }

    private static List<String> names(Book book) {
        return StreamSupport.stream(book.workbook().spliterator(), false)
                .map(Sheet::getSheetName)
                .toList();
    }

    /** The cells of the rows that have a number, by heading or key of the column. */
    private static List<List<Cell>> rows(XSSFSheet sheet) {
        return Book.table(sheet).stream()
                .filter(row -> row.getFirst().getCellType() == CellType.NUMERIC)
                .toList();
    }

    private static int column(XSSFSheet sheet, String heading, int from) {
        for (int row = 0; row < 12; row++) {
            if (sheet.getRow(row) == null) {
                continue;
            }
            for (Cell cell : sheet.getRow(row)) {
                if (cell.getColumnIndex() >= from
                        && cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(heading)) {
                    return cell.getColumnIndex();
                }
            }
        }
        throw new AssertionError("no column " + heading);
    }

    @Test
    void aQuarterHasEverySheetButTheYearlyReports() throws IOException {
        assertThat(names(book(ContohPaket.paket(TW2))))
                .containsExactly(
                        "Sampul",
                        "Petunjuk",
                        "Rekap Kinerja",
                        "Faktor Kinerja",
                        "Ringkasan Kinerja",
                        "Grafik",
                        "Rekap Perbaikan",
                        "Rekap Pengumpulan",
                        "Rekap Pengerjaan SOP",
                        "Rincian Pengerjaan SOP",
                        "Rekap Kelengkapan",
                        "Daftar SOP",
                        "Daftar Bukti",
                        "Daftar Arsip",
                        "Skala");
    }

    @Test
    void aYearHasTheYearlyReportsTablesToo() throws IOException {
        assertThat(names(book(ContohPaket.paket(TAHUN))))
                .contains("LKjIP Capaian", "LKjIP Tahun Lalu", "LKjIP Renstra");
    }

    @Test
    void everyFormulaComesToWhatIsStoredAndToTheProgramsFigure() throws IOException {
        for (PaketRekap paket : List.of(ContohPaket.paket(TW2), ContohPaket.paket(TAHUN), ContohPaket.dibatasi(TW2))) {
            Book book = book(paket);
            assertThat(book.formulas()).hasSizeGreaterThan(200);
            agrees(book);
        }
    }

    @Test
    void halfAYearIsCountedUpToItsEndByTheFormulasToo() throws IOException {
        Periode semester = Periode.read("2026-S1").orElseThrow();
        PaketRekap paket = ContohPaket.paket(semester);
        agrees(book(paket));
        assertThat(paket.kinerja().dasar()).isEqualTo(RekapKinerja.Dasar.SAMPAI);
    }

    private static void agrees(Book book) {
        FormulaEvaluator evaluator = book.workbook().getCreationHelper().createFormulaEvaluator();
        for (Cell cell : book.formulas()) {
            Object stored = Book.stored(cell);
            CellValue value = evaluator.evaluate(cell);
            Object reckoned = value.getCellType() == CellType.NUMERIC ? value.getNumberValue() : value.getStringValue();
            String place = cell.getSheet().getSheetName() + "!" + cell.getAddress();
            if (stored instanceof Double number) {
                assertThat(reckoned)
                        .as("%s: %s", place, cell.getCellFormula())
                        .asInstanceOf(InstanceOfAssertFactories.DOUBLE)
                        .isCloseTo(number, within(1e-9));
            } else {
                assertThat(reckoned).as("%s: %s", place, cell.getCellFormula()).isEqualTo(stored);
            }
        }
    }

    @Test
    void theFiguresAreTheRekaps() throws IOException {
        PaketRekap paket = ContohPaket.paket(TW2);
        XSSFSheet sheet = book(paket).sheet("Rekap Kinerja");
        int target = column(sheet, "Tahun", 0);
        int sampai = column(sheet, "s.d. TW II", 0);
        int capaian = column(sheet, "TW II", sampai);
        int kategori = column(sheet, "Kategori", 0);
        List<List<Cell>> rows = rows(sheet);
        assertThat(rows).hasSize(paket.kinerja().baris().size());
        for (int i = 0; i < rows.size(); i++) {
            BarisKinerja baris = paket.kinerja().baris().get(i);
            List<Cell> row = rows.get(i);
            same(row.get(target), baris.indikator().target().tahunan());
            same(row.get(sampai), baris.sampai());
            same(row.get(capaian), baris.triwulan());
            same(row.get(capaian + 1), baris.tahun());
            assertThat(row.get(kategori).getStringCellValue())
                    .isEqualTo(baris.kategori() == null ? "–" : baris.kategori().nama());
        }
    }

    private static void same(Cell cell, Nilai nilai) {
        if (cell.getCellType() == CellType.BLANK) {
            assertThat(nilai.isFilled()).isFalse();
        } else if (isNumber(cell)) {
            assertThat(cell.getNumericCellValue())
                    .isCloseTo(requireNonNull(nilai.angka()).doubleValue(), within(1e-9));
        } else {
            assertThat(cell.getStringCellValue()).isEqualTo(nilai.teks());
        }
    }

    private static void same(Cell cell, Capaian capaian) {
        if (isNumber(cell)) {
            assertThat(cell.getNumericCellValue())
                    .isCloseTo(capaian.angka().orElseThrow().doubleValue(), within(1e-9));
        } else {
            assertThat(cell.getStringCellValue()).isEqualTo("–");
            assertThat(capaian.angka()).isEmpty();
        }
    }

    private static boolean isNumber(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                || (cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.NUMERIC);
    }

    @Test
    void aFigureThatIsChangedInExcelChangesWhatFollowsFromIt() throws IOException {
        Book book = book(ContohPaket.paket(TW2));
        XSSFSheet sheet = book.sheet("Rekap Kinerja");
        int sampai = column(sheet, "s.d. TW II", 0);
        int capaian = column(sheet, "TW II", sampai);
        List<Cell> rumah = rows(sheet).get(3);
        // TW II of 300 was asked; 218 + 300 of the year's 1200.
        rumah.get(sampai - 3).setCellValue(300);
        assertThat(book.reckoned(rumah.get(capaian))).isEqualTo(100.0);
        assertThat(book.reckoned(rumah.get(sampai))).isEqualTo(518.0);
        assertThat(book.reckoned(rumah.get(capaian + 2))).isEqualTo("Sangat Tinggi");
        // A predicate typed over: A counts 6, BB 5.
        List<Cell> sakip = rows(sheet).getFirst();
        sakip.get(sampai - 3).setBlank();
        sakip.get(sampai - 3).setCellValue("A");
        assertThat((double) book.reckoned(sakip.get(capaian))).isCloseTo(120, within(1e-9));
    }

    @Test
    void aBandThatIsChangedChangesTheKategori() throws IOException {
        Book book = book(ContohPaket.paket(TW2));
        XSSFSheet sheet = book.sheet("Rekap Kinerja");
        int kategori = column(sheet, "Kategori", 0);
        Cell cell = rows(sheet).get(3).get(kategori);
        assertThat(book.reckoned(cell)).isEqualTo("Tinggi");
        for (Cell butir : cells(book.sheet("Skala"), "Sangat Tinggi")) {
            butir.getRow().getCell(1).setCellValue(85);
        }
        assertThat(book.reckoned(cell)).isEqualTo("Sangat Tinggi");
    }

    private static List<Cell> cells(XSSFSheet sheet, String text) {
        var found = new ArrayList<Cell>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(text)) {
                found.add(cell);
            }
        }));
        return found;
    }

    @Test
    void theFigureBeforeABoundStaysVisible() throws IOException {
        XSSFSheet open = book(ContohPaket.paket(TW2)).sheet("Rekap Kinerja");
        XSSFSheet bounded = book(ContohPaket.dibatasi(TW2)).sheet("Rekap Kinerja");
        assertThat(Book.texts(open)).doesNotContain("Sebelum dibatasi");
        assertThat(Book.texts(bounded)).contains("Sebelum dibatasi");
    }

    @Test
    void whyThereIsNoFigureStandsBesideIt() throws IOException {
        XSSFSheet sheet = book(ContohPaket.paket(TW2)).sheet("Rekap Kinerja");
        int keterangan = column(sheet, "Keterangan", 0);
        assertThat(rows(sheet).stream().map(row -> row.get(keterangan).getStringCellValue()))
                .contains(
                        "Target belum diisi.",
                        "Target nol tidak dapat menjadi pembagi.",
                        "Nilai berupa teks tidak dihitung persennya.",
                        "Realisasi \"belum dihitung\" tidak terbaca sebagai nilai.");
    }

    @Test
    void columnsAreChosenAndFormulasKeepWhatTheyNeed() throws IOException {
        PaketRekap paket = ContohPaket.paket(TW2);
        List<KolomLembar> kolom = requireNonNull(paket.kolom().get(LembarRekap.KINERJA));
        assertThat(kolom).extracting(KolomLembar::kunci).contains("Kode", "TargetTw2", "Kategori");
        PilihanRekap pilihan = new PilihanRekap(
                Set.of(LembarRekap.KINERJA), Map.of(LembarRekap.KINERJA, Set.of("Indikator", "CapaianTw")));
        Book book = book(paket, pilihan);
        XSSFSheet sheet = book.sheet("Rekap Kinerja");
        assertThat(shown(sheet)).hasSize(3);
        assertThat(names(book)).containsExactly("Sampul", "Petunjuk", "Rekap Kinerja", "Skala");
        agrees(book);
    }

    /** What a Rekap Kinerja of all columns has on its second sheet, or as no column. */
    private static final Set<String> NOT_ON_THE_FIRST = Set.of(
            LembarKinerja.JUTA, LembarKinerja.FAKTOR, LembarKinerja.TINDAK_LANJUT, LembarKinerja.PENANGGUNG_JAWAB);

    @Test
    void everySheetCanDoWithoutAnyOneOfItsColumns() throws IOException {
        PaketRekap paket = ContohPaket.paket(TAHUN);
        Map<LembarRekap, List<KolomLembar>> all = paket.kolom();
        int most = all.values().stream().mapToInt(List::size).max().orElseThrow();
        for (int left = 0; left < most; left++) {
            PilihanRekap pilihan = PilihanRekap.lazim(TAHUN);
            for (var sheet : all.entrySet()) {
                int out = left % sheet.getValue().size();
                pilihan = pilihan.withKolom(sheet.getKey(), without(sheet.getValue(), out));
            }
            Book book = book(paket, pilihan);
            agrees(book);
            for (var sheet : all.entrySet()) {
                KolomLembar out = sheet.getValue().get(left % sheet.getValue().size());
                long elsewhere = sheet.getKey() == LembarRekap.KINERJA
                        ? sheet.getValue().stream()
                                .filter(kolomLembar ->
                                        !kolomLembar.equals(out) && NOT_ON_THE_FIRST.contains(kolomLembar.kunci()))
                                .count()
                        : 0;
                assertThat(shown(book.sheet(sheet.getKey().kata())))
                        .as("%s without %s", sheet.getKey(), out.judul())
                        .hasSize(sheet.getValue().size() - (int) elsewhere);
            }
        }
    }

    private static Set<String> without(List<KolomLembar> all, int out) {
        var keys = new HashSet<String>();
        all.forEach(kolomLembar -> keys.add(kolomLembar.kunci()));
        keys.remove(all.get(out).kunci());
        return keys;
    }

    /** The columns of a sheet's table that can be seen, with that of the number. */
    private static List<Integer> shown(XSSFSheet sheet) {
        String filter = sheet.getCTWorksheet().getAutoFilter().getRef();
        int last = CellRangeAddress.valueOf(filter).getLastColumn();
        return IntStream.rangeClosed(0, last)
                .filter(i -> !sheet.isColumnHidden(i))
                .boxed()
                .toList();
    }

    @Test
    void everySheetCanBeWrittenByItself() throws IOException {
        PaketRekap paket = ContohPaket.paket(TAHUN);
        for (LembarRekap lembar : LembarRekap.values()) {
            Book book = book(paket, PilihanRekap.of(Set.of(lembar)));
            assertThat(names(book))
                    .filteredOn(name -> !name.equals("Faktor Kinerja"))
                    .containsExactly("Sampul", "Petunjuk", lembar.kata(), "Skala");
            agrees(book);
        }
    }

    @Test
    void anEmptyOfficeIsToldSo() throws IOException {
        Book book = book(ContohPaket.kosong(), PilihanRekap.lazim(TAHUN));
        assertThat(Book.texts(book.sheet("Rekap Kinerja")))
                .contains("Belum ada indikator yang diukur pada periode ini.");
        assertThat(Book.texts(book.sheet("Daftar Arsip"))).contains("Belum ada arsip.");
        assertThat(book.sheet("Grafik").getDrawingPatriarch().getCharts()).isEmpty();
    }

    @Test
    void theChartsAreExcelsOwnAndDrawTheCellsBelow() throws IOException {
        Book book = book(ContohPaket.paket(TW2));
        var charts = book.sheet("Grafik").getDrawingPatriarch().getCharts();
        assertThat(charts).hasSize(3);
        assertThat(charts.get(1).getCTChart().toString())
                .contains("Grafik!$B$", "Bidang Perumahan", "Capaian TW II (%)");
    }

    @Test
    void theCoverLeadsToEverySheet() throws IOException {
        Book book = book(ContohPaket.paket(TW2));
        assertThat(book.sheet("Sampul").getHyperlinkList())
                .extracting(link -> link.getAddress())
                .hasSize(book.workbook().getNumberOfSheets() - 1)
                .contains("'Rekap Kinerja'!A1", "Skala!A1");
    }

    @Test
    void theSameDataGiveTheSameBytes() throws IOException {
        for (Periode periode : List.of(TW2, new Periode(2026, Periode.Jenis.TAHUN, 1))) {
            PilihanRekap all = PilihanRekap.lazim(periode);
            byte[] first = bytes(ContohPaket.paket(periode), all);
            assertThat(bytes(ContohPaket.paket(periode), all)).isEqualTo(first);
            assertThat(Book.times(first)).hasSizeGreaterThan(20).containsOnly(FixedTimes.TIME);
        }
    }

    @Test
    void writingCanBeStopped() {
        var out = new ByteArrayOutputStream();
        WorkbookProgress stop = (done, total) -> {
            throw new CancellationException();
        };
        assertThatThrownBy(() -> RekapWorkbook.write(
                        ContohPaket.paket(TW2), PilihanRekap.lazim(TW2), ContohRekap.kantor(), out, stop))
                .isInstanceOf(CancellationException.class);
        assertThat(out.size()).isZero();
    }
}
