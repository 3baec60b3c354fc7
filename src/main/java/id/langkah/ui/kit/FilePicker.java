package id.langkah.ui.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * The one door to the system's choosers of files and folders. Each begins in the folder last used
 * for its purpose, or among the user's own documents. Whoever has no display answers by a function
 * instead.
 */
public final class FilePicker {
    private final Function<Ask, List<Path>> answer;

    /**
     * @param answer the chosen paths; empty when the user chose none
     */
    public FilePicker(Function<Ask, List<Path>> answer) {
        this.answer = answer;
    }

    /**
     * With the system's own choosers.
     *
     * @param owner the window they belong to
     * @param folder the folder last used for a purpose
     * @param remember is told of the folder that was used for a purpose
     */
    public static FilePicker ofWindow(
            Supplier<? extends @Nullable Window> owner,
            Function<String, Optional<Path>> folder,
            BiConsumer<String, Path> remember) {
        return new FilePicker(ask -> {
            Window window = owner.get();
            boolean filled = window instanceof Stage stage && stage.isMaximized();
            List<Path> chosen = choose(ask, window, folder.apply(ask.purpose()));
            if (filled && window instanceof Stage stage) {
                stage.setMaximized(true); // some systems' choosers take that away
            }
            chosen.stream()
                    .findFirst()
                    .map(path -> ask.kind() == Kind.FOLDER ? path : path.getParent())
                    .ifPresent(used -> remember.accept(ask.purpose(), used));
            return chosen;
        });
    }

    /** What is chosen. */
    public enum Kind {
        OPEN,
        OPEN_MANY,
        SAVE,
        FOLDER
    }

    /**
     * The kind of files that are shown.
     *
     * @param name as read in the chooser: "SOP (JSON)"
     * @param endings without dots: "json"
     */
    public record Filter(String name, List<String> endings) {
        public Filter {
            endings = List.copyOf(endings);
        }

        public static Filter of(String name, String... endings) {
            return new Filter(name, List.of(endings));
        }
    }

    /**
     * What the user is asked to choose.
     *
     * @param title tells what the choice is for
     * @param purpose under which the folder is remembered: "impor"
     * @param name the name offered for a new file; blank otherwise
     */
    public record Ask(Kind kind, String title, String purpose, String name, Optional<Filter> filter) {}

    public Optional<Path> open(String title, String purpose, Filter filter) {
        return first(new Ask(Kind.OPEN, title, purpose, "", Optional.of(filter)));
    }

    /** Empty when none was chosen. */
    public List<Path> openMany(String title, String purpose, Filter filter) {
        return answer.apply(new Ask(Kind.OPEN_MANY, title, purpose, "", Optional.of(filter)));
    }

    /**
     * Where to write; the user has agreed to replace a file that is there already. The first ending
     * of the filter is added where the user typed none, and then a number too where there is such a
     * file, of which the user was not asked.
     */
    public Optional<Path> save(String title, String purpose, String name, Filter filter) {
        return first(new Ask(Kind.SAVE, title, purpose, name, Optional.of(filter)))
                .map(path -> withEnding(path, filter.endings()));
    }

    public Optional<Path> folder(String title, String purpose) {
        return first(new Ask(Kind.FOLDER, title, purpose, "", Optional.empty()));
    }

    private Optional<Path> first(Ask ask) {
        return answer.apply(ask).stream().findFirst();
    }

    private static Path withEnding(Path path, List<String> endings) {
        String name = path.getFileName().toString();
        boolean typed =
                endings.stream().anyMatch(end -> name.toLowerCase(Locale.ROOT).endsWith("." + end));
        if (typed) {
            return path;
        }
        String ending = "." + endings.get(0);
        Path free = path.resolveSibling(name + ending);
        for (int i = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); i++) {
            free = path.resolveSibling(name + " (" + i + ")" + ending);
        }
        return free;
    }

    /** Where the user's files begin; Linux offers only what was used lately otherwise. */
    private static Optional<Path> own() {
        Path home = Path.of(System.getProperty("user.home", ""));
        return Stream.of(home.resolve("Documents"), home.resolve("Dokumen"), home)
                .filter(Files::isDirectory)
                .findFirst();
    }

    private static List<Path> choose(Ask ask, @Nullable Window owner, Optional<Path> used) {
        Optional<Path> folder = used.or(FilePicker::own);
        if (ask.kind() == Kind.FOLDER) {
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
}
