package id.langkah.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The program as it is packaged for Linux, with its Java and its caches. */
final class PackagedProgram {
    /** The cache of the start alone, which the window has. */
    static final String START = "mulai.aot";

    /** The cache of everything, which the commands have. */
    static final String ALL = "langkah.aot";

    private static final int SECONDS = 300;

    private final Path home;
    private final Path folder;

    /**
     * @param folder for the program's files
     */
    PackagedProgram(Path home, Path folder) {
        this.home = home;
        this.folder = folder;
    }

    /** Why none of it can be measured. */
    Optional<String> missing() {
        return Stream.of("bin/langkah", "runtime/bin/java", "lib/java.flags", "lib/" + START, "lib/" + ALL)
                .filter(file -> Files.notExists(home.resolve(file)))
                .findFirst()
                .map(file -> "not packaged (no " + file + "): installer/linux-deb/build makes it");
    }

    /** As a user starts it, on a copy of an office's file, until it tells a line. */
    Way launched(String name, Path office, String until) {
        return start(new ArrayList<>(List.of(home.resolve("bin/langkah").toString(), "keliling")), name, office, until);
    }

    /** With other options than the launcher's for the cache, until it can be used. */
    Way with(String name, Path office, String cache) {
        List<String> line = java(cache);
        line.add("@" + home.resolve("lib/java.flags"));
        line.add("-Dorg.sqlite.lib.path=" + home.resolve("lib"));
        line.addAll(List.of("-cp", home.resolve("lib/langkah.jar").toString(), "id.langkah.Main", "keliling"));
        return start(line, name, office, WindowStart.USABLE);
    }

    Way withCache(String name, Path office, String cache) {
        return with(name, office, "-XX:AOTCache=" + home.resolve("lib").resolve(cache));
    }

    /** A window with one word in it, on the same Java. */
    Way bare() {
        List<String> line = java("-XX:+UseSerialGC");
        line.addAll(List.of("--add-modules=javafx.controls", "-XX:TieredStopAtLevel=1", "-cp", Bench.classpath()));
        line.add(BareWindow.class.getName());
        return start(line, "polos", null, WindowStart.USABLE);
    }

    private List<String> java(String option) {
        return new ArrayList<>(List.of(home.resolve("runtime/bin/java").toString(), option));
    }

    private Way start(List<String> line, String name, @Nullable Path office, String until) {
        Optional<String> missing = missing();
        if (missing.isPresent()) {
            return new Way.Missing(missing.get());
        }
        Path own = folder.resolve("kantor-" + name);
        if (office != null) {
            line.add(own.toString());
        }
        return new WindowStart(line, own, office, until, variables(folder), SECONDS);
    }

    /** No graphics card, for all alike, and folders of its own. */
    private static Map<String, String> variables(Path folder) {
        Map<String, String> variables = new TreeMap<>(Map.of("JAVA_TOOL_OPTIONS", "-Dprism.order=sw"));
        for (String what : List.of("CONFIG", "STATE", "CACHE", "DATA")) {
            variables.put("XDG_" + what + "_HOME", folder.resolve("xdg").toString());
        }
        return variables;
    }
}
