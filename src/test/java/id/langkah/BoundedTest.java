package id.langkah;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BoundedTest {
    private static final Pattern UNBOUNDED = Pattern.compile("\\bstart\\(\\)\\s*;");

    @Test
    void noTestStartsAProgramThatMayGoOnForEver() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.endsWith("Bounded.java")))
                    .allSatisfy(file -> {
                        String text = Files.readString(file);
                        assertThat(text.contains("ProcessBuilder(")
                                        && UNBOUNDED.matcher(text).find())
                                .as("%s", file)
                                .isFalse();
                    });
        }
    }
}
