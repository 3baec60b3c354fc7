package id.langkah.service;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.cadangan.Cadangan;
import id.langkah.domain.cadangan.KeadaanCadangan;
import id.langkah.platform.Places;
import id.langkah.sqlite.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells the state of the backups: what is missing, what failed, and where a second place could be. */
final class BackupState {
    private final Database database;
    private final Path folder;
    private final Supplier<Optional<Path>> kedua;
    private final Places places;

    BackupState(Database database, Path folder, Supplier<Optional<Path>> kedua, Places places) {
        this.database = database;
        this.folder = folder;
        this.kedua = kedua;
        this.places = places;
    }

    private @Nullable List<Masalah> tempat;

    /**
     * The state of the backups.
     *
     * @param latest finds the newest dated backup
     * @param gagal what went wrong at the last attempt
     */
    KeadaanCadangan keadaan(Supplier<Optional<Cadangan>> latest, List<Masalah> gagal) {
        var masalah = new ArrayList<>(gagal);
        Optional<Cadangan> terakhir = Optional.empty();
        try {
            terakhir = latest.get();
        } catch (MasalahException e) {
            masalah.addAll(e.masalah());
        }
        Optional<Path> second = kedua.get();
        second.filter(Files::notExists).map(BackupState::away).ifPresent(masalah::add);
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
}
