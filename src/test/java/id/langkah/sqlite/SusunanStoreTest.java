package id.langkah.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.rekap.LembarRekap;
import id.langkah.domain.rekap.SusunanRekap;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The office's choice of sheets and columns lies in its file. */
class SusunanStoreTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 8, 0);
    private static final SusunanRekap OURS = new SusunanRekap(
            Map.of(LembarRekap.GRAFIK, false, LembarRekap.LKJIP_RENSTRA, true),
            Map.of(LembarRekap.SOP, Map.of("Nama", false, "=1+1", true)));

    @TempDir
    private Path folder;

    @Test
    void whatIsSavedIsReadAgainFromTheSameFile() {
        Path file = folder.resolve("langkah.db");
        try (Database database = Database.open(file, NOW, true)) {
            var store = new SusunanStore(database);
            assertThat(store.read()).isEqualTo(SusunanRekap.BAKU);
            store.save(new SusunanRekap(Map.of(LembarRekap.BUKTI, false), Map.of()));
            store.save(OURS);
        }
        try (Database database = Database.open(file, NOW, true)) {
            assertThat(new SusunanStore(database).read()).isEqualTo(OURS);
        }
    }

    @Test
    void aSheetThatThereIsNoMoreIsPassedOver() {
        try (Database database = Database.open(folder.resolve("langkah.db"), NOW, true)) {
            var store = new SusunanStore(database);
            store.save(OURS);
            database.sql().change("INSERT INTO susunan_rekap VALUES ('LAMA', '', 1)");
            database.sql().change("INSERT INTO susunan_rekap VALUES ('LAMA', 'Nama', 0)");

            assertThat(store.read()).isEqualTo(OURS);
        }
    }
}
