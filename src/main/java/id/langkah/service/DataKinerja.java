package id.langkah.service;

import id.langkah.sqlite.Database;
import java.time.LocalDateTime;
import java.util.function.Supplier;

/** The use cases over the office's figures. */
public record DataKinerja(KinerjaService kinerja, RealisasiService realisasi) {

    /** Those over an open file. */
    public static DataKinerja of(Database database, Supplier<LocalDateTime> clock) {
        return new DataKinerja(
                new KinerjaService(database, clock), new RealisasiService(database, clock));
    }
}
