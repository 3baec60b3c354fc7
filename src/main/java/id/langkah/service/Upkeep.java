package id.langkah.service;

import id.langkah.platform.Places;
import id.langkah.sqlite.Database;
import java.time.LocalDateTime;
import java.util.function.Supplier;

/**
 * The use cases that concern the office's file as a whole, besides its copies.
 *
 * @param lateCheck checks a file that was opened before it was read, beside the work, for a thread of
 *     its own; throws {@link id.langkah.domain.MasalahException} when it is damaged
 */
public record Upkeep(
        PenghapusanService penghapusan,
        SerahTerimaService serahTerima,
        PemindahanService pemindahan,
        Runnable lateCheck) {

    /** Those over an open file. */
    public static Upkeep of(Database database, CadanganService cadangan, Supplier<LocalDateTime> clock) {
        return new Upkeep(
                new PenghapusanService(database, cadangan, clock),
                new SerahTerimaService(database, clock),
                new PemindahanService(database, Places.ofThisPc(), clock),
                database::checkLate);
    }
}
