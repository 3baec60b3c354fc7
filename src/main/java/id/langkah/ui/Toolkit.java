package id.langkah.ui;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/** Starts JavaFX when something is to be shown for the first time. */
final class Toolkit {
    private static final Masalah NO_DISPLAY = Masalah.galat(
            "Tidak ada layar untuk menampilkan jendela Langkah.",
            "",
            "Pakai perintah yang tidak memerlukan layar: periksa, impor, daftar, rekap," + " atau cadangkan.");

    private static boolean started;

    private Toolkit() {}

    /**
     * Shows something and waits until it is closed. Not for the window's thread.
     *
     * @param open opens it, on the window's thread
     * @param closed counts down when it was closed
     * @throws MasalahException where there is no display
     */
    static synchronized void show(Runnable open, CountDownLatch closed) {
        if (started) {
            Platform.runLater(open);
        } else {
            start(open);
            Platform.setImplicitExit(false);
            started = true;
        }
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void start(Runnable open) {
        try {
            Platform.startup(open);
        } catch (IllegalStateException e) {
            Platform.runLater(open); // somebody else has started it
        } catch (UnsupportedOperationException e) {
            throw new MasalahException(NO_DISPLAY, e);
        }
    }
}
