package id.langkah.excel;

import id.langkah.domain.Kantor;
import id.langkah.domain.naskah.Naskah;
import id.langkah.excel.kit.FixedTimes;
import id.langkah.excel.kit.Properties;
import id.langkah.excel.kit.SheetNames;
import id.langkah.excel.kit.Styles;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a paper as a workbook with one sheet. */
public final class NaskahWorkbook {
    private NaskahWorkbook() {}

    /**
     * Writes several papers as one workbook, each on a sheet of its own; the same content gives the
     * same bytes.
     *
     * @param naskah at least one; the first names the file
     * @throws IOException when the stream cannot be written
     */
    public static void write(List<Naskah> naskah, Kantor kantor, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var names = new SheetNames();
            var styles = new Styles(workbook);
            for (Naskah butir : naskah) {
                var sheet = workbook.createSheet(names.next(butir.judul()));
                new NaskahSheet(sheet, styles, butir, kantor).write();
            }
            Properties.set(workbook, naskah.getFirst().judul(), kantor, FixedTimes.TIME);
            workbook.write(new FixedTimes(out));
        }
    }
}
