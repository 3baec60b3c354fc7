package id.langkah.sqlite;

import static id.langkah.sqlite.Contents.SAAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.cadangan.Cadangan;
import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa.Dicatat;
import id.langkah.domain.pengerjaan.Peristiwa.Dimulai;
import id.langkah.domain.pengerjaan.Peristiwa.KelengkapanDijawab;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.VersiSop;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The run that is kept in memory between ticks is never another than the file's. */
@Execution(ExecutionMode.CONCURRENT)
class PengerjaanStoreTest {
    @TempDir
    private Path folder;

    private Database database;
    private PengerjaanStore store;
    private VersiSop versi;
    private Pengerjaan run;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("langkah.db"), SAAT, true);
        store = new PengerjaanStore(database);
        versi = new SopStore(database).add(Contoh.berjenjang(), SAAT);
        run = store.start(versi, new Dimulai("Triwulan I", "2026-TW1"), SAAT);
        store.load(run.id());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Pengerjaan noted(PengerjaanStore to, String teks) {
        Pengerjaan after = to.load(run.id()).with(SAAT, new Dicatat(teks));
        to.append(after);
        return after;
    }

    private Pengerjaan fresh() {
        return new PengerjaanStore(database).load(run.id());
    }

    @Test
    void aTickCostsTheSameHoweverMuchHappenedBefore() {
        tick();
        tick();
        long first = Steps.of(database, this::tick);
        for (int i = 0; i < 300; i++) {
            tick();
        }
        long later = Steps.of(database, this::tick);
        assertThat((double) later / first).isLessThan(1.3);
        assertThat(later).as("nothing is read again but where it stands").isLessThan(400);
        assertThat(store.load(run.id())).isEqualTo(fresh());
    }

    private void tick() {
        Pengerjaan before = store.load(run.id());
        Keadaan keadaan = before.jejak().size() % 2 == 0 ? Keadaan.ADA : Keadaan.TIDAK_ADA;
        store.append(before.with(SAAT, new KelengkapanDijawab(0, 0, Jawaban.of(keadaan))));
    }

    @Test
    void whatAnotherStoreAddedIsSeen() {
        noted(store, "satu");
        Pengerjaan after = noted(new PengerjaanStore(database), "dua");
        assertThat(store.load(run.id())).isEqualTo(after);
        assertThat(noted(store, "tiga").jejak()).hasSize(4);
    }

    @Test
    void whatATransactionTookBackIsForgotten() {
        assertThatThrownBy(() -> database.inTransaction(() -> {
                    noted(store, "batal");
                    throw new IllegalStateException("the work fails after all");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(store.load(run.id())).isEqualTo(run);
        Pengerjaan other = noted(new PengerjaanStore(database), "jadi");
        assertThat(store.load(run.id())).isEqualTo(other);
    }

    @Test
    void whatAnotherProgramWroteIsSeen() {
        noted(store, "satu");
        try (Database other = Database.connect(database.file())) {
            noted(new PengerjaanStore(other), "dua");
        }
        assertThat(store.load(run.id())).isEqualTo(fresh());
        assertThat(store.load(run.id()).jejak()).hasSize(3);
    }

    @Test
    void aRestoredFileIsReadAnewWhereAsMuchHappened() {
        Cadangan copy = new Backup(database).into(folder.resolve("cadangan"), SAAT);
        noted(store, "sesudah cadangan");
        Restore.put(copy.berkas(), database, SAAT.plusHours(1));
        noted(new PengerjaanStore(database), "sesudah pemulihan");

        assertThat(store.load(run.id()).jejak().getLast().peristiwa()).isEqualTo(new Dicatat("sesudah pemulihan"));
    }

    @Test
    void itsVersionStandsAsItStandsNow() {
        var sop = new SopStore(database);
        noted(store, "satu");
        sop.add(Contoh.sop(versi.sop().nama(), Contoh.lurus(2).aktivitas()), SAAT);
        assertThat(store.load(run.id()).versi().status())
                .isEqualTo(sop.versi(versi.id()).status());
        sop.setStatus(versi.id(), Status.DICABUT);
        assertThat(store.load(run.id()).versi().status()).isEqualTo(Status.DICABUT);
    }
}
