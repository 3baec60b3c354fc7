package id.langkah.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.MasalahException;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.RandomSops;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.SuntinganBaris;
import id.langkah.domain.sop.VersiSop;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.SopStore;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft from its first word until it is in force, over a real file. */
class PenulisanServiceTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 8, 0);

    @TempDir
    private Path folder;

    private Database database;
    private SopStore store;
    private PustakaService pustaka;
    private PenulisanService penulisan;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("langkah.db"), NOW, true);
        store = new SopStore(database);
        pustaka = new PustakaService(database);
        penulisan = new PenulisanService(database, () -> NOW);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void isListedAndFoundWhileItIsWritten() {
        VersiSop draft = penulisan.begin();
        assertThat(draft.status()).isEqualTo(Status.KONSEP);
        penulisan.save(draft.id(), Contoh.berjenjang());
        RingkasanSop listed = pustaka.search("berjenjang", null, 10).getFirst();
        assertThat(listed.status()).isEqualTo(Status.KONSEP);
        assertThat(listed.versiId()).isEqualTo(draft.id());
        assertThat(pustaka.versions(draft.sopId())).hasSize(1);
    }

    @Test
    void thePelaksanaOfTheLibraryAreKnownOnce() {
        store.add(Contoh.berjenjang(), NOW);
        VersiSop draft = penulisan.copy(store.add(Contoh.lurus(3), NOW).id());
        penulisan.save(draft.id(), draft.sop().withPelaksana(List.of("Arsiparis", "Staf")));
        assertThat(penulisan.pelaksana())
                .contains("Arsiparis")
                .containsAll(Contoh.berjenjang().pelaksana())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void everythingThatIsWrittenIsThereWhenTheFileIsOpenedAgain() {
        VersiSop draft = penulisan.begin();
        for (int seed = 0; seed < 20; seed++) {
            penulisan.save(draft.id(), new RandomSops(seed).sop());
        }
        Sop unfinished = SuntinganBaris.add(0).act().apply(Contoh.sop("", List.of()));
        penulisan.save(draft.id(), unfinished);
        database.close();
        open();
        assertThat(penulisan.get(draft.id()).sop()).isEqualTo(unfinished);
    }

    @Test
    void anImportOfTheSameSopLeavesTheDraftAlone() {
        VersiSop first = store.add(Contoh.lurus(3), NOW);
        VersiSop draft = penulisan.revise(first.sopId());
        VersiSop imported = store.add(Contoh.lurus(4), NOW);
        assertThat(imported.versi()).isEqualTo(2);
        assertThat(penulisan.get(draft.id()).status()).isEqualTo(Status.KONSEP);
        assertThat(store.newest(first.sop().kunci()).orElseThrow()).isEqualTo(imported);
        assertThat(penulisan.before(draft)).hasValue(imported);
    }

    @Test
    void theNextVersionReplacesTheOneInForce() {
        VersiSop first = store.add(Contoh.lurus(3), NOW);
        VersiSop draft = penulisan.revise(first.sopId());
        assertThat(draft.sop()).isEqualTo(first.sop());
        assertThat(penulisan.revise(first.sopId())).isEqualTo(draft);
        assertThat(pustaka.list()).singleElement().returns(Status.BERLAKU, RingkasanSop::status);
        penulisan.save(draft.id(), Contoh.lurus(5));
        VersiSop now = penulisan.enact(draft.id());
        assertThat(now.versi()).isEqualTo(2);
        assertThat(now.id()).isEqualTo(draft.id());
        assertThat(pustaka.versions(first.sopId()))
                .extracting(VersiSop::status)
                .containsExactly(Status.BERLAKU, Status.DIGANTIKAN);
        assertThat(pustaka.list()).singleElement().returns(5, RingkasanSop::jumlahAktivitas);
        assertThatThrownBy(() -> penulisan.save(draft.id(), Contoh.lurus(6)))
                .isInstanceOf(MasalahException.class)
                .hasMessageContaining("bukan konsep lagi");
    }

    @Test
    void onlyWhatWasWithdrawnComesBackIntoForce() {
        VersiSop first = store.add(Contoh.lurus(3), NOW);
        pustaka.withdraw(first.id());
        pustaka.reinstate(first.id());
        assertThat(pustaka.versi(first.id()).status()).isEqualTo(Status.BERLAKU);
        VersiSop draft = penulisan.revise(first.sopId());
        assertThatThrownBy(() -> pustaka.withdraw(draft.id()))
                .hasMessageContaining("Versi yang konsep tidak dapat menjadi dicabut");
    }

    @Test
    void aVersionThatGivesItsSopAnotherNumberIsStillThatSop() {
        VersiSop first = store.add(Contoh.lurus(3), NOW);
        VersiSop draft = penulisan.revise(first.sopId());
        Sop numbered = numbered("800/14", first.sop());
        penulisan.save(draft.id(), numbered);
        penulisan.enact(draft.id());
        assertThat(store.newest(numbered.kunci()).orElseThrow().sopId()).isEqualTo(first.sopId());
        assertThat(store.newest(first.sop().kunci())).isEmpty();
    }

    @Test
    void whatIsMissingIsToldAndItStaysADraft() {
        VersiSop draft = penulisan.begin();
        assertThatThrownBy(() -> penulisan.enact(draft.id()))
                .isInstanceOfSatisfying(
                        MasalahException.class, e -> assertThat(e.masalah()).hasSize(2));
        assertThat(penulisan.get(draft.id()).status()).isEqualTo(Status.KONSEP);
    }

    @Test
    void aNumberThatAnotherSopHasIsRefused() {
        store.add(numbered("800/14", Contoh.lurus(2)), NOW);
        VersiSop draft = penulisan.begin();
        penulisan.save(draft.id(), numbered("800 / 14", Contoh.lurus(3)));
        assertThatThrownBy(() -> penulisan.enact(draft.id())).hasMessageContaining("sudah dipakai SOP lain");
    }

    @Test
    void sayingTheSameIsNoVersion() {
        VersiSop first = store.add(Contoh.lurus(3), NOW);
        VersiSop draft = penulisan.revise(first.sopId());
        assertThatThrownBy(() -> penulisan.enact(draft.id())).hasMessageContaining("sama dengan versi yang berlaku");
    }

    @Test
    void aCopyIsAnotherSop() {
        VersiSop first = store.add(numbered("800/14", Contoh.lurus(3)), NOW);
        VersiSop copy = penulisan.copy(first.id());
        assertThat(copy.sopId()).isNotEqualTo(first.sopId());
        assertThat(copy.sop().nomor()).isEmpty();
        assertThat(copy.sop().nama()).isEqualTo("Contoh Lurus (salinan)");
        assertThat(copy.sop().aktivitas()).isEqualTo(first.sop().aktivitas());
    }

    @Test
    void aDraftThatIsThrownAwayLeavesWhatIsInForce() {
        VersiSop first = store.add(Contoh.lurus(3), NOW);
        penulisan.discard(penulisan.revise(first.sopId()).id());
        assertThat(pustaka.versions(first.sopId())).containsExactly(first);
        VersiSop alone = penulisan.begin();
        penulisan.discard(alone.id());
        assertThat(pustaka.list()).hasSize(1);
        assertThat(pustaka.versions(alone.sopId())).isEmpty();
    }

    private static Sop numbered(String nomor, Sop sop) {
        return sop.withIdentitas(
                sop.identitas().withNama(nomor, sop.nama(), sop.identitas().instansi()));
    }
}
