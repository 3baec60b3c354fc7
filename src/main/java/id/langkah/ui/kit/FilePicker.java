package id.langkah.ui.kit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Opens the system's dialogs for files and folders. Each starts in the folder last used for its
 * purpose, or in the user's documents. Without a display a function answers instead.
 */
public final class FilePicker {
    private final Function<Ask, List<Path>> answer;
    private final Function<String, Optional<Path>> usual;

    /** @param answer gives the chosen paths; empty when the user chooses none */
    public FilePicker(Function<Ask, List<Path>> answer) {
        this(answer, purpose -> Optional.empty());
    }

    private FilePicker(Function<Ask, List<Path>> answer, Function<String, Optional<Path>> usual) {
        this.answer = answer;
        this.usual = usual;
    }

    /**
     * With the system's dialogs.
     *
     * @param owner the window they belong to
     * @param folder the folder last used for a purpose
     * @param remember receives the folder that was used for a purpose
     */
    public static FilePicker ofWindow(
            Supplier<? extends @Nullable Window> owner,
            Function<String, Optional<Path>> folder,
            BiConsumer<String, Path> remember) {
        return new FilePicker(
                ask -> {
                    Window window = owner.get();
                    boolean filled = window instanceof Stage stage && stage.isMaximized();
                    List<Path> chosen = SystemFileDialogs.choose(ask, window, folder.apply(ask.purpose()));
                    if (filled && window instanceof Stage stage) {
                        stage.setMaximized(true); // The dialogs of some systems unmaximise the window.
                    }
                    chosen.stream()
                            .findFirst()
                            .map(path -> ask.kind() == Kind.FOLDER ? path : path.getParent())
                            .ifPresent(used -> remember.accept(ask.purpose(), used));
                    return chosen;
                },
                purpose -> folder.apply(purpose).filter(Files::isDirectory).or(SystemFileDialogs::own));
    }

    /** What is to be chosen. */
    public enum Kind {
        OPEN,
        OPEN_MANY,
        SAVE,
        FOLDER
    }

    /**
     * The kind of files that are shown.
     *
     * @param name the name shown in the dialog: "SOP (JSON)"
     * @param endings the endings without dots: "json"
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
     * A request to choose files or a folder.
     *
     * @param title tells what is to be chosen
     * @param purpose the key under which the folder is remembered: "impor"
     * @param name the name offered for a new file; blank otherwise
     */
    public record Ask(Kind kind, String title, String purpose, String name, Optional<Filter> filter) {}

    public Optional<Path> open(String title, String purpose, Filter filter) {
        return first(new Ask(Kind.OPEN, title, purpose, "", Optional.of(filter)));
    }

    /** Asks for files; empty when none was chosen. */
    public List<Path> openMany(String title, String purpose, Filter filter) {
        return answer.apply(new Ask(Kind.OPEN_MANY, title, purpose, "", Optional.of(filter)));
    }

    /**
     * Asks for a file to write; the user has agreed to replace an existing file. When the user
     * typed no ending, the filter's first one is added, and also a number when a file of that name
     * exists, because the user was not asked about that one.
     */
    public Optional<Path> save(String title, String purpose, String name, Filter filter) {
        return first(new Ask(Kind.SAVE, title, purpose, name, Optional.of(filter)))
                .map(path -> FileNames.withEnding(path, filter.endings()));
    }

    /**
     * A path for a new file without asking: in the folder last used for the purpose, or in the
     * user's own, with a free name. Without a display it asks like {@link #save}.
     */
    public Optional<Path> free(String title, String purpose, String name, Filter filter) {
        return usual.apply(purpose)
                .map(folder -> FileNames.unused(folder, name, filter.endings().getFirst()))
                .or(() -> save(title, purpose, name, filter));
    }

    public Optional<Path> folder(String title, String purpose) {
        return first(new Ask(Kind.FOLDER, title, purpose, "", Optional.empty()));
    }

    private Optional<Path> first(Ask ask) {
        return answer.apply(ask).stream().findFirst();
    }
}
