package id.langkah.ui;

import id.langkah.domain.Masalah;
import id.langkah.domain.Printable;
import id.langkah.platform.CrashHandler;
import id.langkah.platform.SystemPrograms;
import id.langkah.platform.WindowPlace;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.CleanTyping;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Toasts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The main window of the program. */
public final class LangkahWindow {
    private static final double SMALLEST_WIDTH = 800;
    private static final double SMALLEST_HEIGHT = 520;

    private final WindowParts parts;
    private final List<Path> files;
    private final CountDownLatch closed = new CountDownLatch(1);
    private Runnable whenShown = () -> {};
    private BiConsumer<Toasts, Consumer<Path>> news = (toasts, open) -> {};
    private @Nullable Tour tour;
    private @Nullable Stage stage;
    private @Nullable Shell shell;

    /**
     * A window that is not shown yet.
     *
     * @param files the files that the program was started with
     */
    public LangkahWindow(WindowParts parts, List<Path> files) {
        this.parts = parts;
        this.files = List.copyOf(files);
    }

    /** Runs the work on the window's thread once the window is shown and its first screen was requested. */
    public void whenShown(Runnable work) {
        whenShown = work;
    }

    /** Tells the user, once the window is shown, that the office's file was moved. */
    public void tellMoved(Path file) {
        news = (toasts, open) -> toasts.done(
                "Berkas data dipindahkan ke " + file + ".",
                Action.plain("Buka folder", () -> open.accept(file.resolveSibling(""))));
    }

    /** Lets the window visit all places by itself and close, once it is shown. */
    public void walk(Tour tour) {
        this.tour = tour;
    }

    /** Starts JavaFX and loads the fonts on other threads, before a window is shown. */
    public static void prepare() {
        Toolkit.prepare(WindowLook::loadFonts);
    }

    /**
     * Shows the window and returns when it was closed; must not be called on the window's thread.
     *
     * @param crashes receives the way to show faults in the window
     * @throws id.langkah.domain.MasalahException when there is no display
     */
    public void run(CrashHandler crashes) {
        Toolkit.show(() -> open(crashes), closed);
    }

    /** Reloads what the screen shows, because data changed elsewhere; on the window's thread. */
    public void refresh() {
        if (shell != null) {
            shell.refresh();
        }
    }

    /** Brings the window to the front and takes the files that a later start passed on; from any thread. */
    public void come(List<Path> files) {
        Platform.runLater(() -> {
            if (stage == null || shell == null) {
                return;
            }
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
            shell.come(files);
        });
    }

    /** Closes the window; on the window's thread. */
    public void close() {
        if (stage != null) {
            stage.hide();
        }
    }

    /** Closes the window; from any thread. */
    public void closeFromAnywhere() {
        Platform.runLater(this::close);
    }

    private void open(CrashHandler crashes) {
        if (tour != null) {
            open(
                    crashes,
                    new FilePicker(ask -> List.of()),
                    path -> {}); // Nobody could answer the system's file dialogs.
            return;
        }
        FilePicker picker = FilePicker.ofWindow(
                () -> stage,
                purpose -> parts.preferences().get().folder(purpose),
                (purpose, folder) -> parts.preferences().change(settings -> settings.withFolder(purpose, folder)));
        open(crashes, picker, opener(wrong -> shell().dialogs().masalah("Tidak dapat dibuka", List.of(wrong))));
    }

    /**
     * Shows the window; on the window's thread.
     *
     * @param picker the file dialogs, or a function that answers in their place
     * @param open opens files and folders with the system's programs
     */
    void open(CrashHandler crashes, FilePicker picker, Consumer<Path> open) {
        Stage stage = new Stage();
        this.stage = stage;
        Shell shell = new Shell(parts, new Destination.Beranda(), picker, open);
        this.shell = shell;
        crashes.showBy(report -> Platform.runLater(() -> shell.tell(report)));
        Scene scene = new Scene(shell);
        WindowLook.follow(parts.preferences(), scene);
        CleanTyping.in(scene, Printable::of);
        WindowLook.icons(stage);
        stage.setScene(scene);
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.titleProperty().bind(shell.title());
        place(stage);
        stage.setOnHidden(event -> {
            shell.left();
            this.shell = null; // Results that arrive later find no window and are dropped.
            closed.countDown();
        });
        stage.setOnCloseRequest(event -> {
            event.consume();
            shell.close(() -> {
                remember(stage);
                stage.hide();
            });
        });
        stage.show();
        shell.come(files);
        news.accept(shell.toasts(), open);
        whenShown.run();
        if (tour != null) {
            tour.begin(shell, parts.background(), stage::hide);
        }
    }

    /** The content of the window, once it is open. */
    Shell shell() {
        return Objects.requireNonNull(shell);
    }

    /** The stage, once it is open. */
    Stage stage() {
        return Objects.requireNonNull(stage);
    }

    private void place(Stage stage) {
        List<Rectangle2D> screens = screens();
        Rectangle2D place = parts.preferences()
                .get()
                .place()
                .map(wanted -> WindowFrame.inside(wanted, screens))
                .orElseGet(() -> WindowFrame.first(screens.get(0)));
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
        stage.setMaximized(
                parts.preferences().get().place().filter(WindowPlace::maximized).isPresent());
    }

    private void remember(Stage stage) {
        WindowPlace now = new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        WindowPlace place = stage.isMaximized()
                ? WindowFrame.maximized(parts.preferences().get().place().orElse(now))
                : now;
        parts.preferences().change(settings -> settings.withPlace(place));
    }

    private static List<Rectangle2D> screens() {
        Screen main = Screen.getPrimary();
        List<Rectangle2D> all = new ArrayList<>(List.of(main.getVisualBounds()));
        Screen.getScreens().stream()
                .filter(screen -> !screen.equals(main))
                .map(Screen::getVisualBounds)
                .forEach(all::add);
        return all;
    }

    /**
     * Opens files with the system's programs; JavaFX needs an application object for this.
     *
     * @param refused receives a message when nothing opens the file, on the window's thread
     */
    static Consumer<Path> opener(Consumer<Masalah> refused) {
        Application application = new Application() {
            @Override
            public void start(Stage stage) {
                stage.show();
            }
        };
        return path -> {
            if (SystemPrograms.canTell()) {
                Thread.ofPlatform().daemon().start(() -> {
                    if (!SystemPrograms.open(path)) {
                        Platform.runLater(() -> refused.accept(notOpened(path)));
                    }
                });
            } else if (Files.exists(path)) {
                application.getHostServices().showDocument(path.toUri().toString());
            } else {
                refused.accept(notOpened(path));
            }
        };
    }

    private static Masalah notOpened(Path path) {
        return Files.exists(path)
                ? Masalah.galat(
                        "Komputer ini tidak dapat membukanya dari sini.",
                        path.toString(),
                        "Buka sendiri di tempat itu.")
                : Masalah.galat("Berkas atau folder ini tidak ada lagi.", path.toString(), "");
    }
}
