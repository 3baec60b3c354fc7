package id.langkah.ui;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;

/** Starts JavaFX when a window is shown for the first time. */
final class Toolkit {
    private static final Logger LOG = Logger.getLogger(Toolkit.class.getName());
    private static final Masalah NO_DISPLAY = Masalah.galat(
            "Tidak ada layar untuk menampilkan jendela Langkah.",
            "",
            "Pakai perintah yang tidak memerlukan layar: periksa, impor, daftar, rekap," + " atau cadangkan.");

    private static boolean started;
    private static boolean lacksDisplay;

    private Toolkit() {}

    /**
     * Starts JavaFX on another thread; a failure is reported when a window is shown.
     *
     * @param first is run on the window's thread as soon as JavaFX has started
     */
    static void prepare(Runnable first) {
        Thread.ofPlatform().daemon().name("langkah-layar").start(() -> begin(first));
    }

    /**
     * Shows a window and waits until it is closed; must not be called on the window's thread.
     *
     * @param open opens the window, on the window's thread
     * @param closed counts down when it was closed
     * @throws MasalahException when there is no display
     */
    static void show(Runnable open, CountDownLatch closed) {
        begin(() -> {});
        refuse();
        Platform.runLater(open);
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static synchronized void refuse() {
        if (lacksDisplay) {
            throw new MasalahException(NO_DISPLAY);
        }
    }

    private static synchronized void begin(Runnable first) {
        if (started) {
            return;
        }
        started = true;
        try {
            Platform.startup(first);
            Platform.setImplicitExit(false);
        } catch (IllegalStateException e) {
            Platform.runLater(first); // JavaFX was started elsewhere.
            Platform.setImplicitExit(false);
        } catch (UnsupportedOperationException e) {
            LOG.log(Level.INFO, "No window can be shown", e);
            lacksDisplay = true;
        }
    }
}
