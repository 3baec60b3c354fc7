package id.langkah.service;

import id.langkah.sqlite.Database;
import java.time.LocalDateTime;
import java.util.function.Supplier;

/** The services for planning and for the papers of a year. */
public record DataPerencanaan(PerencanaanService rencana, AnggaranService anggaran, LaporanService laporan) {

    /** Creates the services for an open file. */
    public static DataPerencanaan of(Database database, Supplier<LocalDateTime> clock) {
        var kinerja = new KinerjaService(database, clock);
        var rencana = new PerencanaanService(database, kinerja, clock);
        var anggaran = new AnggaranService(database);
        return new DataPerencanaan(rencana, anggaran, new LaporanService(database, kinerja, rencana, anggaran, clock));
    }
}
