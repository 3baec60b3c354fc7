package id.langkah.ui.pustaka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.langkah.domain.MasalahException;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.VersiSop;
import id.langkah.json.SopReader;
import id.langkah.service.CetakService;
import id.langkah.service.PengerjaanService;
import id.langkah.service.PenulisanService;
import id.langkah.service.PustakaService;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.SopStore;
import id.langkah.ui.kit.Background;
import id.langkah.ui.pustaka.SopModel.Tampilan;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One SOP: its versions, its runs, and what can be done with it. */
class SopModelActsTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 8, 0);

    @TempDir
    private Path folder;

    private Database database;
    private PengerjaanService runs;
    private VersiSop first;
    private SopModel model;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("langkah.db"), NOW, true);
        runs = new PengerjaanService(database, () -> NOW);
        first = add(Contoh.lurus(3));
        model = model(first.sopId());
        model.load();
    }

    private SopModel model(long sopId) {
        return new SopModel(
                new PustakaService(database),
                runs,
                CetakService.withoutOffice(() -> NOW),
                new PenulisanService(database, () -> NOW),
                Background.direct(),
                sopId);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private VersiSop add(Sop sop) {
        return new SopStore(database).add(sop, NOW);
    }

    private Tampilan shown() {
        return model.shown().get().orElseThrow();
    }

    @Test
    void showsTheSopWithTheSumOfItsDurations() {
        assertThat(shown().versi().sop()).isEqualTo(first.sop());
        assertThat(shown().menit()).hasValue(60);
        assertThat(shown().pengerjaan()).isEmpty();
        assertThat(shown().isNewest()).isTrue();
        assertThat(model.gone().get()).isFalse();
    }

    @Test
    void showsTheNewestVersionUnlessAnotherIsAskedFor() {
        List<Aktivitas> four = Contoh.lurus(4).aktivitas();
        add(Contoh.sop(first.sop().nama(), four));
        model.load();
        assertThat(shown().versi().versi()).isEqualTo(2);
        assertThat(shown().semua()).extracting(VersiSop::versi).containsExactly(2, 1);

        model.look(1);
        assertThat(shown().versi().sop().aktivitas()).hasSize(3);
        assertThat(shown().isNewest()).isFalse();

        model.look(0);
        assertThat(shown().versi().sop().aktivitas()).isEqualTo(four);
    }

    @Test
    void showsTheRunsOfEveryVersion() {
        Pengerjaan old = runs.start(first.id(), "Triwulan I", "");
        Pengerjaan now = runs.start(
                add(Contoh.sop(first.sop().nama(), Contoh.lurus(4).aktivitas())).id(), "Triwulan II", "");
        model.load();

        assertThat(shown().pengerjaan()).extracting(Pengerjaan::id).containsExactlyInAnyOrder(old.id(), now.id());
    }

    @Test
    void isTakenOutOfForceAndPutBack() {
        model.withdraw();
        assertThat(shown().versi().status()).isEqualTo(Status.DICABUT);

        model.reinstate();
        assertThat(shown().versi().status()).isEqualTo(Status.BERLAKU);
    }

    @Test
    void isWrittenAsTheFileThatAnImportReads() {
        Path file = folder.resolve("sop.json");
        var done = new Done();

        model.print(file, done);

        assertThat(done.times).isOne();
        assertThat(SopReader.read(file).sop()).containsExactly(first.sop());
    }

    @Test
    void isDeletedWhileNoRunHasUsedIt() {
        var done = new Done();

        model.delete(done);

        assertThat(done.times).isOne();
        model.load();
        assertThat(model.gone().get()).isTrue();
        assertThat(model.shown().get()).isEmpty();
    }

    @Test
    void isKeptOnceARunHasUsedIt() {
        runs.start(first.id(), "Triwulan I", "");
        var done = new Done();

        assertThatExceptionOfType(MasalahException.class).isThrownBy(() -> model.delete(done));

        assertThat(done.times).isZero();
        model.load();
        assertThat(model.gone().get()).isFalse();
    }

    @Test
    void saysThatThereIsNoSuchSop() {
        SopModel other = model(first.sopId() + 1);

        other.load();

        assertThat(other.gone().get()).isTrue();
    }

    /** What follows, counted. */
    private static final class Done implements Runnable {
        private int times;

        @Override
        public void run() {
            times++;
        }
    }
}
