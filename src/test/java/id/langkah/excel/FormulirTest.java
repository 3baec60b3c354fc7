package id.langkah.excel;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Kantor;
import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.Analisis;
import id.langkah.domain.kinerja.BarisIsian.Keadaan;
import id.langkah.domain.kinerja.Formulir;
import id.langkah.domain.kinerja.FormulirTerisi;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.Isian;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.domain.kinerja.PratinjauIsian;
import id.langkah.domain.kinerja.TipeNilai;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.kinerja.Ubah;
import id.langkah.excel.FormulirSheet.Field;
import id.langkah.excel.kit.FormIdentity;
import id.langkah.excel.rekap.ContohPaket;
import id.langkah.excel.rekap.ContohRekap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The form that goes out to a bidang, filled in as people do, and read back. */
@Execution(ExecutionMode.CONCURRENT)
class FormulirTest {
    @TempDir
    private Path folder;

    private static Formulir formulir(int request) {
        return Formulir.of(ContohPaket.permintaan().get(request), ContohPaket.tercatat());
    }

    private Path sent(Formulir formulir) throws IOException {
        Path file = folder.resolve("formulir-" + formulir.permintaan().id() + ".xlsx");
        try (var out = Files.newOutputStream(file)) {
            FormulirWorkbook.write(formulir, PengaturanKinerja.BAKU, ContohRekap.kantor(), ContohPaket.SAAT, out);
        }
        return file;
    }

    /** Opens the form as a person does, and saves it. */
    private Path filled(Formulir formulir, Consumer<XSSFSheet> hand) throws IOException {
        Path file = sent(formulir);
        return changed(file, workbook -> hand.accept(workbook.getSheet(FormulirSheet.NAME)));
    }

    private Path changed(Path file, Consumer<XSSFWorkbook> hand) throws IOException {
        Path saved = folder.resolve("kembali-" + file.getFileName());
        try (InputStream in = Files.newInputStream(file);
                var workbook = new XSSFWorkbook(in);
                var out = Files.newOutputStream(saved)) {
            hand.accept(workbook);
            workbook.write(out);
        }
        return saved;
    }

    private static int first(XSSFSheet sheet) {
        for (Row row : sheet) {
            Cell cell = row.getCell(Field.REALISASI.column(false));
            if (cell != null && cell.toString().equals(Field.REALISASI.heading())) {
                return row.getRowNum() + 1;
            }
        }
        throw new AssertionError("no headings");
    }

    private static Cell cell(XSSFSheet sheet, int row, Field field) {
        return sheet.getRow(first(sheet) + row).getCell(field.column(false));
    }

    private static List<String> told(FormulirTerisi terisi) {
        return terisi.masalah().stream().map(Masalah::pesan).toList();
    }

    @Test
    void whatIsTypedComesBackAsItWasTyped() throws IOException {
        Formulir formulir = formulir(2);
        Path file = filled(formulir, sheet -> {
            cell(sheet, 0, Field.REALISASI).setCellValue("87,5%");
            cell(sheet, 0, Field.PENDUKUNG).setCellValue("Semua bidang siap");
            cell(sheet, 0, Field.TINDAK_LANJUT).setCellValue("Dipertahankan");
            cell(sheet, 0, Field.PELAKSANA).setCellValue("Bidang Data");
            cell(sheet, 0, Field.BATAS).setCellValue("30 September 2026");
            cell(sheet, 1, Field.REALISASI).setCellValue("1.5");
            cell(sheet, 3, Field.REALISASI).setCellValue("1.234,5");
        });
        FormulirTerisi terisi = FormulirReader.read(file);
        assertThat(terisi.masalah()).isEmpty();
        assertThat(terisi.check(formulir)).isEmpty();
        assertThat(terisi.asal().orElseThrow().bidang()).isEqualTo("Bidang Data");
        assertThat(terisi.isian()).hasSize(4);
        assertThat(terisi.isian().getFirst())
                .isEqualTo(new Isian(
                        "kembali-formulir-3.xlsx, sel G12",
                        new KunciRealisasi(8, Triwulan.II),
                        "87,5%",
                        new Analisis(
                                "Semua bidang siap", "", "Dipertahankan", "Bidang Data", LocalDate.of(2026, 9, 30))));
        assertThat(terisi.isian()).extracting(Isian::teks).containsExactly("87,5%", "1.5", "", "1.234,5");
        PratinjauIsian pratinjau = PratinjauIsian.of(terisi.isian(), ContohPaket.tercatat(), PengaturanKinerja.BAKU);
        assertThat(pratinjau.masalah()).noneMatch(Masalah::isGalat);
        assertThat(pratinjau.jumlah(Keadaan.BERUBAH)).isEqualTo(3);
        assertThat(pratinjau.jumlah(Keadaan.KOSONG)).isEqualTo(1);
    }

    @Test
    void numbersThatWerePastedInKeepTheirDigits() throws IOException {
        Path file = filled(formulir(2), sheet -> {
            Cell percent = cell(sheet, 0, Field.REALISASI);
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat((short) 10);
            percent.setCellStyle(style);
            percent.setCellValue(0.8725);
            var plain = sheet.getWorkbook().createCellStyle();
            Cell number = cell(sheet, 1, Field.REALISASI);
            number.setCellStyle(plain);
            number.setCellValue(1234.5);
            Cell formula = cell(sheet, 3, Field.REALISASI);
            formula.setCellStyle(plain);
            formula.setCellFormula("2+2");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(formula);
        });
        assertThat(FormulirReader.read(file).isian())
                .extracting(Isian::teks)
                .containsExactly("87,25%", "1234,5", "", "4");
    }

    @Test
    void everythingWrongIsToldAtOnceWithItsCell() throws IOException {
        Path file = filled(formulir(2), sheet -> {
            Cell day = cell(sheet, 0, Field.REALISASI);
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat((short) 14);
            day.setCellStyle(style);
            day.setCellValue(LocalDate.of(2026, 5, 1));
            cell(sheet, 1, Field.BATAS).setCellValue("akhir bulan");
            Cell error = cell(sheet, 2, Field.REALISASI);
            error.setCellErrorValue((byte) 0x17);
            cell(sheet, 3, Field.KUNCI).setCellValue("8:TW2");
            Row added = sheet.createRow(sheet.getLastRowNum() + 1);
            added.createCell(Field.REALISASI.column(false)).setCellValue("12");
        });
        FormulirTerisi terisi = FormulirReader.read(file);
        assertThat(terisi.isAccepted()).isFalse();
        assertThat(terisi.isian()).isEmpty();
        assertThat(told(terisi))
                .containsExactly(
                        "Isinya terbaca sebagai tanggal 2026-05-01, bukan angka.",
                        "\"akhir bulan\" bukan tanggal.",
                        "Sel ini berisi kesalahan rumus #REF!.",
                        "Baris ini muncul lebih dari satu kali.",
                        "Baris ini tidak termasuk formulir yang dikirim.");
        assertThat(terisi.masalah().get(1).tempat()).isEqualTo("kembali-formulir-3.xlsx, sel L13");
    }

    /** The form of a percentage that says what is counted of what. */
    private static Formulir ofPecahan() {
        PermintaanData permintaan = ContohPaket.permintaan().get(2);
        return Formulir.of(
                permintaan,
                ContohPaket.tercatat().stream()
                        .map(tercatat -> new IndikatorTercatat(
                                tercatat.id(),
                                Ubah.ukuran(
                                                tercatat.indikator(),
                                                tercatat.indikator().ukuran().withTipe(TipeNilai.PERSEN))
                                        .withUraian(tercatat.indikator()
                                                .uraian()
                                                .with(KolomIndikator.PEMBILANG, "Laporan yang selesai")
                                                .with(KolomIndikator.PENYEBUT, "Semua laporan")),
                                tercatat.realisasi()))
                        .toList());
    }

    private static void type(XSSFSheet sheet, int row, Field field, String text) {
        for (Row head : sheet) {
            Cell cell = head.getCell(Field.REALISASI.column(true));
            if (cell != null && cell.toString().equals(Field.REALISASI.heading())) {
                sheet.getRow(head.getRowNum() + 1 + row)
                        .getCell(field.column(true))
                        .setCellValue(text);
                return;
            }
        }
        throw new AssertionError("no headings");
    }

    @Test
    void aPercentageIsAskedForByWhatItIsCountedOf() throws IOException {
        Path file = filled(ofPecahan(), sheet -> {
            type(sheet, 0, Field.PEMBILANG, "45");
            type(sheet, 0, Field.PENYEBUT, "60");
            type(sheet, 1, Field.REALISASI, "80%");
            type(sheet, 2, Field.PEMBILANG, "1.250");
            type(sheet, 2, Field.PENYEBUT, "2.000");
            type(sheet, 2, Field.REALISASI, "90");
        });
        FormulirTerisi terisi = FormulirReader.read(file);
        assertThat(terisi.isian()).extracting(Isian::teks).containsExactly("45 / 60", "80%", "1.250 / 2.000", "");
        assertThat(told(terisi)).containsExactly("Realisasi ditulis 90, sedangkan 1.250 / 2.000 = 62,5 %.");
    }

    @Test
    void halfOfAPercentageIsNone() throws IOException {
        Path file = filled(ofPecahan(), sheet -> {
            type(sheet, 0, Field.PEMBILANG, "45");
            type(sheet, 1, Field.PEMBILANG, "45");
            type(sheet, 1, Field.PENYEBUT, "nol");
        });
        FormulirTerisi terisi = FormulirReader.read(file);
        assertThat(told(terisi))
                .containsExactly(
                        "Pembilang \"45\" dan penyebut \"\" belum dapat dihitung.",
                        "Pembilang \"45\" dan penyebut \"nol\" belum dapat dihitung.");
        assertThat(terisi.isAccepted()).isFalse();
    }

    @Test
    void theFormIsLockedButForItsInputs() throws IOException {
        try (InputStream in = Files.newInputStream(sent(formulir(3)));
                var workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheet(FormulirSheet.NAME);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(workbook.isStructureLocked()).isTrue();
            assertThat(workbook.getSheetVisibility(workbook.getSheetIndex(FormIdentity.SHEET)))
                    .isEqualTo(SheetVisibility.VERY_HIDDEN);
            for (Field field : Field.all(false)) {
                assertThat(cell(sheet, 0, field).getCellStyle().getLocked())
                        .as(field.heading())
                        .isEqualTo(!field.isInput());
            }
            assertThat(sheet.isColumnHidden(Field.KUNCI.column(false))).isTrue();
            List<? extends DataValidation> rules = sheet.getDataValidations();
            assertThat(rules.getFirst().getValidationConstraint().getExplicitListValues())
                    .startsWith("D", "C", "CC", "B", "BB", "A", "AA");
            assertThat(rules.get(1).getValidationConstraint().getFormula1())
                    .startsWith("AND(LEN(G13)<=40,COUNT(FIND(\"0\",G13)");
        }
    }

    @Test
    void aSettledFigureHasNothingToFillIn() throws IOException {
        var asked = new PermintaanData(
                9,
                "Bidang Perumahan",
                List.of(4L),
                2026,
                Triwulan.I,
                null,
                "",
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2026, 4, 5),
                null,
                "");
        Formulir formulir = Formulir.of(asked, ContohPaket.tercatat());
        Path file = filled(
                formulir,
                sheet -> assertThat(
                                cell(sheet, 0, Field.REALISASI).getCellStyle().getLocked())
                        .isTrue());
        assertThat(FormulirReader.read(file).isian()).isEmpty();
    }

    @Test
    void aFormOfAnotherRequestIsKnown() throws IOException {
        FormulirTerisi terisi = FormulirReader.read(sent(formulir(0)));
        assertThat(terisi.check(formulir(1)).getFirst().pesan())
                .isEqualTo("Formulir ini tidak cocok dengan permintaan data yang tercatat.");
    }

    @Test
    void aWorkbookThatIsNoFormIsToldSo() throws IOException {
        Path copied = changed(
                sent(formulir(0)), workbook -> workbook.removeSheetAt(workbook.getSheetIndex(FormIdentity.SHEET)));
        assertThat(told(FormulirReader.read(copied)))
                .containsExactly("Berkas ini bukan formulir data kinerja dari program ini.");
        Path moved = filled(
                formulir(0),
                sheet -> sheet.getRow(first(sheet) - 1)
                        .getCell(Field.REALISASI.column(false))
                        .setCellValue("Hasil"));
        assertThat(told(FormulirReader.read(moved))).containsExactly("Baris judul formulir berubah.");
    }

    @Test
    void theLetterNamesWhatIsAsked() throws IOException {
        try (InputStream in = Files.newInputStream(sent(formulir(0)));
                var workbook = new XSSFWorkbook(in)) {
            assertThat(Book.texts(workbook.getSheet(FormulirWorkbook.LETTER)))
                    .contains(
                            ": 000.7/101/Sekr",
                            ": Permintaan Data Kinerja Triwulan II Tahun 2026",
                            "Yth. Kepala Bidang Perumahan\ndi tempat",
                            "Jumlah rumah tidak layak huni yang diperbaiki");
        }
    }

    @Test
    void theSameFormGivesTheSameBytes() throws IOException {
        byte[] once = Files.readAllBytes(sent(formulir(0)));
        assertThat(Files.readAllBytes(sent(formulir(0)))).isEqualTo(once);
    }

    @Test
    void aBlankFormHasBlankFigures() throws IOException {
        var out = new ByteArrayOutputStream();
        FormulirWorkbook.write(formulir(0), PengaturanKinerja.BAKU, Kantor.BELUM, ContohPaket.SAAT, out);
        Path file = folder.resolve("kosong.xlsx");
        Files.write(file, out.toByteArray());
        assertThat(FormulirReader.read(file).isian())
                .hasSize(2)
                .allMatch(isian -> isian.teks().isEmpty() && isian.analisis().isEmpty());
    }
}
