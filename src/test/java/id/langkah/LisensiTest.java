package id.langkah;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of works of others, against the jars that are shipped. */
class LisensiTest {
    private static final Path LIST = Path.of("src/main/resources/id/langkah/ui/lisensi.txt");

    @Test
    void everyJarIsNamedWithItsVersionAndLicence() throws IOException {
        String list = Files.readString(LIST);
        assertThat(jars())
                .hasSizeGreaterThan(20)
                .allSatisfy(jar -> assertThat(list).contains("\n" + jar + ", "));
    }

    /** {@code name version}, as in {@code poi-ooxml-5.5.1.jar}. */
    private static List<String> jars() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target/langkah/lib"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar") && !name.equals("langkah.jar"))
                    .map(name -> name.replaceFirst("-([0-9][0-9.]*)(-[a-z0-9-]+)?\\.jar$", " $1"))
                    .distinct()
                    .toList();
        }
    }
}
