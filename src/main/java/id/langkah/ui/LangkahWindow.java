package id.langkah.ui;

import id.langkah.domain.Printable;
import id.langkah.platform.CrashHandler;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.CleanTyping;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Toasts;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
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
        open(
                crashes,
                picker,
                SystemOpener.of(wrong -> shell().dialogs().masalah("Tidak dapat dibuka", List.of(wrong))));
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
        SpareMemory memory = SpareMemory.ofWindow();
        scene.addEventFilter(InputEvent.ANY, event -> memory.act());
        parts.background().busy().addListener((property, before, now) -> memory.act());
        WindowLook.icons(stage);
        stage.setScene(scene);
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.titleProperty().bind(shell.title());
        var remembered = new RememberedPlace(parts.preferences());
        remembered.place(stage);
        stage.setOnHidden(event -> {
            shell.left();
            this.shell = null; // Results that arrive later find no window and are dropped.
            closed.countDown();
        });
        stage.setOnCloseRequest(event -> {
            event.consume();
            shell.close(() -> {
                remembered.remember(stage);
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
}
