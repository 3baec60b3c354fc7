package id.langkah.service;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.cadangan.Cadangan;
import id.langkah.domain.cadangan.IsiCadangan;
import id.langkah.domain.cadangan.JadwalCadangan;
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
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes and restores backups of the office's file. Every backup is opened again and checked. When
 * the user chose a second place, such as a USB stick, it gets backups of its own.
 */
public final class CadanganService {
    private static final Duration COBA_LAGI = Duration.ofMinutes(10);

    private final Database database;
    private final Backup backup;
    private final Path folder;
    private final Supplier<Optional<Path>> kedua;
    private final Places places;
    private final Supplier<LocalDateTime> clock;
    private List<Masalah> gagal = List.of();
    private @Nullable List<Masalah> tempat;
    private Optional<LocalDateTime> tried = Optional.empty();
    private boolean looked;

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
        this.folder = folder;
        this.kedua = kedua;
        this.places = places;
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
        Cadangan made = backup.into(folder, clock.get());
        gagal = tidy(clock.get());
        return made;
    }

    /**
     * Makes the backups that are due; empty when none was. Failures are reported by
     * {@link #keadaan}, and another attempt is made later.
     */
    public Optional<Cadangan> makeIfDue() {
        LocalDateTime now = clock.get();
        looked = true;
        if (tried.filter(then -> then.plus(COBA_LAGI).isAfter(now)).isPresent()) {
            return Optional.empty();
        }
        try {
            Optional<Cadangan> made =
                    JadwalCadangan.isDue(list(), now) ? Optional.of(backup.into(folder, now)) : Optional.empty();
            gagal = tidy(now);
            tried = gagal.isEmpty() ? Optional.empty() : Optional.of(now);
            return made;
        } catch (MasalahException e) {
            gagal = e.masalah();
            tried = Optional.of(now);
            return Optional.empty();
        }
    }

    /** Makes the backups that are due on a later day while the program stays open. */
    public void makeIfDueAgain() {
        if (looked) {
            makeIfDue();
        }
    }

    /** Deletes surplus backups and updates the second place; returns what went wrong. */
    private List<Masalah> tidy(LocalDateTime now) {
        var wrong = new ArrayList<Masalah>();
        try {
            backup.thin(folder, now);
        } catch (MasalahException e) {
            wrong.addAll(e.masalah());
        }
        try {
            kedua.get().filter(Files::isDirectory).ifPresent(second -> second(second, now));
        } catch (MasalahException e) {
            wrong.addAll(e.masalah());
        }
        return List.copyOf(wrong);
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

    private void second(Path second, LocalDateTime now) {
        if (JadwalCadangan.isDue(backup.list(second), now)) {
            backup.into(second, now);
            backup.thin(second, now);
        }
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
        var masalah = new ArrayList<>(gagal);
        Optional<Cadangan> terakhir = Optional.empty();
        try {
            terakhir = latest();
        } catch (MasalahException e) {
            masalah.addAll(e.masalah());
        }
        Optional<Path> second = kedua.get();
        second.filter(Files::notExists).map(CadanganService::away).ifPresent(masalah::add);
        masalah.addAll(tempat());
        boolean safe = second.isPresent() || !places.onOneDisk(database.file(), folder);
        List<Path> usul = safe ? List.of() : places.otherDrives(database.file());
        return new KeadaanCadangan(terakhir, masalah, usul);
    }

    /**
     * The warnings about the place of the file; computed once, because the place does not change
     * while the file is open.
     */
    private List<Masalah> tempat() {
        List<Masalah> known = tempat;
        if (known == null) {
            known = PlaceAdvice.masalah(places.of(database.file())).stream().toList();
            tempat = known;
        }
        return known;
    }

    private static Masalah away(Path second) {
        return Masalah.peringatan(
                "Tempat cadangan kedua \"" + second + "\" tidak terpasang.",
                "",
                "Pasang flash disk atau disknya; cadangan di sana lalu dibuat otomatis.");
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
     * The contents of a backup beside the present contents.
     *
     * @param dipulihkan the contents of the backup
     */
    public record Perbandingan(IsiCadangan dipulihkan, IsiCadangan sekarang) {}

    /**
     * Checks a backup, or the one in a handover package, and tells its contents; changes nothing.
     *
     * @throws MasalahException when it cannot be restored
     */
    public Perbandingan compare(Path copy) {
        return new Perbandingan(Paket.withCopy(copy, Restore::inspect), Restore.contents(database));
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
