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

/** A window without a display: everything of JavaFX's in a test happens through here. */
public final class Headless {
    /** Size of the text in points: as the program starts, and half as large again. */
    public static final double NORMAL = 10;

    public static final double LARGE = 15;

    /** What nobody caught on the window's thread, such as in a listener, where it is not thrown on. */
    private static final Queue<Throwable> FAULTS = new ConcurrentLinkedQueue<>();

    static {
        // The window's thread may not touch this class before it is ready, so no lambda here.
        System.setProperty("headless.geometry", "1920x1080-32"); // no window is larger
        System.setProperty("javafx.animation.framerate", "20"); // nobody watches
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

    /** Does it on the window's thread; what it throws is thrown here. */
    public static void run(Runnable work) {
        get(() -> {
            work.run();
            return true;
        });
    }

    /** Gets it on the window's thread; what that throws is thrown here. */
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
     * The node as the whole of a window, laid out.
     *
     * @param points size of the text
     */
    public static Scene scene(Parent root, double width, double height, double points, boolean dark) {
        Scene old = root.getScene();
        if (old != null) {
            old.setRoot(new Group());
            layOut(new Scene(root, width, height).getRoot()); // forgets what was measured there
        }
        Scene scene = old == null ? new Scene(new Group(), width, height) : root.getScene();
        WindowLook.dress(scene, dark, points);
        WindowLook.mark(root, dark);
        scene.setRoot(root);
        layOut(root);
        return scene;
    }

    /** Gives the whole of a window another size, and lays it out. */
    static void resize(Scene scene, double width, double height) {
        Parent root = scene.getRoot();
        root.resize(width, height);
        for (int pulse = 0; pulse < 4; pulse++) {
            root.applyCss(); // some looks depend on the room there is
            root.layout();
        }
    }

    /** Lays out until nothing moves any more. */
    public static void layOut(Parent root) {
        root.applyCss();
        root.layout();
        root.applyCss(); // to what was made while laying out
        root.layout();
        root.layout();
    }

    /** Saves what the window shows, when pictures were asked for with {@code -Dpictures=FOLDER}. */
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
