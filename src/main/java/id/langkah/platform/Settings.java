package id.langkah.platform;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * The settings of this PC: look and place of the window, and the folders used last. Settings of the
 * office are in the database.
 *
 * <p>It is an immutable value; {@link #write} stores it. A missing or invalid setting gets its
 * default, so the program starts with any file.
 *
 * @param place the place of the main window when it was last closed
 * @param ukuranHuruf the font size in points, from {@link #HURUF_TERKECIL} to
 *     {@link #HURUF_TERBESAR}
 * @param folders the folders last used, keyed by purpose, such as {@code impor}
 * @param data the office's file when it is not in its usual place
 */
public record Settings(
        Optional<WindowPlace> place, Tema tema, int ukuranHuruf, Map<String, Path> folders, Optional<Path> data) {
    public static final int HURUF_TERKECIL = 9;
    public static final int HURUF_TERBESAR = 24;

    private static final Logger LOG = Logger.getLogger(Settings.class.getName());
    private static final String FOLDER = "folder.";
    private static final String DATA = "berkasData";
    private static final Settings DEFAULTS =
            new Settings(Optional.empty(), Tema.SISTEM, 10, Map.of(), Optional.empty());

    /** The colours of the window. */
    public enum Tema {
        SISTEM,
        TERANG,
        GELAP
    }

    public Settings {
        ukuranHuruf = Math.clamp(ukuranHuruf, HURUF_TERKECIL, HURUF_TERBESAR);
        folders = Map.copyOf(folders);
    }

    public static Settings defaults() {
        return DEFAULTS;
    }

    public Settings withPlace(WindowPlace place) {
        return new Settings(Optional.of(place), tema, ukuranHuruf, folders, data);
    }

    public Settings withTema(Tema tema) {
        return new Settings(place, tema, ukuranHuruf, folders, data);
    }

    public Settings withUkuranHuruf(int ukuranHuruf) {
        return new Settings(place, tema, ukuranHuruf, folders, data);
    }

    public Settings withFolder(String purpose, Path folder) {
        Map<String, Path> more = new TreeMap<>(folders);
        more.put(purpose, folder.toAbsolutePath());
        return new Settings(place, tema, ukuranHuruf, more, data);
    }

    public Settings withoutFolder(String purpose) {
        Map<String, Path> fewer = new TreeMap<>(folders);
        fewer.remove(purpose);
        return new Settings(place, tema, ukuranHuruf, fewer, data);
    }

    /** A copy with another place of the office's file; empty for the usual place. */
    public Settings withData(Optional<Path> data) {
        return new Settings(place, tema, ukuranHuruf, folders, data.map(Path::toAbsolutePath));
    }

    /** The folder last used for a purpose; empty when it no longer exists. */
    public Optional<Path> folder(String purpose) {
        return Optional.ofNullable(folders.get(purpose)).filter(Files::isDirectory);
    }

    /** Reads the settings; missing or unreadable files give the defaults. */
    public static Settings read(Path file) {
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            kept.load(reader);
        } catch (NoSuchFileException e) {
            return DEFAULTS;
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "The settings cannot be read; the defaults are used", e);
            return DEFAULTS;
        }
        return new Settings(
                WindowPlace.parse(kept.getProperty("jendela", "")),
                tema(kept.getProperty("tema", "")),
                number(kept.getProperty("ukuranHuruf", "")),
                folders(kept),
                Optional.ofNullable(kept.getProperty(DATA)).flatMap(Settings::path));
    }

    /** Replaces the file by these settings. */
    public void write(Path file) throws IOException {
        Properties kept = new Properties();
        place.ifPresent(where -> kept.setProperty("jendela", where.format()));
        kept.setProperty("tema", tema.name());
        kept.setProperty("ukuranHuruf", Integer.toString(ukuranHuruf));
        folders.forEach((purpose, folder) -> kept.setProperty(FOLDER + purpose, folder.toString()));
        data.ifPresent(own -> kept.setProperty(DATA, own.toString()));
        byte[] bytes = lines(kept).getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, out -> out.write(bytes));
    }

    /** The lines of the file without the time of writing, so that equal settings give equal files. */
    private static String lines(Properties kept) throws IOException {
        StringWriter all = new StringWriter();
        kept.store(all, null);
        return all.toString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Tema tema(String text) {
        return Arrays.stream(Tema.values())
                .filter(tema -> tema.name().equals(text))
                .findAny()
                .orElse(DEFAULTS.tema());
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return DEFAULTS.ukuranHuruf();
        }
    }

    private static Map<String, Path> folders(Properties kept) {
        Map<String, Path> folders = new TreeMap<>();
        for (String key : kept.stringPropertyNames()) {
            if (key.startsWith(FOLDER)) {
                path(kept.getProperty(key)).ifPresent(path -> folders.put(key.substring(FOLDER.length()), path));
            }
        }
        return folders;
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
