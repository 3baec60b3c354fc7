package id.langkah.excel;

import id.langkah.domain.Kantor;
import id.langkah.domain.bagan.FormSop;
import id.langkah.domain.bagan.HalamanIdentitas;
import id.langkah.domain.naskah.LembarKerjaSop;
import id.langkah.domain.sop.Sop;
import id.langkah.excel.kit.FixedTimes;
import id.langkah.excel.kit.Properties;
import id.langkah.excel.kit.Styles;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes an SOP as an Excel workbook in the form of PermenPAN-RB 35/2012: identity page, flowchart
 * with Excel's own shapes, Lembar Kerja Identifikasi Kegiatan.
 */
public final class SopWorkbook {
    private SopWorkbook() {}

    /**
     * Writes the workbook; the same content gives the same bytes. The stream stays open.
     *
     * @param kantor the office whose logo and paper size are used
     * @throws IOException when the stream cannot be written
     */
    public static void write(Sop sop, Kantor kantor, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new Styles(workbook);
            FormSop form = FormSop.of(sop, kantor.judul());
            var identitas = HalamanIdentitas.of(form, kantor);
            new IdentitasSheet(workbook.createSheet("Identitas"), styles, identitas, kantor).write();
            new BaganSheet(workbook.createSheet("Bagan Alir"), styles, form, kantor.kertas()).write();
            new NaskahSheet(workbook.createSheet("Lembar Kerja"), styles, LembarKerjaSop.of(sop), kantor).write();
            Properties.set(workbook, FormSop.nama(sop), kantor, FixedTimes.TIME);
            workbook.write(new FixedTimes(out));
        }
    }
}
