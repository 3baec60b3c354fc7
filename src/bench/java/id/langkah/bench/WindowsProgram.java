package id.langkah.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The program as it is packaged for Windows, under Wine, which is not Windows: what counts is the ratio
 * of its start with the archive of classes that the setup makes to the one without.
 */
final class WindowsProgram {
    private static final int SECONDS = 120; // as the setup waits for the archive
    private static final Path WINE = Path.of("/usr/bin/wine");

    private final Path home;
    private final Path folder;
    private final Path archive;
    private String noArchive = "";

    /**
     * @param home the folder that the setup installs, {@code target/windows/Langkah}
     */
    WindowsProgram(Path home, Path folder) {
        this.home = home;
        this.folder = folder;
        this.archive = folder.resolve("windows.jsa");
    }

    Optional<String> missing() {
        if (!Files.isExecutable(WINE)) {
            return Optional.of("not to be had here: wine");
        }
        return Files.exists(home.resolve("lib/langkah.kelas"))
                ? Optional.empty()
                : Optional.of("not packaged (no " + home.getFileName()
                        + "/lib/langkah.kelas): installer/windows/build makes it");
    }

    /** Makes Wine's folder, and the archive as the setup makes it; without one the start is measured all the same. */
    Contest.Preparation prepared() {
        return () -> {
            if (missing().isEmpty()) {
                Path security = folder.resolve("security"); // Wine lacks the provider of random numbers that Java wants
                Files.writeString(security, "security.provider.1=SunMSCAPI\nsecurity.provider.2=SUN\n");
                run("wineboot", List.of(WINE.toString(), "wineboot", "-i"));
                Files.deleteIfExists(archive);
                try {
                    run("arsip", dump());
                } catch (IOException e) {
                    Files.deleteIfExists(archive);
                    noArchive = "no archive: " + e.getMessage();
                }
            }
        };
    }

    private List<String> dump() throws IOException {
        List<String> line = java();
        line.addAll(List.of(
                "-Xshare:dump",
                "-XX:SharedClassListFile=" + windows(home.resolve("lib/langkah.kelas")),
                "-XX:SharedArchiveFile=" + windows(archive)));
        line.addAll(flags().stream()
                .filter(option -> option.startsWith("--") || option.equals("-XX:+UseSerialGC"))
                .toList());
        line.addAll(List.of("-cp", windows(home.resolve("lib/langkah.jar"))));
        return line;
    }

    /** Its start until it can be used. */
    Way start(boolean withArchive) throws IOException {
        Optional<String> missing = missing();
        if (missing.isPresent()) {
            return new Way.Missing(missing.get());
        }
        Path own = folder.resolve(withArchive ? "wine-arsip" : "wine-tanpa");
        List<String> line = java();
        if (withArchive) {
            line.add("-XX:SharedArchiveFile=" + windows(archive));
        }
        line.add("-Xshare:auto");
        line.addAll(flags());
        line.addAll(List.of("keliling", windows(own)));
        return new WindowStart(line, own, folder.resolve(StartRows.EMPTY), WindowStart.USABLE, variables(), SECONDS);
    }

    private List<String> java() {
        return new ArrayList<>(
                List.of(WINE.toString(), home.resolve("runtime/bin/java.exe").toString()));
    }

    /** The options of the program that tells something on the console. */
    private List<String> flags() throws IOException {
        return Files.readAllLines(home.resolve("LangkahKonsol.flags")).stream()
                .filter(option -> !option.isBlank() && !option.startsWith("#"))
                .map(option -> option.replace("{home}", windows(home)))
                .toList();
    }

    private static String windows(Path path) {
        return "Z:" + path.toAbsolutePath().toString().replace('/', '\\');
    }

    private Map<String, String> variables() {
        return Map.of(
                "WINEPREFIX",
                folder.resolve("wine").toString(),
                "WINEARCH",
                "win64",
                "WINEDEBUG",
                "-all",
                "WINEDLLOVERRIDES",
                "mscoree,mshtml=",
                "JAVA_TOOL_OPTIONS",
                "-Dprism.order=sw -Dprism.lcdtext=false -Djava.security.properties="
                        + windows(folder.resolve("security")));
    }

    private void run(String name, List<String> line) throws IOException, InterruptedException {
        Path errors = Files.createDirectories(folder.resolve("errors")).resolve("wine-" + name + ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(errors.toFile());
        builder.environment().putAll(variables());
        Process process = builder.start();
        try (var limit = new Limit(process, SECONDS)) {
            int code = process.waitFor();
            if (limit.isOver()) {
                throw new IOException(name + " under Wine: not done after " + SECONDS + " s");
            }
            if (code != 0) {
                throw new IOException(name + " under Wine: " + Program.fault(errors));
            }
        }
    }
}
