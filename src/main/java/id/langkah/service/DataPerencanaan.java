package id.langkah.service;

import id.langkah.sqlite.Database;
import java.time.LocalDateTime;
import java.util.function.Supplier;

/** The use cases over what the office plans. */
public record DataPerencanaan(PerencanaanService rencana, AnggaranService anggaran) {

    /** Those over an open file. */
    public static DataPerencanaan of(Database database, Supplier<LocalDateTime> clock) {
        return new DataPerencanaan(
                new PerencanaanService(database, new KinerjaService(database, clock)), new AnggaranService(database));
    }
}
