package id.langkah.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Tells whether the desktop uses dark colours: from the registry on Windows, from the desktop's
 * settings on GNOME and similar ones; light when neither tells.
 */
public final class SystemTheme {
    private static final Logger LOG = Logger.getLogger(SystemTheme.class.getName());
    private static final int PATIENCE_SECONDS = 2;

    private static final List<String> WINDOWS = List.of(
            "reg",
            "query",
            "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
            "/v",
            "AppsUseLightTheme");
    private static final List<String> SCHEME =
            List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme");
    private static final List<String> GTK = List.of("gsettings", "get", "org.gnome.desktop.interface", "gtk-theme");

    private SystemTheme() {}

    /** Asks the system; may take a moment, so it must not be called on the window's thread. */
    public static boolean isDark() {
        return isDark(System.getProperty("os.name", ""), SystemTheme::answer);
    }

    /**
     * Asks any system.
     *
     * @param answer the output of a command; blank when it does not exist
     */
    static boolean isDark(String system, Function<List<String>, String> answer) {
        if (system.startsWith("Windows")) {
            return answer.apply(WINDOWS).strip().endsWith("0x0");
        }
        String scheme = answer.apply(SCHEME);
        return scheme.contains("prefer-dark")
                || (!scheme.contains("prefer-light")
                        && answer.apply(GTK).toLowerCase(Locale.ROOT).contains("-dark"));
    }

    private static String answer(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return "";
            }
            return process.exitValue() == 0
                    ? new String(process.getInputStream().readAllBytes(), UTF_8)
                    : "";
        } catch (IOException e) {
            LOG.log(Level.FINE, "The system does not tell its theme", e);
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
