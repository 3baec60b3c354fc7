package id.langkah.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyLeftoversTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "langkah.db.pulih",
                "langkah.db.pulih-journal",
                "langkah.db.bersih",
                "langkah.db.bersih.baru",
                "langkah.db.uji",
                "langkah.db.baru"
            })
    void whatWasMadeForAMomentIsGoneAfterTheNextStart(String name) throws IOException {
        Path file = Contents.file(folder);
        Path left = Files.writeString(folder.resolve(name), "Zulkarnain");
        Database.open(file, Contents.SAAT, true).close();
        assertThat(left).doesNotExist();
    }

    @Test
    void whatIsNotTheProgramsStays() throws IOException {
        Path file = Contents.file(folder);
        Path others = Files.writeString(folder.resolve("surat.db.pulih"), "milik orang lain");
        Database.open(file, Contents.SAAT, true).close();
        assertThat(others).hasContent("milik orang lain");
    }
}
