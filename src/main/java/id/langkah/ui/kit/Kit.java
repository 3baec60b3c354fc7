package id.langkah.ui.kit;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What every screen may use of the window.
 *
 * @param open opens a file or folder with the system's program
 */
public record Kit(Background background, Dialogs dialogs, Toasts toasts, FilePicker files, Consumer<Path> open) {

    /** Tells that a file was written, with buttons to open its folder or the file itself. */
    public void written(String news, Path file) {
        toasts.done(news, openFolder(file), Action.plain("Buka berkas", () -> open.accept(file)));
    }

    /** Tells of a file, with a button to open its folder alone. */
    public void stored(String news, Path file) {
        toasts.done(news, openFolder(file));
    }

    private Action openFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return Action.plain("Buka folder", () -> open.accept(folder == null ? file : folder));
    }
}
