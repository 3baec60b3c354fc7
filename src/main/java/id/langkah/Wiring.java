package id.langkah;

import id.langkah.cli.Perintah;
import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.platform.Folders;
import id.langkah.platform.Holder;
import id.langkah.platform.SingleInstance;
import id.langkah.service.CadanganService;
import id.langkah.service.ImporService;
import id.langkah.service.PengaturanService;
import id.langkah.service.PengerjaanService;
import id.langkah.service.PeriksaService;
import id.langkah.service.PustakaService;
import id.langkah.service.RekapService;
import id.langkah.service.Services;
import id.langkah.sqlite.Database;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Puts the rooms together: the one class that knows them all, and the one that reads the clock. */
final class Wiring {
    /** The clock of this PC. */
    static final Clock CLOCK = Clock.system(ZoneId.systemDefault());

    private final Folders folders;
    private final Clock clock;

    Wiring(Folders folders, Clock clock) {
        this.folders = folders;
        this.clock = clock;
    }

    int run(List<String> words, PrintWriter out, PrintWriter err) {
        return Perintah.run(words, new PeriksaService(), this::open, (data, berkas) -> 0, out, err);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /** The office's file for one command. */
    Services open(Optional<Path> data) {
        try {
            Path file = folders.database(data.orElse(null));
            return switch (SingleInstance.hold(file, clock.instant())) {
                case SingleInstance.Start.First first -> services(file, first.instance());
                case SingleInstance.Start.HandedOver done ->
                        throw refusedBy(Optional.of(done.to()));
                case SingleInstance.Start.Refused refused -> throw refusedBy(refused.by());
            };
        } catch (IOException e) {
            throw new MasalahException(
                    Masalah.galat(
                            "Folder berkas data tidak dapat dipakai.",
                            "",
                            "Periksa apakah foldernya ada dan boleh ditulisi."),
                    e);
        }
    }

    private Services services(Path file, SingleInstance instance) throws IOException {
        Database database;
        try {
            database = Database.open(file, now(), instance.stoppedUncleanly());
        } catch (RuntimeException e) {
            instance.close();
            throw e;
        }
        Path cadangan = file.resolveSibling("cadangan");
        return new Services(
                new ImporService(database, this::now),
                new PustakaService(database),
                new PengerjaanService(database, this::now),
                new RekapService(database, this::now),
                new PengaturanService(database),
                new CadanganService(database, cadangan, this::now),
                () -> close(database, instance));
    }

    private static void close(Database database, SingleInstance instance) {
        try (instance;
                database) {
            // the file first, then the lock that says it is ours
        } catch (IOException e) {
            throw new MasalahException(
                    Masalah.galat("Berkas data tidak dapat ditutup.", "", "Tutup Langkah."), e);
        }
    }

    private static MasalahException refusedBy(Optional<Holder> holder) {
        String who =
                holder.map(satu -> " oleh " + satu.user() + " di komputer " + satu.host())
                        .orElse("");
        return new MasalahException(
                List.of(
                        Masalah.galat(
                                "Berkas data sedang dibuka" + who + ".",
                                "",
                                "Tutup Langkah di sana, lalu coba lagi.")));
    }
}
