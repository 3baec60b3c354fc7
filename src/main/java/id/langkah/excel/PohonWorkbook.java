package id.langkah.excel;

import id.langkah.domain.Kantor;
import id.langkah.domain.perencanaan.Renstra;
import id.langkah.excel.kit.FixedTimes;
import id.langkah.excel.kit.Properties;
import id.langkah.excel.kit.Styles;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the pohon kinerja of a plan as a workbook. */
public final class PohonWorkbook {
    private PohonWorkbook() {}

    /**
     * Writes the workbook; the same content gives the same bytes. The stream stays open.
     *
     * @throws IOException when the stream cannot be written
     */
    public static void write(Renstra renstra, Kantor kantor, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            new PohonSheet(workbook.createSheet(PohonSheet.NAME), new Styles(workbook), renstra, kantor).write();
            Properties.set(workbook, PohonSheet.NAME + " " + renstra.sebutan(), kantor, FixedTimes.TIME);
            workbook.write(new FixedTimes(out));
        }
    }
}
