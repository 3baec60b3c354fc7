package id.langkah;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/langkah}, copied with its name for the system's Javas changed to a folder of ours. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
    @TempDir
    Path folder;

    private Path launcher;

    @BeforeEach
    void copy() throws IOException {
        launcher = folder.resolve("program saya/bin/langkah");
        Files.createDirectories(launcher.getParent());
        Path shipped = Path.of("target/langkah/bin/langkah");
        Files.copy(shipped, launcher, StandardCopyOption.COPY_ATTRIBUTES);
        String text = Files.readString(launcher);
        assertThat(text).contains("/usr/lib/jvm/*/bin/java");
        Files.writeString(
                launcher, text.replace("/usr/lib/jvm", folder.resolve("jvm").toString()));
    }

    @Test
    void passesTheWordsOnAsTheyAre() throws Exception {
        Path java = java("jdk", "21.0.9");
        String home = folder.resolve("program saya").toRealPath().toString();

        assertThat(run(Map.of("JAVA_HOME", java.toString()), "impor", "SOP baru.json", "", "*"))
                .containsExactly(
                        "jdk",
                        "@" + home + "/lib/java.flags",
                        "--module-path",
                        home + "/lib/javafx",
                        "-classpath",
                        home + "/lib/langkah.jar",
                        "id.langkah.Main",
                        "impor",
                        "SOP baru.json",
                        "",
                        "*");
    }

    @Test
    void theWindowKeepsItsClassesInTheCache() throws Exception {
        Path java = java("jdk", "25");
        Path cache = folder.resolve("cache");

        assertThat(run(Map.of("JAVA_HOME", java.toString(), "XDG_CACHE_HOME", cache.toString())))
                .contains("-XX:SharedArchiveFile=" + cache + "/langkah/kelas.jsa")
                .endsWith("id.langkah.Main");
        assertThat(cache.resolve("langkah")).isDirectory();
    }

    @Test
    void filesWithAnyLettersInTheirNamesCanBeOpened() throws Exception {
        Path java = java("jdk", "21");
        Files.writeString(java.resolve("bin/java"), "#!/bin/sh\necho $LC_ALL$LANG\n");
        String home = java.toString();

        assertThat(run(Map.of("JAVA_HOME", home, "LANG", "C"), "daftar")).containsExactly("C.UTF-8C");
        assertThat(run(Map.of("JAVA_HOME", home, "LANG", "id_ID.UTF-8"), "daftar"))
                .containsExactly("id_ID.UTF-8");
    }

    @Test
    void passesOverAJavaThatIsTooOld() throws Exception {
        Path old = java("old", "17.0.15");
        Path older = java("older", "1.8.0_402");
        java("jvm/temurin-25", "25.0.3");
        String path = older.resolve("bin") + ":" + tools();

        assertThat(run(Map.of("JAVA_HOME", old.toString(), "PATH", path), "daftar"))
                .startsWith("jvm/temurin-25");
    }

    @Test
    void asksAJavaThatDoesNotSayItsVersionInAFile() throws Exception {
        Path java = java("tanpa berkas", "22.0.1");
        Files.delete(java.resolve("release"));

        assertThat(run(Map.of("JAVA_HOME", java.toString()), "daftar")).startsWith("tanpa berkas");
    }

    @Test
    void prefersTheJavaBesideTheProgram() throws Exception {
        Path other = java("other", "25");
        java("program saya/runtime", "21.0.9");

        assertThat(run(Map.of("JAVA_HOME", other.toString()), "daftar")).startsWith("program saya/runtime");
    }

    @Test
    void startsThroughALink() throws Exception {
        Path java = java("jdk", "21");
        Path link = Files.createSymbolicLink(folder.resolve("langkah"), launcher);
        launcher = link;

        assertThat(run(Map.of("JAVA_HOME", java.toString()), "daftar"))
                .contains(folder.resolve("program saya").toRealPath() + "/lib/langkah.jar");
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        assertThat(run(Map.of(), "daftar"))
                .singleElement()
                .asString()
                .startsWith("Langkah memerlukan Java 21 atau yang lebih baru")
                .contains("Pasang Java");
    }

    @Test
    void theShippedProgramHasAllItsJars() throws IOException {
        Path lib = Path.of("target/langkah/lib");
        for (String jar : List.of("langkah", "poi-ooxml", "sqlite-jdbc", "controlsfx", "picocli")) {
            try (Stream<Path> files = Files.list(lib)) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .anyMatch(name -> name.startsWith(jar) && name.endsWith(".jar"));
            }
        }
        assertThat(lib.resolve("java.flags")).isRegularFile();
        assertThat(Path.of("target/langkah/bin/langkah")).isExecutable();
        assertThat(Path.of("target/langkah/bin/langkah.bat")).content().contains("\r\n");
    }

    /** A Java that prints its own name and then the words it was given, one to a line. */
    private Path java(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Path java = home.resolve("bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        Files.writeString(java, """
            #!/bin/sh
            if [ "$1" = -version ]; then echo 'openjdk version "%s"' >&2; exit; fi
            printf '%%s\\n' '%s' "$@"
            """.formatted(version, name));
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return home;
    }

    private List<String> run(Map<String, String> environment, String... words)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of(launcher.toString()), Stream.of(words)).toList());
        builder.environment().clear();
        builder.environment().put("PATH", tools().toString());
        builder.environment().put("HOME", folder.toString());
        builder.environment().putAll(environment);
        Process process = Bounded.start(builder.redirectErrorStream(true));
        List<String> lines = new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        int exit = process.waitFor();
        assertThat(exit).isEqualTo(lines.getFirst().startsWith("Langkah memerlukan") ? 1 : 0);
        return lines;
    }

    /** What the launcher uses, without whatever Java the system has on its own path. */
    private Path tools() throws IOException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("sh", "sed", "dirname", "readlink", "mkdir")) {
            Path link = tools.resolve(tool);
            if (!Files.exists(link)) {
                Files.createSymbolicLink(link, Path.of("/bin", tool).toRealPath());
            }
        }
        return tools;
    }
}
