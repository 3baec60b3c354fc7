package id.langkah.service;

import id.langkah.domain.MasalahException;
import id.langkah.json.EksporReader;
import id.langkah.json.EksporWriter;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.TableRows;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.function.LongConsumer;

/** Exports the whole office's file as JSON and imports such an export. */
public final class EksporService {
    /** Progress is reported after this many rows. */
    private static final int EVERY = 100;

    /** The oldest version of the database's shape that an export can have. */
    private static final int OLDEST = 2;

    private final TableRows rows;

    EksporService(Database database) {
        this.rows = new TableRows(database);
    }

    /**
     * Writes the export, completely or not at all.
     *
     * @param progress receives the fraction done (0 to 1); it stops the work by throwing, and then
     *     nothing is left
     */
    public void write(Path file, DoubleConsumer progress) {
        long all = Math.max(1, rows.count());
        LongConsumer share = done -> progress.accept(Math.min(1, (double) done / all));
        FileOut.write(file, out -> {
            var done = new long[1];
            try (var writer = new EksporWriter(out, rows.schema())) {
                for (String table : rows.names()) {
                    writer.begin(table);
                    rows.read(table, row -> {
                        writer.row(row);
                        tell(++done[0], done[0], share);
                    });
                    writer.end();
                }
            }
        });
    }

    private static void tell(long rows, long done, LongConsumer share) {
        if (rows % EVERY == 0) {
            share.accept(done);
        }
    }

    /** Whether the file looks like an export. */
    public boolean isEkspor(Path file) {
        return EksporReader.isEkspor(file);
    }

    /**
     * Imports an export into the office's file, which must be empty; all or nothing.
     *
     * @param progress receives the fraction done (0 to 1); it stops the work by throwing
     * @throws MasalahException when the file has data already, or the export is incomplete or from
     *     a newer version
     */
    public void read(Path file, DoubleConsumer progress) {
        double size = Math.max(1, file.toFile().length());
        rows.fill(() -> EksporReader.read(file, new Filling(done -> progress.accept(Math.min(1, done / size)))));
    }

    /** Stores the rows while they are read. */
    private final class Filling implements EksporReader.Rows {
        private final LongConsumer share;
        private long added;

        Filling(LongConsumer share) {
            this.share = share;
        }

        @Override
        public void skema(int skema) {
            // Exports of older versions only lack tables, which stay empty.
            if (skema < OLDEST || skema > rows.schema()) {
                throw MasalahException.galat(
                        "Ekspor ini dibuat oleh Langkah versi lain.",
                        "",
                        "Buka berkas data aslinya dengan versi ini, lalu ekspor" + " lagi dari sana.");
            }
        }

        @Override
        public void row(String tabel, Map<String, Object> columns, long read) {
            rows.add(tabel, columns);
            tell(++added, read, share);
        }
    }
}
