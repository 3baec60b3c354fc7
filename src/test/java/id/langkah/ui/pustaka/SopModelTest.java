package id.langkah.ui.pustaka;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.VersiSop;
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
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SopModelTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 8, 0);

    @TempDir
    private Path folder;

    private Database database;
    private VersiSop berlaku;
    private SopModel model;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("langkah.db"), NOW, true);
        berlaku = new SopStore(database).add(Contoh.berjenjang(), NOW);
        model = new SopModel(
                new PustakaService(database),
                new PengerjaanService(database, () -> NOW),
                CetakService.withoutOffice(() -> NOW),
                new PenulisanService(database, () -> NOW),
                Background.direct(),
                berlaku.sopId());
        model.load();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Tampilan shown() {
        return model.shown().get().orElseThrow();
    }

    @Test
    void aDraftStandsBesideTheVersionInForce() {
        var drafts = new ArrayList<VersiSop>();
        model.revise(drafts::add);
        model.load();
        assertThat(shown().versi()).isEqualTo(berlaku);
        assertThat(shown().isNewest()).isTrue();
        assertThat(shown().konsep()).hasValue(drafts.getFirst());
        model.revise(drafts::add);
        assertThat(drafts.getLast()).isEqualTo(drafts.getFirst());
    }

    @Test
    void aCopyIsADraftOfItsOwn() {
        var drafts = new ArrayList<VersiSop>();
        model.copy(drafts::add);
        assertThat(drafts).singleElement().satisfies(draft -> {
            assertThat(draft.status()).isEqualTo(Status.KONSEP);
            assertThat(draft.sopId()).isNotEqualTo(berlaku.sopId());
        });
        model.load();
        assertThat(shown().konsep()).isEmpty();
    }

    @Test
    void comparesTwoVersionsInWordsAndRowByRow() {
        VersiSop next = new SopStore(database).add(Contoh.lurus(6), NOW);
        var banding = new BandingModel(new PustakaService(database), Background.direct(), berlaku.id(), next.id());
        banding.load();
        BandingModel.Banding shown = banding.shown().get().orElseThrow();
        assertThat(shown.baru()).isEqualTo(next);
        assertThat(shown.perubahan()).isNotEmpty();
        assertThat(shown.baris()).hasSize(6);
    }
}
