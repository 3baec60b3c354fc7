package id.langkah.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.Kantor;
import id.langkah.domain.MasalahException;
import id.langkah.sqlite.Database;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The office's own facts, in a file that may only be read too. */
class PengaturanServiceTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 8, 0);
    private static final int USER_VERSION = 60; // its place in the header of an SQLite file

    @TempDir
    private Path folder;

    @Test
    void saysWhyAFileOfANewerVersionIsOnlyRead() throws IOException {
        Path file = folder.resolve("langkah.db");
        try (Database database = Database.open(file, NOW, false)) {
            assertThat(new PengaturanService(database).hanyaBaca()).isEmpty();
        }
        try (var header = new RandomAccessFile(file.toFile(), "rw")) {
            header.seek(USER_VERSION);
            header.writeInt(999);
        }
        try (Database database = Database.open(file, NOW, false)) {
            var service = new PengaturanService(database);
            assertThat(service.hanyaBaca().orElseThrow().pesan()).contains("versi yang lebih baru");
            Kantor kantor = service.kantor();
            assertThatThrownBy(() -> service.save(kantor)).isInstanceOf(MasalahException.class);
        }
    }
}
