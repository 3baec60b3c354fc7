package id.langkah.ui.pemulihan;

import id.langkah.domain.Hitungan;
import id.langkah.domain.MasalahException;
import id.langkah.service.CadanganService;
import id.langkah.service.ImporService;
import id.langkah.service.PemulihanService;
import id.langkah.service.PengerjaanService;
import id.langkah.service.PustakaService;
import id.langkah.sqlite.Database;
import id.langkah.ui.kit.Background;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An office with five SOPs, a run and a backup, whose file is then damaged. */
final class KantorRusak {
    static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 8, 0);

    final Path folder;
    final Path file;
    final Map<Hitungan, Integer> semula;

    KantorRusak(Path folder, Kerusakan kerusakan) throws IOException, SQLException {
        this(folder, kerusakan, true);
    }

    KantorRusak(Path folder, Kerusakan kerusakan, boolean dicadangkan) throws IOException, SQLException {
        this.folder = folder;
        file = folder.resolve("langkah.db");
        try (Database database = Database.open(file, NOW, true)) {
            new ImporService(database, () -> NOW).takeSamples();
            var runs = new PengerjaanService(database, () -> NOW);
            new PustakaService(database).list().forEach(sop -> runs.start(sop.versiId(), "Triwulan I", "2026 TW I"));
            var copies = new CadanganService(database, folder.resolve("cadangan"), () -> NOW);
            semula = copies.compare(copies.make().berkas()).sekarang().jumlah();
        }
        if (!dicadangkan) {
            Files.delete(folder.resolve("cadangan/langkah-20260302-080000.db"));
        }
        kerusakan.spoil(file);
    }

    PemulihanService service() {
        return new PemulihanService(file, List.of(folder.resolve("cadangan")), () -> NOW);
    }

    /** Why the program cannot start with it; null when it can. */
    @Nullable
    MasalahException refused() {
        try {
            service().refuseIfGone();
            Database.open(file, NOW, true).close();
            return null;
        } catch (MasalahException e) {
            return e;
        }
    }

    PemulihanModel model(Background background) {
        MasalahException refused = refused();
        if (refused == null) {
            throw new IllegalStateException("nothing is wrong with the file");
        }
        return new PemulihanModel(service(), refused, "Langkah, kode 123-456", background);
    }

    /** The present content of the file. */
    Map<Hitungan, Integer> isi() {
        try (Database database = Database.open(file, NOW, true)) {
            var copies = new CadanganService(database, folder.resolve("uji"), () -> NOW);
            return copies.compare(copies.make().berkas()).sekarang().jumlah();
        }
    }
}
