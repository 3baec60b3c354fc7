package id.langkah.service;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.sqlite.Backup;
import id.langkah.sqlite.Database;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Makes a backup before large imports. */
final class SebelumImpor {
    /** The number of items from which an import is large. */
    static final int BANYAK = 50;

    private final Database database;
    private final Supplier<LocalDateTime> clock;

    SebelumImpor(Database database, Supplier<LocalDateTime> clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Makes the backup when the import is large; must not be called within a transaction.
     *
     * @throws MasalahException when it cannot be made; then nothing should be imported
     */
    void guard(int things) {
        if (things < BANYAK || database.isReadOnly()) {
            return;
        }
        try {
            LocalDateTime saat = clock.get();
            new Backup(database).into(CadanganService.folder(database.file()), saat);
        } catch (MasalahException e) {
            var masalah = new ArrayList<Masalah>();
            masalah.add(Masalah.galat(
                    "Impor sebanyak ini didahului cadangan, dan cadangannya tidak dapat"
                            + " dibuat. Belum ada yang diimpor.",
                    "",
                    "Atasi sebabnya, lalu impor lagi."));
            masalah.addAll(e.masalah());
            throw new MasalahException(List.copyOf(masalah));
        }
    }
}
