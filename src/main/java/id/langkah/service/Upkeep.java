package id.langkah.service;

import id.langkah.sqlite.Database;
import java.time.LocalDateTime;
import java.util.function.Supplier;

/** The use cases that concern the office's file as a whole, besides its copies. */
public record Upkeep(PenghapusanService penghapusan) {

    /** Those over an open file. */
    public static Upkeep of(
            Database database, CadanganService cadangan, Supplier<LocalDateTime> clock) {
        return new Upkeep(new PenghapusanService(database, cadangan, clock));
    }
}
