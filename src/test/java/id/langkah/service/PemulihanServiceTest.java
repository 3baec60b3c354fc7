package id.langkah.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.cadangan.HasilPemulihan;
import id.langkah.domain.cadangan.JalanPulih.Cara;
import id.langkah.sqlite.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PemulihanServiceTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 8, 0);

    @TempDir
    private Path folder;

    @Test
    void offersWhatCanBeGotBackAndKeepsTheDamagedFile() throws IOException {
        Path file = folder.resolve("langkah.db");
        Path copies = folder.resolve("cadangan");
        try (Database database = Database.open(file, NOW, true)) {
            new ImporService(database, () -> NOW).takeSamples();
            new CadanganService(database, copies, () -> NOW).make();
        }
        byte[] damaged = Arrays.copyOf(Files.readAllBytes(file), 30_000);
        Files.write(file, damaged);
        var service = new PemulihanService(file, List.of(copies), () -> NOW);

        HasilPemulihan hasil = service.examine(step -> {});
        assertThat(hasil.jalan()).last().matches(way -> way.cara() == Cara.CADANGAN);
        assertThat(file).hasBinaryContent(damaged);
        service.leave();
        assertThat(file).hasBinaryContent(damaged);

        var kept = service.use(service.examine(step -> {}).jalan().getLast());
        assertThat(kept.orElseThrow().berkas()).hasBinaryContent(damaged);
        try (Database database = Database.open(file, NOW, true)) {
            assertThat(new PustakaService(database).list()).hasSize(5);
        }
    }
}
