package id.langkah.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa.Dicatat;
import id.langkah.domain.pengerjaan.Peristiwa.Selesai;
import id.langkah.domain.rekap.BarisPengerjaan;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.VersiSop;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.SopStore;
import id.langkah.sqlite.Steps;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a period's account and the day's look cost does not grow with the years that the office worked. */
class RekapServiceTest {
    private static final Periode TW1 = Periode.read("2026-TW1").orElseThrow();

    @TempDir
    private Path folder;

    private LocalDateTime now = LocalDateTime.of(2026, 2, 2, 8, 0);
    private Database database;
    private PengerjaanService runs;
    private VersiSop versi;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("langkah.db"), now, true);
        runs = new PengerjaanService(database, () -> now);
        versi = new SopStore(database)
                .add(Contoh.sop("Satu Langkah", List.of(Aktivitas.of(1, "Menyusun laporan"))), now);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void work(int many, LocalDateTime saat, String periode) {
        now = saat;
        database.inTransaction(() -> {
            for (int i = 0; i < many; i++) {
                Pengerjaan run = runs.start(versi.id(), "Pengerjaan " + i, periode);
                for (int fact = 0; fact < 10; fact++) {
                    runs.record(run.id(), new Dicatat("catatan " + fact));
                }
                runs.record(run.id(), new Selesai(0, "Staf", ""));
            }
            return many;
        });
    }

    @Test
    void otherYearsAreNotRead() {
        var rekap = new RekapService(database, () -> now);
        work(20, LocalDateTime.of(2026, 2, 2, 8, 0), "2026-TW1");
        work(1, LocalDateTime.of(2026, 7, 2, 8, 0), "2026-TW1");
        long before = Steps.of(database, () -> rekap.paket(TW1));
        long berandaBefore = Steps.of(database, runs::beranda);
        work(200, LocalDateTime.of(2027, 2, 2, 8, 0), "2027-TW1");
        now = LocalDateTime.of(2026, 7, 2, 9, 0);

        long after = Steps.of(database, () -> rekap.paket(TW1));
        long berandaAfter = Steps.of(database, runs::beranda);

        assertThat(rekap.of(TW1).pengerjaan())
                .hasSize(21)
                .last()
                .extracting(BarisPengerjaan::judul)
                .isEqualTo("Pengerjaan 0");
        assertThat((double) after / before).isLessThan(1.5);
        assertThat((double) berandaAfter / berandaBefore)
                .as("only how many runs an SOP has is counted, in an index")
                .isLessThan(2.5);
    }
}
