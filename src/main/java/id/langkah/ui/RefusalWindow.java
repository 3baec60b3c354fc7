package id.langkah.ui;

import id.langkah.domain.Printable;
import id.langkah.platform.CrashHandler;
import id.langkah.ui.kit.Background;
import id.langkah.ui.kit.CleanTyping;
import id.langkah.ui.kit.Dialogs;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Toasts;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The window that tells why the program cannot start, and how to continue. */
public final class RefusalWindow {
    private static final double WIDTH = 60;
    private static final double HEIGHT = 44;
    private static final double PIXELS_PER_POINT = 96.0 / 72;

    private final Background background;
    private final Preferences preferences;
    private final Path logs;
    private final BiFunction<Kit, Runnable, Screen> screen;
    private final CountDownLatch closed = new CountDownLatch(1);

    /**
     * A window that is not shown yet.
     *
     * @param logs the folder of the log
     * @param screen creates the content from the window's facilities and an action that closes the
     *     window
     */
    public RefusalWindow(
            Background background, Preferences preferences, Path logs, BiFunction<Kit, Runnable, Screen> screen) {
        this.background = background;
        this.preferences = preferences;
        this.logs = logs;
        this.screen = screen;
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

    private void open(CrashHandler crashes) {
        Stage stage = new Stage();
        Dialogs dialogs = new Dialogs();
        Toasts toasts = new Toasts();
        Consumer<Path> open = SystemOpener.of(wrong -> dialogs.masalah("Tidak dapat dibuka", List.of(wrong)));
        FilePicker files = FilePicker.ofWindow(
                () -> stage,
                purpose -> preferences.get().folder(purpose),
                (purpose, folder) -> preferences.change(settings -> settings.withFolder(purpose, folder)));
        background.refusedBy(dialogs::refused);
        crashes.showBy(report ->
                Platform.runLater(() -> dialogs.bug(report.kode(), report.rincian(), () -> open.accept(logs))));
        Screen shown = screen.apply(new Kit(background, dialogs, toasts, files, open), stage::close);
        StackPane root = new StackPane(shown.node(), toasts, dialogs);
        root.getStyleClass().add("shell");
        root.pseudoClassStateChanged(PseudoClass.getPseudoClass("keys"), true);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(event, dialogs));
        Scene scene = new Scene(root);
        WindowLook.follow(preferences, scene);
        CleanTyping.in(scene, Printable::of);
        WindowLook.icons(stage);
        stage.setTitle("Langkah");
        stage.setScene(scene);
        place(stage);
        stage.setOnHidden(event -> {
            shown.left();
            closed.countDown();
        });
        stage.show();
        shown.shown();
    }

    /** Esc closes an open dialog first. */
    private static void leave(KeyEvent event, Dialogs dialogs) {
        if (event.getCode() == KeyCode.ESCAPE && dialogs.cancel()) {
            event.consume();
        }
    }

    private void place(Stage stage) {
        Rectangle2D free = javafx.stage.Screen.getPrimary().getVisualBounds();
        double em = preferences.get().ukuranHuruf() * PIXELS_PER_POINT;
        stage.setWidth(Math.min(free.getWidth(), WIDTH * em));
        stage.setHeight(Math.min(free.getHeight(), HEIGHT * em));
        stage.centerOnScreen();
    }
}
