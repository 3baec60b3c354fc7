package id.langkah.excel;

import static java.util.stream.Collectors.joining;

import id.langkah.domain.Kantor;
import id.langkah.domain.Tanggal;
import id.langkah.domain.kinerja.Formulir;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.SkalaPredikat;
import id.langkah.domain.kinerja.TipeNilai;
import id.langkah.domain.kinerja.Ukuran;
import id.langkah.domain.rekap.IsiSel;
import id.langkah.excel.kit.CellLook;
import id.langkah.excel.kit.ColumnKind;
import id.langkah.excel.kit.FormIdentity;
import id.langkah.excel.kit.Grid;
import id.langkah.excel.kit.Layout;
import id.langkah.excel.kit.Letterhead;
import id.langkah.excel.kit.Styles;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * The form sheet: one row per figure, locked except for the cells to fill in. These hold text, so
 * that what is typed stays as typed in every language of Excel.
 */
final class FormulirSheet {
    static final String NAME = "Formulir";

    /** The columns in order; the last one is hidden. */
    enum Field {
        NO("No", 6),
        INDIKATOR("Indikator", 38),
        SATUAN("Satuan", 11),
        PERIODE("Periode", 16),
        TARGET("Target", 14),
        SEMULA("Tercatat", 14),
        PEMBILANG("Pembilang", 14),
        PENYEBUT("Penyebut", 14),
        REALISASI("Realisasi", 16),
        PENDUKUNG("Faktor pendukung", 26),
        PENGHAMBAT("Faktor penghambat", 26),
        TINDAK_LANJUT("Tindak lanjut", 26),
        PELAKSANA("Pelaksana", 18),
        BATAS("Paling lambat", 16),
        KUNCI("Kunci", 0);

        private final String heading;
        private final double width;

        Field(String heading, double width) {
            this.heading = heading;
            this.width = width;
        }

        String heading() {
            return heading;
        }

        double width() {
            return width;
        }

        /** The column in the sheet, from 0. */
        int column(boolean pecahan) {
            return all(pecahan).indexOf(this);
        }

        boolean isInput() {
            return compareTo(PEMBILANG) >= 0 && this != KUNCI;
        }

        boolean isPecahan() {
            return this == PEMBILANG || this == PENYEBUT;
        }

        /** The columns of a form; those for pembilang and penyebut only when it asks for them. */
        static List<Field> all(boolean pecahan) {
            return Stream.of(values())
                    .filter(field -> pecahan || !field.isPecahan())
                    .toList();
        }
    }

    private static final int LONGEST_TEXT = 1_000;
    private static final int LONGEST_FIGURE = 40;

    private final XSSFSheet sheet;
    private final Grid grid;
    private final Formulir formulir;
    private final PengaturanKinerja pengaturan;
    private final Kantor kantor;
    private final boolean pecahan;

    FormulirSheet(XSSFSheet sheet, Styles styles, Formulir formulir, PengaturanKinerja pengaturan, Kantor kantor) {
        this.sheet = sheet;
        this.pecahan =
                formulir.baris().stream().anyMatch(baris -> baris.indikator().isPecahan());
        this.grid = new Grid(
                sheet, styles, Field.all(pecahan).stream().map(Field::width).toList());
        this.formulir = formulir;
        this.pengaturan = pengaturan;
        this.kantor = kantor;
    }

    void write() {
        int row = head();
        int header = row;
        Row headings = grid.row(row++, CellLook.HEADING.height(2) + 4);
        for (Field field : Field.all(pecahan)) {
            grid.put(headings.createCell(at(field)), field.heading(), ColumnKind.WORD, CellLook.HEADING);
        }
        int first = row;
        for (Formulir.Baris baris : formulir.baris()) {
            row(row++, baris);
        }
        if (row == first) {
            grid.line(row++, "Tidak ada data yang diisi pada triwulan ini.", CellLook.EMPTY);
        } else {
            limits(first, row - 1);
        }
        prepare(header, first, row - 1);
    }

    private int at(Field field) {
        return field.column(pecahan);
    }

    private int head() {
        int row = new Letterhead(grid, kantor).write();
        grid.line(row++, "FORMULIR DATA KINERJA", CellLook.TITLE);
        grid.line(row++, formulir.periode().toUpperCase(Locale.ROOT), CellLook.PERIOD);
        grid.row(row++, 6);
        grid.line(row++, "Bidang: " + formulir.permintaan().bidang(), CellLook.PART);
        grid.line(
                row++,
                "Isi sel berwarna kuning, simpan, lalu kirim kembali berkas ini paling lambat "
                        + Tanggal.panjang(formulir.permintaan().batas())
                        + ". Angka ditulis seperti 1.234,5 atau 75%. Yang belum ada datanya"
                        + " dibiarkan kosong; nol ditulis 0."
                        + (pecahan ? " Untuk persentase cukup isi pembilang dan penyebutnya." : "")
                        + " Susunan lembar ini terkunci supaya"
                        + " dapat dibaca kembali.",
                CellLook.TEXT);
        grid.row(row++, 6);
        return row;
    }

    private void row(int index, Formulir.Baris baris) {
        Ukuran ukuran = baris.indikator().ukuran();
        String nama = named(baris.indikator());
        int lines = grid.lines(1, 1, nama, CellLook.BODY);
        Row row = grid.row(index, Math.max(30, CellLook.BODY.height(lines) + 4));
        put(row, Field.NO, baris.nomor(), ColumnKind.ORDINAL);
        put(row, Field.INDIKATOR, nama, ColumnKind.TEXT);
        put(row, Field.SATUAN, ukuran.satuan(), ColumnKind.WORD);
        put(row, Field.PERIODE, baris.periode(), ColumnKind.WORD);
        figure(row, Field.TARGET, IsiSel.of(baris.target(), ukuran));
        figure(row, Field.SEMULA, IsiSel.of(baris.semula().nilai(), ukuran));
        for (Field field : Field.all(pecahan)) {
            if (field.isInput()) {
                // The row of a settled figure has nothing to fill in, because only a Perbaikan
                // changes it.
                boolean asked = baris.isOpen()
                        && (!field.isPecahan() || baris.indikator().isPecahan());
                CellLook look = asked ? CellLook.INPUT : CellLook.BODY;
                grid.put(row.createCell(at(field)), null, ColumnKind.TYPED, look);
            }
        }
        put(row, Field.KUNCI, FormIdentity.key(baris.kunci()), ColumnKind.TEXT);
        if (baris.isOpen()) {
            choices(index, ukuran);
        } else {
            row.getCell(at(Field.REALISASI)).setCellValue(FormulirReader.LOCKED);
        }
    }

    /** The wording of the indicator with the names of its pembilang and penyebut. */
    private static String named(Indikator indikator) {
        if (!indikator.isPecahan()) {
            return indikator.nama();
        }
        return indikator.nama()
                + Stream.of(KolomIndikator.PEMBILANG, KolomIndikator.PENYEBUT)
                        .filter(kolom -> !kolom.text(indikator).isBlank())
                        .map(kolom -> "\n" + kolom.kata() + ": " + kolom.text(indikator))
                        .collect(joining());
    }

    private void put(Row row, Field field, Object value, ColumnKind kind) {
        grid.put(row.createCell(at(field)), value, kind, CellLook.BODY);
    }

    private void figure(Row row, Field field, @Nullable Object value) {
        Cell cell = row.createCell(at(field));
        grid.put(cell, value, ColumnKind.FIGURE, CellLook.BODY);
    }

    /** Restricts what may be typed as a figure: a word of the scale, or something with a digit in it. */
    private void choices(int row, Ukuran ukuran) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        int column = at(Field.REALISASI);
        var cells = new CellRangeAddressList(row, row, column, column);
        List<String> words = words(ukuran);
        DataValidation validation;
        if (ukuran.tipe() == TipeNilai.PREDIKAT && fits(words)) {
            DataValidationConstraint list = helper.createExplicitListConstraint(words.toArray(String[]::new));
            validation = helper.createValidation(list, cells);
            tell(validation, "Pilih salah satu predikat dari daftar.");
        } else if (ukuran.tipe().isNumeric()) {
            String cell = new CellReference(row, column).formatAsString();
            validation = helper.createValidation(helper.createCustomConstraint(digit(cell)), cells);
            tell(validation, "Isi dengan angka, misalnya 1.234,5 atau 75%.");
        } else {
            validation = upTo(helper, cells, LONGEST_TEXT);
        }
        sheet.addValidationData(validation);
    }

    private static String digit(String cell) {
        String digits = Stream.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9")
                .map(digit -> "FIND(\"" + digit + "\"," + cell + ")")
                .reduce((teks, other) -> teks + "," + other)
                .orElseThrow();
        return "AND(LEN(" + cell + ")<=" + LONGEST_FIGURE + ",COUNT(" + digits + ")>0)";
    }

    private List<String> words(Ukuran ukuran) {
        return pengaturan.skalaPredikat().stream()
                .filter(skala -> ukuran.skala().isBlank() || skala.nama().equalsIgnoreCase(ukuran.skala()))
                .map(SkalaPredikat::predikat)
                .flatMap(List::stream)
                .map(predikat -> predikat.kode())
                .toList();
    }

    /** Whether the words fit into a list of Excel's data validation, which has at most 255 characters. */
    private static boolean fits(List<String> words) {
        return !words.isEmpty()
                && String.join(",", words).length() <= 255
                && words.stream().noneMatch(word -> word.contains(",") || word.contains("\""));
    }

    private void limits(int first, int last) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        var cells = new CellRangeAddressList(first, last, at(Field.PENDUKUNG), at(Field.BATAS));
        sheet.addValidationData(upTo(helper, cells, LONGEST_TEXT));
    }

    private static DataValidation upTo(DataValidationHelper helper, CellRangeAddressList cells, int longest) {
        DataValidation validation = helper.createValidation(
                helper.createTextLengthConstraint(
                        DataValidationConstraint.OperatorType.LESS_OR_EQUAL, "" + longest, null),
                cells);
        tell(validation, "Paling panjang " + longest + " huruf.");
        return validation;
    }

    private static void tell(DataValidation validation, String text) {
        validation.setErrorStyle(ErrorStyle.STOP);
        validation.createErrorBox("Isian belum sesuai", text);
        validation.setShowErrorBox(true);
        validation.setEmptyCellAllowed(true);
    }

    private void prepare(int header, int first, int last) {
        sheet.setDisplayGridlines(false);
        sheet.createFreezePane(2, first);
        sheet.setRepeatingRows(new CellRangeAddress(header, header, 0, grid.last()));
        sheet.addIgnoredErrors(
                new CellRangeAddress(first, last, at(Field.REALISASI), at(Field.BATAS)),
                IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        sheet.protectSheet("");
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.setActiveCell(new CellAddress(first, at(Field.REALISASI)));
        new Layout(kantor.kertas(), true)
                .fit(
                        sheet,
                        0,
                        "Formulir Data Kinerja · " + formulir.permintaan().bidang());
    }
}
