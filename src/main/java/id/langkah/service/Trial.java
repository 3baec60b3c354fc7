package id.langkah.service;

import id.langkah.domain.rekap.Periode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Does the main tasks with the samples in a folder of its own, for checking a build without a
 * display. It touches no data of the user, and every run gives the same result.
 */
public final class Trial {
    private static final ZoneId OFFICE = ZoneId.of("Asia/Pontianak");
    private static final Periode PERIODE = new Periode(2026, Periode.Jenis.TRIWULAN, 1);
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 3, 2, 8, 0);
    private static final Duration ACT = Duration.ofMinutes(5);

    private Trial() {}

    /**
     * Runs the tasks, replacing the results of an earlier trial.
     *
     * @param open opens a data file with the given clock
     * @param tell receives what was done, in a few lines
     * @throws IOException when the folder cannot be written
     */
    public static void run(Path folder, BiFunction<Path, Clock, Services> open, Consumer<String> tell)
            throws IOException {
        Path own = folder.toAbsolutePath().normalize();
        Files.createDirectories(own);
        Path file = own.resolve("contoh.db");
        for (String left : List.of("contoh.db", "contoh.db-journal", "contoh.db.kunci", "rekap-contoh.xlsx")) {
            Files.deleteIfExists(own.resolve(left));
        }
        var clock = new Acts();
        try (Services services = open.apply(file, clock)) {
            new SampleDay(services, PERIODE, tell, clock::pass).run(own.resolve("rekap-contoh.xlsx"));
        }
    }

    /** A clock that advances only between tasks. */
    private static final class Acts extends Clock {
        private Instant now = MONDAY.atZone(OFFICE).toInstant();

        void pass() {
            now = now.plus(ACT);
        }

        @Override
        public ZoneId getZone() {
            return OFFICE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
