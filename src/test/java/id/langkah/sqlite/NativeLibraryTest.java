package id.langkah.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.util.OSInfo;

class NativeLibraryTest {
    @TempDir
    private Path lib;

    @Test
    void isFoundBesideTheProgram() throws IOException {
        Path jar = lib.resolve("langkah.jar");
        assertThat(NativeLibrary.beside(jar)).isEmpty();
        Path folder =
                Files.createDirectories(lib.resolve("native").resolve(OSInfo.getNativeLibFolderPathForCurrentOS()));
        assertThat(NativeLibrary.beside(jar)).contains(folder);
    }
}
