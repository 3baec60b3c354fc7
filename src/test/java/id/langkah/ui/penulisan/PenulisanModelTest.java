package id.langkah.ui.penulisan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.Penyuntingan;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.SuntinganBaris;
import id.langkah.domain.sop.SuntinganSel;
import id.langkah.domain.sop.Temuan;
import id.langkah.domain.sop.VersiSop;
import id.langkah.service.PenulisanService;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.SopStore;
import id.langkah.ui.kit.Background;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PenulisanModelTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 8, 0);

    @TempDir
    private Path folder;

    private Database database;
    private PenulisanService service;
    private VersiSop berlaku;
    private VersiSop draft;
    private PenulisanModel model;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("langkah.db"), NOW, true);
        service = new PenulisanService(database, () -> NOW);
        berlaku = new SopStore(database).add(Contoh.berjenjang(), NOW);
        draft = service.revise(berlaku.sopId());
        model = new PenulisanModel(service, Background.direct(), draft.id());
        model.load();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Sop sop() {
        return model.sop().orElseThrow();
    }

    private Sop kept() {
        return service.get(draft.id()).sop();
    }

    @Test
    void beginsAsTheVersionThatIsInForce() {
        assertThat(sop()).isEqualTo(berlaku.sop());
        assertThat(model.konsep().get().orElseThrow().before()).hasValue(berlaku);
        assertThat(model.kept().get()).isTrue();
    }

    @Test
    void keepsWhatIsWrittenAtEveryPause() {
        model.edit(SuntinganSel.uraian(sop(), 0, "Menerima surat"));
        assertThat(model.kept().get()).isFalse();
        assertThat(kept()).isEqualTo(berlaku.sop());
        model.pause();
        assertThat(model.kept().get()).isTrue();
        assertThat(kept()).isEqualTo(sop());
    }

    @Test
    void whatWasKeptIsThereWithoutAnyGoodbye() {
        model.edit(SuntinganBaris.delete(sop(), List.of(1)));
        model.pause();
        database.close();
        database = Database.open(folder.resolve("langkah.db"), NOW, true);
        service = new PenulisanService(database, () -> NOW);
        assertThat(kept().aktivitas()).hasSize(5);
    }

    @Test
    void eachPauseBeginsAnotherChange() {
        model.edit(SuntinganSel.uraian(sop(), 0, "Menerima"));
        model.pause();
        model.edit(SuntinganSel.uraian(sop(), 0, "Menerima surat"));
        model.undo();
        assertThat(sop().aktivitas().getFirst().uraian()).isEqualTo("Menerima");
        model.undo();
        assertThat(sop()).isEqualTo(berlaku.sop());
        model.redo();
        model.pause();
        assertThat(kept().aktivitas().getFirst().uraian()).isEqualTo("Menerima");
    }

    @Test
    void aMendIsTakenBackLikeAnyChange() {
        model.edit(SuntinganSel.waktu(sop(), 0, "2 ment"));
        model.pause();
        Temuan ejaan = model.temuan().get().stream()
                .filter(temuan -> temuan.mend() != null && temuan.aktivitas() == 0)
                .filter(temuan -> temuan.masalah().tempat().contains("Waktu"))
                .findFirst()
                .orElseThrow();
        Sop before = sop();
        model.mend(ejaan);
        assertThat(sop()).isNotEqualTo(before);
        assertThat(model.temuan().get()).doesNotContain(ejaan);
        assertThat(kept()).isEqualTo(sop());
        model.undo();
        assertThat(sop()).isEqualTo(before);
    }

    @Test
    void aFindingThatNoLongerStandsMendsNothing() {
        model.edit(SuntinganSel.waktu(sop(), 0, "2 ment"));
        model.pause();
        List<Temuan> found = model.temuan().get();
        model.edit(SuntinganSel.waktu(sop(), 0, "2 menit"));
        Sop now = sop();
        found.stream()
                .filter(temuan -> temuan.masalah().tempat().contains("Aktivitas 1, kolom Waktu"))
                .forEach(model::mend);
        assertThat(sop()).isEqualTo(now);
    }

    @Test
    void whatIsMissingKeepsItADraft() {
        model.edit(SuntinganBaris.add(0));
        var refused = new ArrayList<Masalah>();
        model.enact(versi -> {}, e -> refused.addAll(e.masalah()));
        assertThat(refused).singleElement().returns("Aktivitas 1, kolom Kegiatan", Masalah::tempat);
        assertThat(service.get(draft.id()).status()).isEqualTo(Status.KONSEP);
        assertThat(kept()).isEqualTo(sop());
    }

    @Test
    void comesIntoForceWithAllThatIsWritten() {
        model.edit(SuntinganBaris.delete(sop(), List.of(0)));
        Sop written = sop();
        var inForce = new ArrayList<VersiSop>();
        model.enact(inForce::add, refused -> {});
        assertThat(inForce).singleElement().returns(written, VersiSop::sop);
        assertThat(inForce.getFirst().versi()).isEqualTo(2);
        assertThat(model.ended().get()).isTrue();
        var later = new PenulisanModel(service, Background.direct(), draft.id());
        later.load();
        assertThat(later.ended().get()).isTrue();
    }

    @Test
    void aDraftThatIsThrownAwayIsNotKeptAgain() {
        model.edit(SuntinganBaris.add(0));
        model.discard(() -> {});
        model.pause();
        assertThat(model.sunting().get().map(Penyuntingan::sop)).isEmpty();
        assertThat(new SopStore(database).versions(berlaku.sopId())).containsExactly(berlaku);
    }
}
