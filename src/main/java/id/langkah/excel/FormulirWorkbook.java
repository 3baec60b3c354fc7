package id.langkah.excel;

import id.langkah.domain.Kantor;
import id.langkah.domain.kinerja.Formulir;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.naskah.SuratPermintaan;
import id.langkah.excel.kit.FixedTimes;
import id.langkah.excel.kit.FormIdentity;
import id.langkah.excel.kit.Properties;
import id.langkah.excel.kit.Styles;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the workbook that is sent to a bidang: the letter, and the form to fill in and return.
 * {@link FormulirReader} reads it.
 */
public final class FormulirWorkbook {
    static final String LETTER = "Surat";

    private FormulirWorkbook() {}

    /**
     * Writes the workbook; the stream stays open.
     *
     * @param pengaturan the scales for figures that are words
     * @param saat the time of writing, for the file's properties
     * @throws IOException when the stream cannot be written
     */
    public static void write(
            Formulir formulir, PengaturanKinerja pengaturan, Kantor kantor, LocalDateTime saat, OutputStream out)
            throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new Styles(workbook);
            var letter = workbook.createSheet(LETTER);
            new NaskahSheet(letter, styles, SuratPermintaan.of(formulir, kantor), kantor).write();
            letter.protectSheet("");
            new FormulirSheet(workbook.createSheet(FormulirSheet.NAME), styles, formulir, pengaturan, kantor).write();
            var identity = workbook.createSheet(FormIdentity.SHEET);
            FormIdentity.of(formulir).write(identity);
            workbook.setSheetVisibility(workbook.getSheetIndex(identity), SheetVisibility.VERY_HIDDEN);
            workbook.setActiveSheet(workbook.getSheetIndex(FormulirSheet.NAME));
            workbook.setSelectedTab(workbook.getSheetIndex(FormulirSheet.NAME));
            workbook.lockStructure();
            Properties.set(
                    workbook, formulir.hal() + " · " + formulir.permintaan().bidang(), kantor, saat);
            workbook.write(new FixedTimes(out));
        }
    }
}
