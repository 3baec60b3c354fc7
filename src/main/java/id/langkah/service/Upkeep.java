package id.langkah.service;

import id.langkah.platform.Places;
import id.langkah.sqlite.Database;
import java.time.LocalDateTime;
import java.util.function.Supplier;

/**
 * The services for the office's file as a whole, other than backups.
 *
 * @param lateCheck checks a file that was opened without a check; to be run on a thread of its own.
 *     It throws {@link id.langkah.domain.MasalahException} when the file is damaged
 */
public record Upkeep(
        PenghapusanService penghapusan,
        SerahTerimaService serahTerima,
        PemindahanService pemindahan,
        Runnable lateCheck) {

    /** Creates the services for an open file. */
    public static Upkeep of(Database database, CadanganService cadangan, Supplier<LocalDateTime> clock) {
        return new Upkeep(
                new PenghapusanService(database, cadangan, clock),
                new SerahTerimaService(database, clock),
                new PemindahanService(database, Places.ofThisPc(), clock),
                database::checkLate);
    }
}
