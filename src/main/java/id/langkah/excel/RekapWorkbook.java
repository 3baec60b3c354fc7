package id.langkah.excel;

import id.langkah.domain.Kantor;
import id.langkah.domain.rekap.Rekap;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A rekap as an Excel workbook: Rekap Pengerjaan SOP, its Rincian per aktivitas and round, Rekap
 * Kelengkapan, Daftar SOP. Rows pass through to the stream, so that a hundred thousand of them need
 * no more memory than a hundred.
 */
public final class RekapWorkbook {
    /** A little under the 1,048,576 rows of an Excel sheet, with room for head and foot. */
    private static final int MOST_ROWS = 1_000_000;

    private static final int ROWS_IN_MEMORY = 100;
    private static final int ROWS_PER_REPORT = 1_000;

    private final Rekap rekap;
    private final Kantor kantor;
    private final Progress progress;
    private final List<Table<?>> tables;
    private final long total;
    private long done;

    private RekapWorkbook(Rekap rekap, Kantor kantor, Progress progress) {
        this.rekap = rekap;
        this.kantor = kantor;
        this.progress = progress;
        this.tables =
                Stream.of(
                                PengerjaanTable.of(rekap),
                                AktivitasTable.of(rekap),
                                KelengkapanTable.of(rekap),
                                SopTable.of(rekap))
                        .<Table<?>>flatMap(table -> table.parts(MOST_ROWS).stream())
                        .toList();
        this.total = tables.stream().mapToLong(table -> table.rows().size()).sum();
    }

    /**
     * Writes the workbook; the stream stays open.
     *
     * @throws IOException when the stream or the folder for temporary files takes no more
     */
    public static void write(Rekap rekap, Kantor kantor, OutputStream out, Progress progress)
            throws IOException {
        new RekapWorkbook(rekap, kantor, progress).write(out);
    }

    private void write(OutputStream out) throws IOException {
        try (var workbook = new Streamed()) {
            var styles = new Styles(workbook);
            var names = new SheetNames();
            for (Table<?> table : tables) {
                var sheet = workbook.createSheet(names.next(table.name()));
                new TableSheet<>(table, sheet, styles, kantor, rekap).write(this::step);
            }
            Properties.set(
                    workbook.getXSSFWorkbook(),
                    "Rekap " + rekap.periode().teks(),
                    kantor,
                    rekap.saat());
            workbook.write(out);
            progress.report(total, total);
        }
    }

    private void step() {
        if (done % ROWS_PER_REPORT == 0) {
            progress.report(done, total);
        }
        done++;
    }

    /** A workbook that keeps only the last rows in memory, and writes the same bytes every time. */
    private static final class Streamed extends SXSSFWorkbook {
        Streamed() {
            super(ROWS_IN_MEMORY);
            setCompressTempFiles(false);
        }

        @Override
        protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
            return new FixedTimes(out);
        }
    }
}
