package id.langkah.service;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.cadangan.Cadangan;
import id.langkah.domain.cadangan.KeadaanCadangan;
import id.langkah.domain.cadangan.TitikPulih;
import id.langkah.domain.cadangan.TitikPulih.Asal;
import id.langkah.platform.Places;
import id.langkah.platform.SingleInstance;
import id.langkah.sqlite.Backup;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.Restore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes and restores backups of the office's file. Every backup is opened again and checked. When
 * the user chose a second place, such as a USB stick, it gets backups of its own.
 */
public final class CadanganService {

    private final Database database;
    private final Backup backup;
    private final DueBackups due;
    private final Path folder;
    private final Supplier<Optional<Path>> kedua;
    private final BackupState state;
    private final Supplier<LocalDateTime> clock;

    /**
     * Without a second place.
     *
     * @param folder the folder of the daily backups
     */
    public CadanganService(Database database, Path folder, Supplier<LocalDateTime> clock) {
        this(database, folder, Optional::empty, Places.ofThisPc(), clock);
    }

    /**
     * With a second place.
     *
     * @param folder the folder of the daily backups
     * @param kedua gives the second place that the user chose; empty for none
     */
    public CadanganService(
            Database database,
            Path folder,
            Supplier<Optional<Path>> kedua,
            Places places,
            Supplier<LocalDateTime> clock) {
        this.database = database;
        this.backup = new Backup(database);
        this.due = new DueBackups(backup, folder, kedua, clock);
        this.folder = folder;
        this.kedua = kedua;
        this.state = new BackupState(database, folder, kedua, places);
        this.clock = clock;
    }

    /** The folder of the daily backups of a file. */
    public static Path folder(Path file) {
        return file.resolveSibling("cadangan");
    }

    /** The dated backups, the newest first. */
    public List<Cadangan> list() {
        return backup.list(folder);
    }

    /** The newest dated backup; empty when there is none. */
    public Optional<Cadangan> latest() {
        return list().stream().findFirst();
    }

    /** The folder of the daily backups. */
    public Path folder() {
        return folder;
    }

    /**
     * Makes a dated backup now, and one in the second place when it is connected.
     *
     * @throws MasalahException when it cannot be made; earlier backups stay
     */
    public Cadangan make() {
        return due.make();
    }

    /**
     * Makes the backups that are due; empty when none was. Failures are reported by
     * {@link #keadaan}, and another attempt is made later.
     */
    public Optional<Cadangan> makeIfDue() {
        return due.makeIfDue();
    }

    /** Makes the backups that are due on a later day while the program stays open. */
    public void makeIfDueAgain() {
        due.makeIfDueAgain();
    }

    /** Makes the first backup in a newly chosen second place. @throws MasalahException when it cannot be made there */
    public Cadangan begin(Path second) {
        try {
            Files.createDirectories(second);
        } catch (IOException e) {
            throw new MasalahException(
                    Masalah.galat(
                            "Folder \"" + second + "\" tidak dapat dibuat.",
                            "",
                            "Pilih tempat lain yang boleh ditulisi."),
                    e);
        }
        return backup.into(second, clock.get());
    }

    /** Whether the file is a data file of this program or a backup of one. */
    public static boolean isDataFile(Path file) {
        return Database.isDataFile(file);
    }

    /**
     * Makes a backup under a name chosen by the user.
     *
     * @throws MasalahException when it cannot be made, or when the name belongs to another office's
     *     file or to a backup that is open or was changed
     */
    public Cadangan write(Path file) {
        FileOut.refusePlace(file);
        if (isDataFile(file) && (!backup.isOwn(file) || SingleInstance.isHeld(file))) {
            throw MasalahException.galat(
                    "\"" + file.getFileName() + "\" berkas data yang dipakai, atau cadangan berkas lain.",
                    "",
                    "Simpan cadangannya dengan nama lain.");
        }
        return backup.to(file, clock.get());
    }

    /** The state of the backups. */
    public KeadaanCadangan keadaan() {
        return state.keadaan(this::latest, due.gagal());
    }

    /** Everything the file can be restored to, the newest first. */
    public List<TitikPulih> titikPulih() {
        Stream<TitikPulih> daily =
                backup.reachable(folder).stream().map(cadangan -> new TitikPulih(Asal.HARIAN, cadangan));
        Stream<TitikPulih> second = kedua.get().map(backup::list).stream()
                .flatMap(List::stream)
                .map(cadangan -> new TitikPulih(Asal.TEMPAT_KEDUA, cadangan));
        return Stream.of(daily, second, Restore.kept(database.file()).stream())
                .flatMap(all -> all)
                .sorted(Comparator.comparing(
                                (TitikPulih titik) -> titik.cadangan().saat())
                        .reversed())
                .toList();
    }

    /**
     * Checks a backup, or the one in a handover package, and tells its contents; changes nothing.
     *
     * @throws MasalahException when it cannot be restored
     */
    public PerbandinganCadangan compare(Path copy) {
        return new PerbandinganCadangan(Paket.withCopy(copy, Restore::inspect), Restore.contents(database));
    }

    /**
     * Restores a backup, all or nothing; all services continue with its content.
     *
     * @return the old file; restoring it undoes this
     * @throws MasalahException when it cannot be restored; then nothing has changed
     */
    public Cadangan restore(Path copy) {
        return Paket.withCopy(copy, inside -> Restore.put(inside, database, clock.get()));
    }
}
