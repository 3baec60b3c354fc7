package id.langkah.cli;

import id.langkah.domain.MasalahException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a start that shows the window. They are read without picocli, whose classes
 * cannot be in Java's start-up archive and would delay the window. Arguments that are not certainly
 * for the window are left to {@link Perintah}.
 *
 * @param data the named data file; null for that of this user
 * @param aman whether to do without the graphics card
 * @param rinci whether the log is detailed
 * @param berkas other files that were named
 * @param keliling the folder for a tour of the window; null for none
 */
public record WindowWords(
        @Nullable Path data,
        boolean aman,
        boolean rinci,
        List<Path> berkas,
        @Nullable Path keliling) {
    private static final Logger LOG = Logger.getLogger(WindowWords.class.getName());
    private static final String DATA = "--data";
    static final String AMAN = "--mode-aman";
    static final String KELILING = "keliling";

    public WindowWords {
        berkas = List.copyOf(berkas);
    }

    /** Reads the arguments; empty when {@link Perintah} must handle them. */
    public static Optional<WindowWords> read(List<String> words) {
        try {
            if (words.size() == 2 && words.getFirst().equals(KELILING) && isPlain(words.getLast())) {
                return Optional.of(new WindowWords(null, false, false, List.of(), Path.of(words.getLast())));
            }
            return window(words);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<WindowWords> window(List<String> words) {
        Path data = null;
        var flags = new ArrayList<String>();
        var berkas = new ArrayList<Path>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean named = word.equals(DATA) && data == null && i + 1 < words.size() && isPlain(words.get(i + 1));
            if (named) {
                i++;
                data = Path.of(words.get(i));
            } else if ((word.equals(AMAN) || word.equals(Perintah.RINCI)) && !flags.contains(word)) {
                flags.add(word);
            } else if (isPlain(word) && isNoCommand(word) && isThere(Path.of(word))) {
                berkas.add(Path.of(word));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new WindowWords(data, flags.contains(AMAN), flags.contains(Perintah.RINCI), berkas, null));
    }

    /** Whether an argument is neither an option nor a file of further arguments for picocli. */
    private static boolean isPlain(String word) {
        return !word.isEmpty() && !word.startsWith("-") && !word.startsWith("@");
    }

    private static boolean isThere(Path path) {
        return Files.exists(path) && !PlainPath.isOther(path);
    }

    private static boolean isNoCommand(String word) {
        return word.contains(".") || word.contains("/") || word.contains("\\");
    }

    /**
     * Shows the window.
     *
     * @param window shows the window until it is closed and returns the exit code
     * @param tour lets the window visit all its places and returns the exit code
     * @return the exit code
     */
    public int run(ToIntBiFunction<Optional<Path>, List<Path>> window, ToIntFunction<Path> tour, PrintWriter err) {
        try {
            return keliling == null ? open(window) : tour.applyAsInt(keliling);
        } catch (MasalahException refusal) {
            var writer = new PrintWriter(new Terminal(err), true);
            refusal.masalah().forEach(masalah -> writer.println(FindingLines.of(masalah)));
            writer.flush();
            return Perintah.REFUSED;
        }
    }

    int open(ToIntBiFunction<Optional<Path>, List<Path>> window) {
        if (aman) {
            System.setProperty("prism.order", "sw");
        }
        LOG.info(() -> "The window opens"
                + (aman ? ", drawn without the graphics card" : "")
                + (rinci ? ", with a log in detail" : ""));
        return window.applyAsInt(Optional.ofNullable(data), berkas);
    }
}
