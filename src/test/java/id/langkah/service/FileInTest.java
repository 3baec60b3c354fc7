package id.langkah.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.MasalahException;
import id.langkah.json.SopReader;
import id.langkah.sqlite.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FileInTest {
    private static final Path ENDLESS = Path.of("/dev/zero");
    private static final LocalDateTime SAAT = LocalDateTime.of(2026, 3, 2, 8, 0);

    @TempDir
    Path folder;

    @Test
    void noMoreIsReadThanIsTaken() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "12345");
        assertThat(FileIn.read(file, 5))
                .hasValueSatisfying(all -> assertThat(all).hasSize(5));
        assertThat(FileIn.read(file, 4)).isEmpty();
        Path link = Files.createSymbolicLink(folder.resolve("b"), file);
        assertThat(FileIn.read(link, 5)).isPresent();
        assertThatThrownBy(() -> FileIn.read(folder, 5)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> FileIn.read(folder.resolve("tiada"), 5)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatHasNoEndIsRefusedWhereverAFileComesIn() {
        try (Database database = Database.open(folder.resolve("langkah.db"), SAAT, false)) {
            var pengaturan = new PengaturanService(database);
            assertThatThrownBy(() -> pengaturan.readLogo(ENDLESS))
                    .isInstanceOf(MasalahException.class)
                    .hasMessageContaining("\"zero\" tidak dapat dibaca");
            var runs = new PengerjaanService(database, () -> SAAT);
            assertThatThrownBy(() -> runs.attach(1, 0, 0, ENDLESS))
                    .isInstanceOf(MasalahException.class)
                    .hasMessageContaining("\"zero\" tidak dapat dibaca");
        }
        assertThat(SopReader.read(ENDLESS).masalah())
                .singleElement()
                .satisfies(masalah -> assertThat(masalah.pesan()).contains("tidak dapat dibuka"));
    }
}
