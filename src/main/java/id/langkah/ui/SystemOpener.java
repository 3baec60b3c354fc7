package id.langkah.ui;

import id.langkah.domain.Masalah;
import id.langkah.platform.SystemPrograms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Opens files and folders with the system's programs. */
final class SystemOpener {
    private SystemOpener() {}

    /**
     * Opens files with the system's programs; JavaFX needs an application object for this.
     *
     * @param refused receives a message when nothing opens the file, on the window's thread
     */
    static Consumer<Path> of(Consumer<Masalah> refused) {
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
