package id.langkah;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.platform.CrashHandler;
import id.langkah.platform.Folders;
import id.langkah.platform.Settings;
import id.langkah.service.Services;
import id.langkah.ui.Headless;
import id.langkah.ui.Layout;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rooms put together as in the program that is shipped, with its window. */
class WiringTest {
    private static final Path SAMPLES = Path.of("samples").toAbsolutePath();

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final DeskClock clock = new DeskClock(LocalDateTime.of(2026, 3, 2, 8, 0));
    private final List<String> faults = new ArrayList<>();
    private Thread.UncaughtExceptionHandler before;
    private Folders folders;
    private CrashHandler crashes;

    @BeforeEach
    void sitDown() {
        before = Thread.getDefaultUncaughtExceptionHandler();
        crashes = CrashHandler.install("uji", clock, report -> faults.add(report.kode()));
        folders = new Folders(Map.of(), "Linux", folder);
        Headless.run(() -> {}); // the toolkit is there before the program asks for it
    }

    @AfterEach
    void standUp() {
        Headless.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        Thread.setDefaultUncaughtExceptionHandler(before);
        assertThat(faults).isEmpty();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theWindowGoesThroughAllItsPlaces() {
        assertThat(run("keliling", folder.resolve("keliling").toString())).isZero();

        assertThat(out.toString().lines())
                .startsWith("bingkai pertama", "siap", "impor", "sop", "pengerjaan")
                .contains("rekap ditulis", "telusur Bantuan")
                .endsWith("selesai");
        assertThat(folder.resolve("keliling/langkah.db")).isNotEmptyFile();
        assertThat(folder.resolve("keliling/rekap.xlsx")).isNotEmptyFile();
    }

    @Test
    void aSecondStartBringsItsFileToTheFirstWindow() throws Exception {
        Path data = folder.resolve("data kantor/langkah.db");
        Path sop = SAMPLES.resolve("sop-banhub-kalbar-perbaikan-data-kinerja.json");
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> run("--data", data.toString()));
        until(() -> titles().contains("Beranda - Langkah"));
        until(() -> press("Pakai SOP contoh"));
        until(() -> shows("5 SOP contoh diimpor."));

        assertThat(run("--data", data.toString(), sop.toString())).isZero();

        until(() -> shows(sop.getFileName().toString()));
        assertThat(titles()).hasSize(1);
        Headless.run(() -> close((Stage) Window.getWindows().getFirst()));
        assertThat(first.get(60, TimeUnit.SECONDS)).isZero();
        assertThat(Settings.read(folders.settingsFile()).place()).isPresent();
    }

    @Test
    void afterTheFileWasMovedTheNewPlaceIsTold() throws Exception {
        Path data = folder.resolve("lama/langkah.db");
        CompletableFuture<Integer> program = CompletableFuture.supplyAsync(() -> run("--data", data.toString()));
        until(() -> titles().contains("Beranda - Langkah"));
        until(() -> press("Pengaturan"));
        until(() -> titles().contains("Pengaturan - Langkah"));
        Headless.run(() -> tabs().forEach(tabs -> tabs.getSelectionModel().selectLast()));
        until(() -> press("Pindahkan berkas data…"));
        until(() -> press("Pindahkan ke tempat itu"));

        Path target = folders.usualDatabase();
        until(() -> shows("Berkas data dipindahkan ke " + target + "."));
        assertThat(target).isNotEmptyFile();
        assertThat(data).doesNotExist();
        until(() -> titles().size() == 1);
        Headless.run(() -> close((Stage) Window.getWindows().getFirst()));
        assertThat(program.get(60, TimeUnit.SECONDS)).isZero();
    }

    @Test
    void aDamagedFileIsRecoveredFromItsBackupAndOpened() throws Exception {
        Path data = Files.createDirectories(folder.resolve("kantor")).resolve("langkah.db");
        try (Services services = wiring().open(Optional.of(data))) {
            services.impor().takeSamples();
            services.cadangan().make();
        }
        Files.writeString(data, "bukan basis data lagi");
        CompletableFuture<Integer> program = CompletableFuture.supplyAsync(() -> run("--data", data.toString()));
        until(() -> press("Cari jalan pulih"));
        until(() -> press("Pulihkan dengan pilihan ini"));
        until(() -> press("Pulihkan") || shows("Data siap dibuka"));
        until(() -> press("Buka Langkah"));
        until(() -> titles().contains("Beranda - Langkah"));
        Headless.run(() -> close((Stage) Window.getWindows().getFirst()));

        assertThat(program.get(60, TimeUnit.SECONDS)).isZero();
        try (Services services = wiring().open(Optional.of(data))) {
            assertThat(services.pustaka().list()).hasSize(5);
        }
    }

    @Test
    void whatStoodInTheWayIsTakenAwayAndTheFileTriedAgain() throws Exception {
        Path data = Files.createDirectories(folder.resolve("kantor/langkah.db"));
        CompletableFuture<Integer> program = CompletableFuture.supplyAsync(() -> run("--data", data.toString()));
        until(() -> shows("Langkah belum dapat dibuka"));
        Files.delete(data);
        until(() -> press("Coba lagi"));
        until(() -> titles().contains("Beranda - Langkah"));
        Headless.run(() -> close((Stage) Window.getWindows().getFirst()));

        assertThat(program.get(60, TimeUnit.SECONDS)).isZero();
        assertThat(data).isNotEmptyFile();
    }

    private static List<TabPane> tabs() {
        return nodes().filter(TabPane.class::isInstance)
                .map(TabPane.class::cast)
                .toList();
    }

    private static Stream<Node> nodes() {
        return List.copyOf(Window.getWindows()).stream()
                .flatMap(window -> Layout.all(window.getScene().getRoot()));
    }

    /** Presses a button that reads so; whether there was one. */
    private static boolean press(String words) {
        return Headless.get(() -> {
            Optional<ButtonBase> button = nodes().filter(ButtonBase.class::isInstance)
                    .map(ButtonBase.class::cast)
                    .filter(buttonBase -> words.equals(buttonBase.getText()))
                    .findFirst();
            button.ifPresent(ButtonBase::fire);
            return button.isPresent();
        });
    }

    private Wiring wiring() {
        return new Wiring(folders, clock, crashes);
    }

    private int run(String... words) {
        return wiring().run(List.of(words), new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private static void close(Stage stage) {
        stage.getOnCloseRequest().handle(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    private static List<String> titles() {
        return Headless.get(() -> Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(window -> ((Stage) window).getTitle())
                .toList());
    }

    private static boolean shows(String words) {
        return Headless.get(() -> Window.getWindows().stream()
                .map(window -> window.getScene().getRoot())
                .flatMap(root -> root.lookupAll(".label").stream())
                .anyMatch(label -> label instanceof Labeled labeled
                        && labeled.getText() != null
                        && labeled.getText().contains(words)));
    }

    private static void until(BooleanSupplier seen) throws InterruptedException {
        boolean done = seen.getAsBoolean(); // asked once each time, because it may press something
        for (int tries = 0; tries < 2_400 && !done; tries++) {
            Thread.sleep(25);
            done = seen.getAsBoolean();
        }
        assertThat(done).as("what shows: %s", titles()).isTrue();
    }
}
