import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Looks for what JavaFX draws letters with, before anything is compiled. On Linux these libraries belong
 * to the system; a bare one lacks them, and hundreds of tests would fail after minutes. Root of a
 * Debian or an Ubuntu gets them installed. The build goes on when the file named first is there.
 *
 * <p>Run by Maven as a single file of source: {@code SystemLibraries MARK GOALS}.
 */
final class SystemLibraries {
    private static final int MINUTES = 10;

    /** The libraries, and the packages of Debian and Ubuntu that hold them. */
    private static final Map<String, String> NEEDED = new LinkedHashMap<>();

    static {
        NEEDED.put("libfreetype.so.6", "libfreetype6");
        NEEDED.put("libfontconfig.so.1", "libfontconfig1");
        NEEDED.put("libpangoft2-1.0.so.0", "libpangoft2-1.0-0");
    }

    private SystemLibraries() {}

    public static void main(String[] words) throws IOException, InterruptedException {
        Path mark = Path.of(words[0]);
        Files.deleteIfExists(mark);
        boolean startsOnly = words.length > 1 && words[1].equals("goals: []");
        boolean draws =
                !startsOnly || System.getenv().getOrDefault("DISPLAY", "").length() > 0;
        if (draws && System.getProperty("os.name").equals("Linux")) {
            List<String> missing = missing();
            if (!missing.isEmpty() && isRootOfDebian()) {
                install(missing);
                missing = missing();
            }
            if (!missing.isEmpty()) {
                return;
            }
        }
        Files.createDirectories(mark.toAbsolutePath().getParent());
        Files.writeString(mark, "");
    }

    /** The packages whose libraries are in none of the folders that the system loads from. */
    private static List<String> missing() throws IOException {
        List<Path> folders = new ArrayList<>();
        for (String root : List.of("/lib", "/usr/lib", "/lib64", "/usr/lib64", "/usr/local/lib")) {
            Path folder = Path.of(root);
            if (Files.isDirectory(folder)) {
                folders.add(folder);
                try (Stream<Path> inside = Files.list(folder)) {
                    inside.filter(one -> one.getFileName().toString().endsWith("-linux-gnu"))
                            .forEach(folders::add);
                }
            }
        }
        List<String> missing = new ArrayList<>();
        NEEDED.forEach((library, debian) -> {
            if (folders.stream().noneMatch(folder -> Files.exists(folder.resolve(library)))) {
                missing.add(debian);
            }
        });
        return missing;
    }

    private static boolean isRootOfDebian() throws IOException {
        return Files.isExecutable(Path.of("/usr/bin/apt-get"))
                && Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    }

    private static void install(List<String> packages) throws IOException, InterruptedException {
        System.out.println("Installing " + String.join(" ", packages));
        List<String> command = new ArrayList<>(List.of("apt-get", "install", "-y", "-qq", "--no-install-recommends"));
        command.addAll(packages);
        if (run(command) != 0 && run(List.of("apt-get", "update", "-qq")) == 0) {
            run(command);
        }
    }

    private static int run(List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return -1;
        }
        return process.exitValue();
    }
}
