package id.langkah.sqlite;

import id.langkah.Bounded;
import id.langkah.JavaProgram;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sqlite.util.OSInfo;

/**
 * Starts {@link Staffer} as a process on the packed program, quickly: with a class archive and an
 * unpacked SQLite library.
 */
final class StafferJava {
    private static final Path SHIPPED = Path.of("target/langkah/lib");
    private static final Path TESTS = Path.of("target/test-classes");
    private static final Path FOLDER = Path.of("target/staf").toAbsolutePath();

    private static final int WITH_AOT_CACHE = 25;
    private static final int ACTS_TO_LEARN_FROM = 30;
    private static @Nullable StafferJava shared;

    private final List<String> command = new ArrayList<>();
    private final Path folder;

    /**
     * Packs and unpacks what the processes need.
     *
     * @param folder for the jar, the cache and the library
     */
    private StafferJava(Path folder) throws IOException {
        this.folder = folder;
        String name = System.mapLibraryName("sqlitejdbc");
        unpack("/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name, folder.resolve(name));
        Path jar = folder.resolve("tests.jar");
        pack(jar);
        command.addAll(JavaProgram.command(
                "-XX:-UsePerfData",
                "-Xlog:disable",
                "-Xmx160m",
                "-Djava.util.logging.config.file=src/test/resources/logging.properties",
                "-Duser.language=id",
                "-Duser.country=ID",
                "-Duser.timezone=Asia/Pontianak",
                "-Dstdout.encoding=UTF-8",
                "-Dorg.sqlite.lib.path=" + folder,
                "-Dorg.sqlite.lib.name=" + name,
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                jar + System.getProperty("path.separator") + shipped()));
    }

    /** The instance shared by all tests of one JVM. */
    static synchronized StafferJava shared() throws IOException, InterruptedException {
        StafferJava known = shared;
        if (known == null) {
            if (Files.exists(FOLDER)) {
                discard(FOLDER);
            }
            Path folder = Files.createDirectories(FOLDER);
            known = new StafferJava(folder);
            known.learn(Staffer.Work.PULIH, Files.createDirectory(folder.resolve("kantor")));
            shared = known;
        }
        return known;
    }

    /** Also makes a class archive for processes that write papers, which need many more classes. */
    void learnPapers(Path pc) throws IOException, InterruptedException {
        learn(Staffer.Work.BELAJAR, pc);
    }

    /** Runs a short process from which Java records the classes. */
    private void learn(Staffer.Work work, Path pc) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(command);
        words.addAll(cached(cache(work), true));
        Process process = Bounded.start(
                builder(words, pc, work, 1, Contents.SAAT, ACTS_TO_LEARN_FROM).redirectErrorStream(true));
        byte[] said = process.getInputStream().readAllBytes();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(new String(said, StandardCharsets.UTF_8));
        }
    }

    /** The folder for temporary files of a PC's processes. */
    static Path temporary(Path pc) {
        return Disk.sibling(pc, ".tmp");
    }

    private Path cache(Staffer.Work work) {
        boolean papers = work == Staffer.Work.BERKAS || work == Staffer.Work.BELAJAR;
        return folder.resolve(papers ? "kelas-berkas" : "kelas");
    }

    /** Deletes a folder with everything in it. */
    static void discard(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void unpack(String resource, Path file) throws IOException {
        try (InputStream in = OSInfo.class.getResourceAsStream(resource)) {
            Files.copy(Objects.requireNonNull(in, resource), file);
        }
    }

    private static String shipped() throws IOException {
        try (Stream<Path> jars = Files.list(SHIPPED)) {
            return jars.filter(jar -> jar.toString().endsWith(".jar"))
                    .map(jar -> jar.toAbsolutePath().toString())
                    .sorted()
                    .collect(Collectors.joining(System.getProperty("path.separator")));
        }
    }

    /** Packs the classes into a jar, because class archives require jars. */
    private static void pack(Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                var entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(TESTS.resolve("id/langkah"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                entries.putNextEntry(
                        new JarEntry(TESTS.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
            }
        }
    }

    /**
     * Starts a process that runs until it is killed.
     *
     * @param pc the folder of its PC; what it leaves for the moment is
     *     {@linkplain #temporary beside it}
     */
    Process start(Path pc, Staffer.Work work, long seed, LocalDateTime saat) throws IOException {
        List<String> words = new ArrayList<>(command);
        Path own = cache(work);
        words.addAll(cached(Files.exists(own) ? own : cache(Staffer.Work.SOP), false));
        return Bounded.start(
                builder(words, pc, work, seed, saat, Integer.MAX_VALUE).redirectError(ProcessBuilder.Redirect.INHERIT));
    }

    private static List<String> cached(Path cache, boolean writing) {
        if (Runtime.version().feature() >= WITH_AOT_CACHE) {
            return List.of((writing ? "-XX:AOTCacheOutput=" : "-XX:AOTCache=") + cache);
        }
        return List.of((writing ? "-XX:ArchiveClassesAtExit=" : "-XX:SharedArchiveFile=") + cache);
    }

    private static ProcessBuilder builder(
            List<String> java, Path pc, Staffer.Work work, long seed, LocalDateTime saat, int acts) throws IOException {
        List<String> words = new ArrayList<>(java);
        words.addAll(List.of(
                "-Djava.io.tmpdir=" + Files.createDirectories(temporary(pc)),
                Staffer.class.getName(),
                pc.toString(),
                work.name(),
                Long.toString(seed),
                saat.toString(),
                Integer.toString(acts)));
        return new ProcessBuilder(words);
    }
}
