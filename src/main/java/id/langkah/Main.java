package id.langkah;

import id.langkah.cli.Perintah;
import id.langkah.platform.CrashHandler;
import id.langkah.platform.CrashReport;
import id.langkah.platform.Folders;
import id.langkah.platform.Logs;
import id.langkah.platform.TemporaryFolder;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;

/** The entry point: installs the crash handler, starts the log, then runs the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] words) {
        lookUpNoNames();
        String version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("");
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        CrashHandler crashes = CrashHandler.install(version, Wiring.CLOCK, report -> tell(err, report));
        int code = 1;
        Folders folders = Folders.ofThisUser();
        Level level = List.of(words).contains(Perintah.RINCI) ? Level.FINE : Level.INFO;
        Logs logs = Logs.start(folders.logs(), level);
        TemporaryFolder.choose(
                folders.cache(), folders.logs(), folders.usualDatabase().resolveSibling(""), Path.of(""));
        try {
            code = new Wiring(folders, Wiring.CLOCK, crashes).run(List.of(words), out, err);
        } catch (RuntimeException | Error fault) {
            crashes.uncaughtException(Thread.currentThread(), fault);
        } finally {
            logs.close();
        }
        System.exit(code);
    }

    /**
     * Prevents look-ups of the PC's name, which Java's font code starts and some systems send to
     * the network, by pointing Java to a hosts file that does not exist.
     */
    private static void lookUpNoNames() {
        System.setProperty("jdk.net.hosts.file", "tidak-ada");
    }

    private static void tell(PrintWriter err, CrashReport report) {
        err.println("Langkah mengalami gangguan. Kode: " + report.kode());
    }
}
