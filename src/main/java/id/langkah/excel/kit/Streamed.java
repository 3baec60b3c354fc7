package id.langkah.excel.kit;

import java.io.OutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook that keeps only the latest rows in memory and always writes the same bytes for the same content. */
public final class Streamed extends SXSSFWorkbook {
    private static final int ROWS_IN_MEMORY = 100;

    public Streamed() {
        super(ROWS_IN_MEMORY);
        setCompressTempFiles(false);
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        return new FixedTimes(out);
    }
}
