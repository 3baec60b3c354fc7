package id.langkah.excel.kit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook whose tables do not stay in memory: their rows are compressed while they are written
 * and put into the file at its end. Everything else is the library's. It always writes the same bytes
 * for the same content.
 */
public class Streamed extends XSSFWorkbook {
    /** The pieces of rows that are filled and compressed at the same time. */
    private static final int PIECES = 3;

    private final Map<String, SplicedZip.Rows> tables = new HashMap<>();
    private final SecondThread<XmlBytes> second = new SecondThread<>(PIECES);
    private final Spill spill;

    public Streamed() {
        this(Spill.IN_MEMORY);
    }

    /** @param memory the most bytes of compressed rows in memory; see {@link Spill} */
    Streamed(long memory) {
        spill = new Spill(memory);
    }

    /** False, since the library would parse every formula only to see whether it can. */
    @Override
    public boolean getCellFormulaValidation() {
        return false;
    }

    /** Opens the rows of a table on one of its sheets; they must be finished before the next ones are opened. */
    ByteRows rows(XSSFSheet sheet, TablePlacement<?> placed, Styles styles) {
        sheet.createRow(placed.first());
        String entry = sheet.getPackagePart().getPartName().getName().substring(1);
        var packed = new Deflated(spill, second);
        tables.put(entry, new SplicedZip.Rows(entry, placed.first(), packed));
        return new ByteRows(styles, packed);
    }

    /**
     * Writes the file; the stream stays open.
     *
     * @throws IOException when the stream takes no more
     */
    public void writeTo(OutputStream out) throws IOException {
        var zip = new SplicedZip(out, tables);
        try {
            write(zip);
        } catch (RuntimeException e) {
            zip.tellFailure();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        second.close();
        spill.close();
        super.close();
    }
}
