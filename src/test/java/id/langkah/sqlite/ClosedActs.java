package id.langkah.sqlite;

import id.langkah.domain.cadangan.HasilPemulihan;
import id.langkah.service.CadanganService;
import id.langkah.service.PemulihanService;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Acts on the office's file while it is closed, as when it could not be opened. */
final class ClosedActs {
    private ClosedActs() {}

    /** An act on the closed file. */
    @FunctionalInterface
    private interface Doing {
        void with(PemulihanService service);
    }

    /** Closes the file, does the act, and opens the file again in any case. */
    private static boolean closed(CrashOffice office, Doing doing) {
        Path file = office.desk.database.file();
        var service = new PemulihanService(file, List.of(CadanganService.folder(file)), office.desk::now);
        office.desk.close();
        try {
            doing.with(service);
            return true;
        } finally {
            service.leave();
            office.startAgain();
        }
    }

    /** Takes the first way of recovery, which keeps everything of an intact file. */
    static boolean repair(CrashOffice office) {
        return closed(office, service -> {
            HasilPemulihan found = service.examine(step -> {});
            service.use(found.jalan().getFirst());
        });
    }

    /** Restores a dated copy or the one in a package. */
    static boolean restore(CrashOffice office) throws IOException {
        Optional<Path> copy = copy(office);
        return copy.isPresent() && closed(office, service -> service.use(service.from(copy.get())));
    }

    /** The copy that a restore would take; empty when there is none. */
    static Optional<Path> copy(CrashOffice office) {
        Optional<Path> zip = OfficeActs.handedOver(office);
        return zip.isPresent() && office.dice(2) == 0 ? zip : PaperActs.point(office);
    }

    static boolean beginAnew(CrashOffice office) {
        return closed(office, PemulihanService::beginAnew);
    }
}
