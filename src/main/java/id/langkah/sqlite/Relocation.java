package id.langkah.sqlite;

import static id.langkah.sqlite.DatabaseException.masalah;

import id.langkah.domain.Masalah;
import id.langkah.domain.cadangan.Cadangan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;

/** Moves the office's file to another place and checks it there before work continues. */
public final class Relocation {
    private static final Masalah MOVED =
            masalah("Berkas data sudah dipindahkan, sehingga yang lama hanya dibaca.", "Tutup lalu buka lagi Langkah.");

    private Relocation() {}

    /**
     * Makes a complete copy in another place, checks it and compares it row by row. Afterwards
     * nothing is written to the open file any more.
     *
     * @throws DatabaseException when a file of that name exists, or no equal copy can be made; then
     *     the open file is as before
     */
    public static void copy(Database database, Path target, LocalDateTime now) {
        DataPath.refuse(target);
        if (Files.exists(target)) {
            throw new DatabaseException(masalah(
                    "Di folder itu sudah ada \"" + target.getFileName() + "\".",
                    "Pilih folder lain, atau buat folder baru di sana."));
        }
        database.whyReadOnly().ifPresent(why -> {
            throw new DatabaseException(why);
        });
        new Backup(database).to(target, now);
        try {
            CopySeal.remove(target, Header.of(target));
        } catch (IOException e) {
            throw new DatabaseException(
                    masalah(
                            "Berkas data tidak dapat ditulis di folder itu.",
                            "Pilih folder lain. Berkas data yang sekarang tidak berubah."),
                    e);
        }
        database.freeze(MOVED);
    }

    /** Renames the closed old file, with its journal, after the move. @return the file under its new name */
    public static Cadangan retire(Path file, LocalDateTime now) {
        Path kept = ReplacedFile.DIPINDAHKAN.name(file, now);
        try {
            Disk.moveWithJournal(file, kept);
            return new Cadangan(kept, now, Files.size(kept));
        } catch (IOException e) {
            throw new DatabaseException(
                    masalah(
                            "Berkas data yang lama tidak dapat diganti namanya.",
                            "Berkas di tempat yang baru sudah dipakai; yang lama boleh dibiarkan."),
                    e);
        }
    }
}
