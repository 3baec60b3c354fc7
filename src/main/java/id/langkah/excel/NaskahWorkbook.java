package id.langkah.excel;

import id.langkah.domain.Kantor;
import id.langkah.domain.naskah.Naskah;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A paper under the office's letterhead as a workbook of one sheet. */
public final class NaskahWorkbook {
    private NaskahWorkbook() {}

    /**
     * Writes the workbook; the stream stays open.
     *
     * @param kantor whose letterhead, logo and paper are used
     * @param saat when it is written, for the file's properties
     * @throws IOException when the stream takes no more
     */
    public static void write(Naskah naskah, Kantor kantor, LocalDateTime saat, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet(new SheetNames().next(naskah.judul()));
            new NaskahSheet(sheet, new Styles(workbook), naskah, kantor).write();
            Properties.set(workbook, naskah.judul(), kantor, saat);
            workbook.write(new FixedTimes(out));
        }
    }
}
