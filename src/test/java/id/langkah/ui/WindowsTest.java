package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.platform.CrashHandler;
import id.langkah.platform.Settings;
import id.langkah.platform.WindowPlace;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Background;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The windows of the program, from their opening to their end. */
@SuppressWarnings("NullAway.Init")
class WindowsTest {
    private static final Path SAMPLE = Path.of("samples", "sop-perkim-kalbar-pengumpulan-data-kinerja.json");

    @TempDir
    private Path folder;

    private final Background background = Background.direct();
    private Preferences preferences;
    private CrashHandler crashes;
    private ScreenDesk meja;

    @BeforeEach
    void open() {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Headless.run(() -> {});
        crashes = CrashHandler.install("uji", Clock.system(ZoneId.of("Asia/Pontianak")), report -> {});
        Thread.setDefaultUncaughtExceptionHandler(before);
        preferences = new Preferences(Settings.defaults(), kept -> {}, background);
        meja = new ScreenDesk(folder, LocalDateTime.of(2026, 3, 2, 8, 0));
    }

    @AfterEach
    void close() {
        meja.close();
    }

    private LangkahWindow window(List<Path> files) {
        return new LangkahWindow(new Layar(meja, folder.resolve("langkah.db")).parts(background, preferences), files);
    }

    /** A thread in which a window is run; it has ended when the window is closed. */
    private static Thread running(Runnable run) {
        return Thread.ofPlatform().daemon().start(run);
    }

    private static Stage stage(String title) {
        return Headless.get(() -> Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(stage -> title.equals(stage.getTitle()))
                .findFirst()
                .orElseThrow());
    }

    private static Stream<Node> all(Stage stage) {
        Headless.layOut(stage.getScene().getRoot());
        return Layout.all(stage.getScene().getRoot()).filter(Layout::isSeen);
    }

    private static boolean says(Stage stage, String words) {
        return Headless.get(() -> all(stage)
                .filter(Labeled.class::isInstance)
                .anyMatch(node -> Objects.requireNonNullElse(((Labeled) node).getText(), "")
                        .contains(words)));
    }

    private static void press(Stage stage, String words) {
        Headless.run(() -> all(stage)
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> words.equals(button.getText()))
                .reduce((first, last) -> last)
                .orElseThrow()
                .fire());
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        for (int i = 0; i < 600 && !done.getAsBoolean(); i++) {
            Thread.sleep(20);
        }
        assertThat(done.getAsBoolean()).isTrue();
    }

    @Test
    void theWindowTakesFilesTellsItsNewsAndRemembersItsPlace() throws Exception {
        preferences.change(settings -> settings.withPlace(new WindowPlace(5000, 40, 1200, 700, false)));
        LangkahWindow window = window(List.of(SAMPLE));
        var shown = new CountDownLatch(1);
        window.whenShown(shown::countDown);
        window.tellMoved(folder.resolve("baru/langkah.db"));
        window.come(List.of(SAMPLE)); // too early: there is no window
        Thread run = running(() -> window.run(crashes));
        assertThat(shown.await(60, TimeUnit.SECONDS)).isTrue();

        Shell shell = Headless.get(window::shell);
        Stage stage = Headless.get(window::stage);
        assertThat(shell.navigator().here().get()).isEqualTo(new Destination.Impor(List.of(SAMPLE)));
        assertThat(says(stage, "Berkas data dipindahkan ke " + folder.resolve("baru/langkah.db") + "."))
                .isTrue();
        Headless.run(() -> assertThat(stage.getX() + stage.getWidth())
                .as("it stands on the screen that is there")
                .isLessThanOrEqualTo(1920));
        press(stage, "Buka folder");
        await(() -> says(stage, "Berkas atau folder ini tidak ada lagi."));
        press(stage, "Tutup");

        Headless.run(() -> shell.navigator().go(new Destination.Beranda()));
        window.come(List.of(SAMPLE));
        await(() -> Headless.get(() -> shell.navigator().here().get()) instanceof Destination.Impor);
        Headless.run(window::refresh);

        crashes.uncaughtException(Thread.currentThread(), new IllegalStateException("uji"));
        await(() -> Headless.get(() -> shell.dialogs().isFault()));
        Headless.run(() -> shell.dialogs().cancel());

        Headless.run(() -> {
            stage.setWidth(1300);
            Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
        assertThat(run.join(Duration.ofSeconds(60))).isTrue();
        assertThat(preferences.get().place().orElseThrow().width()).isEqualTo(1300);
        assertThat(preferences.get().place().orElseThrow().maximized()).isFalse();
        window.refresh();
        window.come(List.of(SAMPLE)); // too late: nothing happens
        Headless.run(() -> assertThat(stage.isShowing()).isFalse());
    }

    @Test
    void aMaximisedWindowComesBackSoAndIsClosedFromAnywhere() throws Exception {
        preferences.change(settings -> settings.withPlace(new WindowPlace(10, 20, 1100, 650, true)));
        LangkahWindow window = window(List.of());
        var shown = new CountDownLatch(1);
        window.whenShown(shown::countDown);
        Thread run = running(() -> window.run(crashes));
        assertThat(shown.await(60, TimeUnit.SECONDS)).isTrue();
        Stage stage = Headless.get(window::stage);
        assertThat(Headless.get(stage::isMaximized)).isTrue();
        Headless.run(() -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(run.join(Duration.ofSeconds(60))).isTrue();
        assertThat(preferences.get().place())
                .as("the size to which it returns is kept")
                .contains(new WindowPlace(10, 20, 1100, 650, true));

        LangkahWindow other = window(List.of());
        other.closeFromAnywhere(); // too early: there is no window
        var seen = new CountDownLatch(1);
        other.whenShown(seen::countDown);
        Thread second = running(() -> other.run(crashes));
        assertThat(seen.await(60, TimeUnit.SECONDS)).isTrue();
        other.closeFromAnywhere();
        assertThat(second.join(Duration.ofSeconds(60))).isTrue();
    }

    /** A screen with a field and a button that asks something. */
    private static final class Tanya implements Screen {
        private final TextField field = new TextField();
        private final VBox all;
        private boolean left;

        Tanya(Kit kit, Runnable close) {
            field.setAccessibleText("Nama");
            all = new VBox(
                    ScreenText.body("Berkas tidak dapat dibuka."),
                    field,
                    Buttons.plain(
                            "Tanya",
                            () -> kit.dialogs().confirm("Yakin?", "Ya atau tidak.", Action.primary("Ya", () -> {}))),
                    Buttons.plain("Buka", () -> kit.open().accept(Path.of("tidak-ada", "berkas"))),
                    Buttons.plain("Tutup jendela", close));
        }

        @Override
        public Parent node() {
            return all;
        }

        @Override
        public void left() {
            left = true;
        }
    }

    @Test
    void theWindowOfARefusalAsksTellsAndCloses() throws Exception {
        var made = new Tanya[1];
        var refusal = new RefusalWindow(background, preferences, folder.resolve("log"), (kit, close) -> {
            made[0] = new Tanya(kit, close);
            return made[0];
        });
        Thread run = running(() -> refusal.run(crashes));
        await(() -> Headless.get(() -> Window.getWindows().stream()
                .anyMatch(window ->
                        window instanceof Stage stage && "Langkah".equals(stage.getTitle()) && stage.isShowing())));
        Stage stage = stage("Langkah");
        Consumer<KeyCode> key = code -> Headless.run(() -> Event.fireEvent(
                stage.getScene().getRoot(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));

        press(stage, "Tanya");
        assertThat(says(stage, "Ya atau tidak.")).isTrue();
        key.accept(KeyCode.A);
        assertThat(says(stage, "Ya atau tidak.")).isTrue();
        key.accept(KeyCode.ESCAPE);
        assertThat(says(stage, "Ya atau tidak.")).isFalse();
        key.accept(KeyCode.ESCAPE);
        assertThat(Headless.get(stage::isShowing)).isTrue();

        Headless.run(() -> {
            made[0].field.requestFocus();
            made[0].field.replaceSelection("Sari\u0007");
        });
        Headless.run(() -> assertThat(made[0].field.getText()).isEqualTo("Sari "));

        press(stage, "Buka");
        await(() -> says(stage, "Berkas atau folder ini tidak ada lagi."));
        key.accept(KeyCode.ESCAPE);
        crashes.uncaughtException(Thread.currentThread(), new IllegalStateException("uji"));
        await(() -> Headless.get(
                () -> all(stage).anyMatch(node -> node.getStyleClass().contains("bug-code"))));
        press(stage, "Buka folder log");
        key.accept(KeyCode.ESCAPE);

        press(stage, "Tutup jendela");
        assertThat(run.join(Duration.ofSeconds(60))).isTrue();
        assertThat(made[0].left).isTrue();
    }
}
