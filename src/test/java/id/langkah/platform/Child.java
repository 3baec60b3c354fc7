package id.langkah.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.Bounded;
import id.langkah.JavaProgram;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Duration;
import java.util.List;

/** Another Java process that runs a class with a {@code main} on the same class path. */
final class Child implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Process process;
    private final BufferedReader lines;

    private Child(Process process) {
        this.process = process;
        lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    }

    static Child start(Class<?> main, String... args) throws IOException {
        List<String> command = JavaProgram.command("-Dstdout.encoding=UTF-8");
        command.add("-classpath");
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        command.addAll(List.of(args));
        return new Child(Bounded.start(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT)));
    }

    long pid() {
        return process.pid();
    }

    String line() throws IOException {
        String line = lines.readLine();
        return line == null ? "" : line;
    }

    void awaitLine(String expected) throws IOException {
        assertThat(line()).isEqualTo(expected);
    }

    /** Kills it like {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
        assertThat(process.onExit()).succeedsWithin(PATIENCE);
    }

    /** Closes its input, upon which it ends. */
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        assertThat(process.onExit()).succeedsWithin(PATIENCE);
    }
}
