package id.langkah.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.langkah.domain.MasalahException;
import id.langkah.domain.cadangan.Cadangan;
import id.langkah.domain.cadangan.TitikPulih;
import id.langkah.domain.cadangan.TitikPulih.Asal;
import id.langkah.platform.Places;
import id.langkah.sqlite.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init")
@Execution(ExecutionMode.CONCURRENT)
class PemindahanServiceTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 12, 1, 8, 0);

    @TempDir
    private Path folder;

    private Path file;
    private Database database;
    private PemindahanService service;

    @BeforeEach
    void anOffice() throws IOException {
        file = Files.createDirectories(folder.resolve("OneDrive")).resolve("langkah.db");
        database = open(file);
        new ImporService(database, () -> NOW).takeSamples();
        service = new PemindahanService(database, Places.ofThisPc(), () -> NOW);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Database open(Path file) {
        return Database.open(file, NOW, true);
    }

    private String ekspor(Database of) throws IOException {
        Path to = folder.resolve("ekspor.json");
        new EksporService(of).write(to, share -> {});
        return Files.readString(to);
    }

    /** Moves, closes, and puts the old one aside, as the program does. */
    private Path moved(Path to) {
        Path target = service.move(to);
        database.close();
        PemindahanService.retire(file, NOW);
        return target;
    }

    @ParameterizedTest
    @CsvSource({"komputer ini", "Dåta Kinerjä – 数据 ∑", "jauh/di/dalam folder yang belum ada"})
    void everythingIsThereAndTheOldFileIsKept(String name) throws IOException {
        String before = ekspor(database);
        byte[] old = Files.readAllBytes(file);
        Path target = moved(folder.resolve(name));
        assertThat(target).isEqualTo(folder.resolve(name).resolve("langkah.db"));
        try (Database there = open(target)) {
            assertThat(ekspor(there)).isEqualTo(before);
            new PustakaService(there)
                    .list()
                    .forEach(sop -> assertThat(sop.nama()).isNotBlank());
            new CadanganService(there, folder.resolve("uji"), () -> NOW).make();
        }
        assertThat(file).doesNotExist();
        assertThat(folder.resolve("OneDrive/langkah-dipindahkan-20261201-080000.db"))
                .hasBinaryContent(old);
    }

    @Test
    void canBeTakenBack() throws IOException {
        String before = ekspor(database);
        Path target = moved(folder.resolve("sini"));
        try (Database there = open(target)) {
            var back = new PemindahanService(there, Places.ofThisPc(), () -> NOW);
            assertThat(back.move(folder.resolve("OneDrive"))).isEqualTo(file);
        }
        Optional<Cadangan> kept = PemindahanService.retire(target, NOW);
        assertThat(kept).isPresent();
        try (Database again = open(file)) {
            assertThat(ekspor(again)).isEqualTo(before);
            var copies = new CadanganService(again, folder.resolve("cadangan"), () -> NOW);
            assertThat(copies.titikPulih()).extracting(TitikPulih::asal).containsExactly(Asal.DIPINDAHKAN);
        }
    }

    @Test
    void nothingIsWrittenToTheOldFileAfterTheCopyWasMade() {
        service.move(folder.resolve("sini"));
        var pustaka = new PustakaService(database);
        long first = pustaka.list().getFirst().sopId();
        assertThatExceptionOfType(MasalahException.class)
                .isThrownBy(() -> pustaka.delete(first))
                .withMessageContaining("sudah dipindahkan");
        assertThatExceptionOfType(MasalahException.class).isThrownBy(() -> service.move(folder.resolve("sana")));
    }

    @Test
    void anotherFileOfThatNameIsNeverReplaced() throws IOException {
        Path there = Files.createDirectory(folder.resolve("sini"));
        Files.writeString(there.resolve("langkah.db"), "milik orang lain");
        refused(there, "sudah ada");
        refused(folder.resolve("OneDrive"), "sudah ada");
        assertThat(there.resolve("langkah.db")).hasContent("milik orang lain");
        assertThat(new PustakaService(database).list()).hasSize(5);
    }

    @Test
    void aFolderThatCannotBeUsedIsTold() throws IOException {
        Path nothing = Files.writeString(folder.resolve("berkas"), "");
        refused(nothing, "tidak dapat dibuat");
        Path deep = folder;
        while (deep.toString().length() < 500) {
            deep = deep.resolve("folder yang sangat panjang namanya dan dalam sekali letaknya");
        }
        refused(deep, "terlalu panjang");
        assertThat(database.isReadOnly()).isFalse();
        assertThat(new PustakaService(database).list()).hasSize(5);
    }

    private void refused(Path to, String words) {
        assertThatExceptionOfType(MasalahException.class)
                .isThrownBy(() -> service.move(to))
                .withMessageContaining(words);
    }

    @Test
    void thePlaceIsToldBeforehand() {
        assertThat(service.masalah(folder.resolve("Dropbox")).orElseThrow().pesan())
                .contains("Dropbox");
        assertThat(service.masalah(folder.resolve("Google Drive"))).isPresent();
        assertThat(service.masalah(folder.resolve("sini"))).isEmpty();
    }

    @Test
    void whatCannotBePutAsideStays() {
        assertThat(PemindahanService.retire(folder.resolve("tidak ada.db"), NOW))
                .isEmpty();
    }
}
