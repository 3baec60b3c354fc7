package id.langkah.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javax.imageio.ImageIO;

/** Windows without a display; all use of JavaFX in tests goes through this class. */
public final class Headless {
    /** Font sizes in points: the default, and one and a half times as large. */
    public static final double NORMAL = 10;

    public static final double LARGE = 15;

    /** Of all styles only this: no window changes the skin of a scroll pane, which raises faults. */
    private static final String SAME_SKINS =
            "data:text/css,.scroll-pane%7B-fx-skin:%22id.langkah.ui.kit.UncachedScrollSkin%22%7D";

    /** Exceptions on the window's thread that nobody caught. */
    private static final Queue<Throwable> FAULTS = new ConcurrentLinkedQueue<>();

    static {
        // No lambda here, because the window's thread must not load this class before it is ready.
        System.setProperty("headless.geometry", "1920x1080-32"); // The largest window.
        if (System.getProperty("javafx.animation.framerate") == null) {
            System.setProperty("javafx.animation.framerate", "20"); // Animations need not be smooth.
        }
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        await(started);
        Platform.setImplicitExit(false);
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> FAULTS.add(fault));
    }

    private Headless() {}

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs work on the window's thread; its exceptions are thrown here. */
    public static void run(Runnable work) {
        get(() -> {
            work.run();
            return true;
        });
    }

    /** Gets a value on the window's thread; exceptions are thrown here. */
    public static <T> T get(Supplier<T> work) {
        if (Platform.isFxApplicationThread()) {
            return work.get();
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                T got = work.get();
                Throwable fault = FAULTS.poll();
                if (fault != null) {
                    FAULTS.clear();
                    throw new AssertionError("a fault that nobody caught: " + fault, fault);
                }
                result.complete(got);
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }

    /**
     * A scene with the node as root, laid out.
     *
     * @param points the font size in points
     */
    public static Scene scene(Parent root, double width, double height, double points, boolean dark) {
        Scene old = root.getScene();
        if (old != null) {
            old.setRoot(new Group());
            new Scene(root, width, height).getStylesheets().add(SAME_SKINS);
            layOut(root); // Forgets sizes that were measured in another scene.
        }
        Scene scene = old == null ? new Scene(new Group(), width, height) : root.getScene();
        WindowLook.dress(scene, dark, points);
        WindowLook.mark(root, dark);
        scene.setRoot(root);
        layOut(root);
        return scene;
    }

    /** Changes the size of a scene and lays it out. */
    static void resize(Scene scene, double width, double height) {
        Parent root = scene.getRoot();
        root.resize(width, height);
        for (int pulse = 0; pulse < 4; pulse++) {
            root.applyCss(); // Some styles depend on the size.
            root.layout();
        }
    }

    /** Lays out until nothing changes any more. */
    public static void layOut(Parent root) {
        root.applyCss();
        root.layout();
        root.applyCss(); // Applies styles to nodes created during layout.
        root.layout();
        root.layout();
    }

    /** Saves a picture of the scene when {@code -Dpictures=FOLDER} is given. */
    public static void picture(Scene scene, String name) {
        String folder = System.getProperty("pictures", "");
        if (folder.isBlank()) {
            return;
        }
        Parent root = scene.getRoot();
        SnapshotParameters window = new SnapshotParameters();
        window.setViewport(new Rectangle2D(
                0, 0, root.getLayoutBounds().getWidth(), root.getLayoutBounds().getHeight()));
        BufferedImage image = SwingFXUtils.fromFXImage(root.snapshot(window, null), null);
        try {
            Files.createDirectories(Path.of(folder));
            ImageIO.write(image, "png", Path.of(folder, name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
