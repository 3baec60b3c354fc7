package id.langkah.ui.kit;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What every screen may use of the window.
 *
 * @param open opens a file or folder with the system's program
 */
public record Kit(Background background, Dialogs dialogs, Toasts toasts, FilePicker files, Consumer<Path> open) {}
