package id.langkah.ui.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The system's dialogs for files and folders. */
final class SystemFileDialogs {
    private SystemFileDialogs() {}

    /** Asks for what is to be chosen; empty when the user chooses nothing. */
    static List<Path> choose(FilePicker.Ask ask, @Nullable Window owner, Optional<Path> used) {
        Optional<Path> folder = used.or(SystemFileDialogs::own);
        if (ask.kind() == FilePicker.Kind.FOLDER) {
            DirectoryChooser chooser = new DirectoryChooser();
            chooser.setTitle(ask.title());
            folder.ifPresent(path -> chooser.setInitialDirectory(path.toFile()));
            return Stream.ofNullable(chooser.showDialog(owner))
                    .map(File::toPath)
                    .toList();
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(ask.title());
        chooser.setInitialFileName(ask.name());
        folder.ifPresent(path -> chooser.setInitialDirectory(path.toFile()));
        ask.filter()
                .map(filter -> new FileChooser.ExtensionFilter(
                        filter.name(),
                        filter.endings().stream().map("*."::concat).toList()))
                .ifPresent(chooser.getExtensionFilters()::add);
        return switch (ask.kind()) {
            case OPEN_MANY ->
                Stream.ofNullable(chooser.showOpenMultipleDialog(owner))
                        .flatMap(List::stream)
                        .map(File::toPath)
                        .toList();
            case SAVE ->
                Stream.ofNullable(chooser.showSaveDialog(owner))
                        .map(File::toPath)
                        .toList();
            default ->
                Stream.ofNullable(chooser.showOpenDialog(owner))
                        .map(File::toPath)
                        .toList();
        };
    }

    /** The user's folder of documents; without it, Linux starts with recently used files. */
    static Optional<Path> own() {
        Path home = Path.of(System.getProperty("user.home", ""));
        return Stream.of(home.resolve("Documents"), home.resolve("Dokumen"), home)
                .filter(Files::isDirectory)
                .findFirst();
    }
}
