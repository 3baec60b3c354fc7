package id.langkah.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsTest {
    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger LOG = Logger.getLogger("id.langkah.test");

    @TempDir
    Path folder;

    private final List<Handler> before = List.of(ROOT.getHandlers());
    private Thread.UncaughtExceptionHandler handlerBefore;

    @BeforeEach
    void remember() {
        handlerBefore = Thread.getDefaultUncaughtExceptionHandler();
    }

    @AfterEach
    void asItWas() {
        before.stream().filter(h -> !List.of(ROOT.getHandlers()).contains(h)).forEach(ROOT::addHandler);
        ROOT.setLevel(Level.INFO);
        Thread.setDefaultUncaughtExceptionHandler(handlerBefore);
    }

    @Test
    void goToTheFolderAndNowhereElse() throws IOException {
        try (Logs logs = Logs.start(folder, Level.INFO)) {
            assertThat(logs).isNotNull();
            assertThat(ROOT.getHandlers()).hasSize(1);
            LOG.info("Cadangan dibuat");
            LOG.fine("terlalu kecil");
        }
        assertThat(text())
                .containsPattern("^\\d{4}-\\d\\d-\\d\\d .* id.langkah.test: Cadangan dibuat")
                .doesNotContain("terlalu kecil");
    }

    @Test
    void holdTheKindAndPlaceOfAFaultButNoneOfItsWords() throws IOException {
        try (Logs logs = Logs.start(folder, Level.INFO)) {
            assertThat(logs).isNotNull();
            LOG.log(Level.WARNING, "Impor gagal", new IllegalArgumentException("NIP 1965"));
        }
        assertThat(text())
                .contains("Impor gagal", "IllegalArgumentException", "at id.langkah.platform.LogsTest")
                .doesNotContain("1965");
    }

    @Test
    void inDetailTellOnlyOfTheProgramItself() throws IOException {
        Logger library = Logger.getLogger("java.lang.ProcessBuilder");
        try (Logs logs = Logs.start(folder, Level.FINE)) {
            assertThat(logs).isNotNull();
            LOG.fine("Lebih rinci");
            library.fine("cmd: xdg-open /home/siti/NIP 1965.pdf");
            library.warning("Tidak dapat dimulai");
        }
        assertThat(text())
                .contains("FINE", "Lebih rinci", "Tidak dapat dimulai")
                .doesNotContain("xdg-open", "1965");
        try (Logs logs = Logs.start(folder, Level.INFO)) {
            assertThat(logs).isNotNull();
            LOG.fine("Tidak dicatat");
        }
        assertThat(text()).doesNotContain("Tidak dicatat");
    }

    @Test
    void neverGrowPastTheirSize() throws IOException {
        try (Logs logs = Logs.start(folder, Level.INFO)) {
            assertThat(logs).isNotNull();
            String line = "x".repeat(10_000);
            for (int i = 0; i < 1_000; i++) {
                LOG.info(line);
            }
        }
        assertThat(files()).hasSize(5);
        assertThat(files().stream().mapToLong(file -> file.toFile().length()).sum())
                .isBetween(4_000_000L, 5 * (1L << 20) + 50_000);
    }

    @Test
    void aFaultThatNobodyCaughtIsLoggedAndShownByItsKode() throws Exception {
        List<CrashReport> shown = new ArrayList<>();
        try (Logs logs = Logs.start(folder, Level.INFO)) {
            assertThat(logs).isNotNull();
            CrashHandler.install("1.2.3", clock(), shown::add);
            failInAThread();
        }
        assertThat(shown).hasSize(1);
        assertThat(shown.getFirst().rincian()).contains("2 Maret 2026 07.30.00");
        assertThat(text()).contains("Kode " + shown.getFirst().kode(), "failInAThread");
    }

    @Test
    void aFaultInTheShowingOfAFaultIsOnlyLogged() throws Exception {
        try (Logs logs = Logs.start(folder, Level.INFO)) {
            assertThat(logs).isNotNull();
            CrashHandler handler = CrashHandler.install("1.2.3", clock(), report -> {
                throw new IllegalStateException();
            });
            failInAThread();
            List<CrashReport> shown = new ArrayList<>();
            handler.showBy(shown::add);
            failInAThread();
            assertThat(shown).hasSize(1);
        }
        assertThat(text()).contains("The fault could not be shown");
    }

    private static Clock clock() {
        return Clock.fixed(Instant.parse("2026-03-02T00:30:00Z"), ZoneId.of("Asia/Pontianak"));
    }

    private static void failInAThread() throws InterruptedException {
        Thread thread = Thread.ofPlatform().start(() -> {
            throw new IllegalStateException("rahasia");
        });
        thread.join();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private String text() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files()) {
            all.append(Files.readString(file));
        }
        return all.toString();
    }
}
