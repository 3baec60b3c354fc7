package id.langkah;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Builds the command line for starting another Java process. */
public final class JavaProgram {
    private JavaProgram() {}

    /**
     * The same Java as the current one, with options for a quick start. When coverage is measured
     * ({@code mvn -Pliputan test}), the child is measured too.
     *
     * @param more words for Java, after those that all share
     * @return a list to which the classpath and the main class are still to be added
     */
    public static List<String> command(String... more) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(word -> word.startsWith("-javaagent:"))
                .forEach(command::add);
        command.addAll(List.of(more));
        return command;
    }
}
