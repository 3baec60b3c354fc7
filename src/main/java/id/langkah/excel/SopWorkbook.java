package id.langkah.excel;

import id.langkah.domain.Kantor;
import id.langkah.domain.bagan.FormSop;
import id.langkah.domain.sop.Sop;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An SOP as an Excel workbook in the form of PermenPAN-RB 35/2012: identity page, flowchart page
 * with Excel's own shapes, Lembar Kerja Identifikasi Kegiatan.
 */
public final class SopWorkbook {
    private SopWorkbook() {}

    /**
     * Writes the workbook; the stream stays open.
     *
     * @param kantor whose logo and paper are used
     * @param saat when it is written, for the file's properties
     * @throws IOException when the stream takes no more
     */
    public static void write(Sop sop, Kantor kantor, LocalDateTime saat, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new Styles(workbook);
            new IdentitasSheet(workbook.createSheet("Identitas"), styles, sop, kantor).write();
            new BaganSheet(workbook.createSheet("Bagan Alir"), styles, FormSop.of(sop), kantor.kertas()).write();
            new LembarKerjaSheet(workbook.createSheet("Lembar Kerja"), styles, sop, kantor.kertas()).write();
            Properties.set(workbook, FormSop.nama(sop), kantor, saat);
            workbook.write(new FixedTimes(out));
        }
    }
}
