package id.langkah.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What all rows share: the folder of their files, how our own and Python's programs are started, and what is made once. */
final class Bench {
    private static final int SECONDS = 180;
    private static final int SECONDS_TO_MAKE = 600;
    private static final String PYTHON = "/usr/bin/python3";

    private final Path folder;
    private final Map<String, Boolean> modules = new HashMap<>();

    /**
     * @param folder for the files of the benchmarks
     */
    Bench(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    Path folder() {
        return folder;
    }

    /** A piece of {@link Work} in a process of its own. */
    Way java(String work, String file, int number) {
        List<String> line = new ArrayList<>(List.of(ourJava()));
        line.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx1g"));
        line.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", classpath()));
        line.addAll(List.of(Work.class.getName(), work, file, Integer.toString(number)));
        return program(work, line, SECONDS);
    }

    /**
     * A class with a window, with the options of memory that the program has, in the project's folder.
     *
     * @param options for JavaFX
     */
    Way window(String name, List<String> options, String main, String... words) throws IOException {
        List<String> line = new ArrayList<>(List.of(ourJava(), "-XX:TieredStopAtLevel=1"));
        line.addAll(flags(Path.of("installer/portable/lib/java.flags")));
        line.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Dprism.order=sw", "-Djava.awt.headless=true"));
        line.addAll(options);
        line.addAll(List.of("-cp", classpath(), main));
        line.addAll(List.of(words));
        return new Program(folder, Path.of("").toAbsolutePath(), name, line, SECONDS_TO_MAKE);
    }

    /** Those of the program's options that do not speak of modules, which are on the class path here. */
    private static List<String> flags(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(option -> option.startsWith("-X") || option.startsWith("-D"))
                    .toList();
        }
    }

    Way program(String name, List<String> line, int seconds) {
        return new Program(folder, folder, name, line, seconds);
    }

    /**
     * A peer in Python.
     *
     * @param module that it needs
     */
    Way python(String module, String work, String file, int number) {
        if (!Files.isExecutable(Path.of(PYTHON))) {
            return new Way.Missing("not to be had here: " + PYTHON);
        }
        if (!modules.computeIfAbsent(module, this::hasModule)) {
            return new Way.Missing("not to be had here: python3-" + module);
        }
        String peer = Path.of("src/bench/python/peer.py").toAbsolutePath().toString();
        return program("python-" + work, List.of(PYTHON, peer, work, file, Integer.toString(number)), SECONDS);
    }

    /** With Python's own sqlite3. */
    Way python(String work, String file, int number) {
        return python("sqlite3", work, file, number);
    }

    private boolean hasModule(String module) {
        try {
            return new ProcessBuilder(PYTHON, "-c", "import " + module)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A file that is made once and kept for later runs of the benchmarks. */
    Contest.Preparation make(String work, String file, int number) {
        return () -> {
            if (Files.notExists(folder.resolve(file))) {
                makeAnew(work, file, number).make();
            }
        };
    }

    /** A file that is made for each run of the benchmarks. */
    Contest.Preparation makeAnew(String work, String file, int number) {
        return () -> made(file, java(work, file, number));
    }

    /** The file that 20,000 indicators stand in, taken from the workbook. */
    List<Contest.Preparation> manyIndicators() {
        int count = ManyIndicators.NUMBER;
        return List.of(make("buku", "indikator.xlsx", count), make("banyak-indikator", "indikator.db", count));
    }

    /** Has a way make a file, or change one that was just made; none is left where it fails. */
    void made(String file, Way way) throws IOException, InterruptedException {
        Way patient = way instanceof Program program
                ? new Program(program.folder(), program.here(), program.name(), program.line(), SECONDS_TO_MAKE)
                : way;
        Measured run = patient.run();
        if (run.failure() != null) {
            Files.deleteIfExists(folder.resolve(file));
            throw new IOException(file + ": " + run.failure());
        }
    }

    static String ourJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static String classpath() {
        return Objects.requireNonNull(System.getProperty("java.class.path"));
    }
}
