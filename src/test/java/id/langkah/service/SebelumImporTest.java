package id.langkah.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.MasalahException;
import id.langkah.domain.cadangan.Cadangan;
import id.langkah.domain.sop.Contoh;
import id.langkah.service.Pratinjau.Calon;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.DatedBackups;
import id.langkah.sqlite.SopStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Before much is taken in at once, the file as it stood is copied. */
class SebelumImporTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 8, 0);

    @TempDir
    private Path folder;

    private Database database;
    private Path copies;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("langkah.db"), NOW, true);
        copies = CadanganService.folder(database.file());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aFewAreTakenWithoutACopy() {
        assertThat(impor(SebelumImpor.BANYAK - 1)).hasSize(SebelumImpor.BANYAK - 1);
        assertThat(copies).doesNotExist();
    }

    @Test
    void manySopsAreTakenAfterACopyOfTheFileWithoutThem() {
        impor(1);
        assertThat(impor(SebelumImpor.BANYAK)).hasSize(SebelumImpor.BANYAK - 1);

        List<Cadangan> made = DatedBackups.all(copies);
        assertThat(made).hasSize(1);
        try (Database copy = Database.open(made.getFirst().berkas(), NOW, true)) {
            assertThat(new SopStore(copy).list()).hasSize(1);
        }
    }

    @Test
    void manyIndicatorsAreTakenAfterACopy() {
        var kinerja = new KinerjaService(database, () -> NOW);

        kinerja.take(pratinjau(kinerja, SebelumImpor.BANYAK - 1));
        assertThat(copies).doesNotExist();
        kinerja.take(pratinjau(kinerja, SebelumImpor.BANYAK));
        assertThat(DatedBackups.all(copies)).hasSize(1);
    }

    @Test
    void nothingIsTakenWhereTheCopyFails() throws IOException {
        Files.writeString(copies, "a file lies where the folder should be");

        assertThatThrownBy(() -> impor(SebelumImpor.BANYAK))
                .isInstanceOf(MasalahException.class)
                .hasMessageContaining("Belum ada yang diimpor");
        assertThat(new SopStore(database).list()).isEmpty();
        assertThat(impor(1)).hasSize(1);
    }

    private List<?> impor(int howMany) {
        List<Calon> chosen = IntStream.range(0, howMany)
                .mapToObj(i -> Contoh.sop("SOP " + i, Contoh.berjenjang().aktivitas()))
                .map(sop -> new Calon(
                        sop.nama(), Optional.of(sop), HasilBanding.BARU, List.of(), List.of(), Optional.empty()))
                .toList();
        return new ImporService(database, () -> NOW).take(chosen);
    }

    private static PratinjauIndikator pratinjau(KinerjaService kinerja, int howMany) {
        var table = new StringBuilder("Sasaran\tIndikator\tTarget tahunan\n");
        for (int i = 0; i < howMany; i++) {
            table.append("Sasaran\tIndikator ").append(howMany).append('.').append(i);
            table.append("\t10\n");
        }
        return kinerja.preview(table.toString(), 2026);
    }
}
