package id.langkah;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How tests begin the words that start a Java of their own. */
public final class JavaProgram {
    private JavaProgram() {}

    /**
     * The same Java as this one, quick to start. Where coverage is measured ({@code mvn -Pliputan
     * test}), what the child runs is counted too.
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
