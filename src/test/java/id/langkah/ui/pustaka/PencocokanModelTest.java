package id.langkah.ui.pustaka;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.KasusKantor;
import id.langkah.domain.pengenalan.TabelDikenal;
import id.langkah.domain.sop.IsiKolom;
import id.langkah.domain.sop.Keputusan;
import id.langkah.domain.sop.SuntinganSel;
import id.langkah.service.ImporService;
import id.langkah.sqlite.Database;
import id.langkah.ui.kit.Background;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PencocokanModelTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 30, 9, 0);

    @TempDir
    private Path folder;

    private Database database;
    private ImporService impor;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("langkah.db"), NOW, true);
        impor = new ImporService(database, () -> NOW);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private PencocokanModel model(String name) {
        return new PencocokanModel(
                impor,
                Background.direct(),
                impor.preview(List.of(KasusKantor.file(name)))
                        .berkas()
                        .getFirst()
                        .masuk(),
                0);
    }

    @Test
    void beginsAtTheFirstGuessAndGoesThroughThem() {
        PencocokanModel model = model("x06-banyak-sheet-gambar.xlsx");
        assertThat(model.baris().get()).isEqualTo(1);
        model.nextGuess();
        assertThat(model.baris().get()).isEqualTo(2);

        model.toggle(3, "Pemohon");
        model.baris().set(2);
        model.nextGuess();

        assertThat(model.cocok().isGuessed(3)).isFalse();
        assertThat(model.baris().get()).isEqualTo(4);
    }

    @Test
    void aClickSetsAPelaksanaInTheOrderOfTheLanesAndIsTakenBack() {
        PencocokanModel model = model("x02-satu-sheet-garis-lepas.xlsx");
        model.toggle(1, "Kepala Kantor");
        model.toggle(1, "Anggota Tim");
        assertThat(model.sop().aktivitas().get(1).pelaksana())
                .containsExactly("Ketua Tim", "Anggota Tim", "Kepala Kantor");

        model.undo();
        model.toggle(1, "Ketua Tim");

        assertThat(model.sop().aktivitas().get(1).pelaksana()).containsExactly("Kepala Kantor");
        assertThat(model.canUndo()).isTrue();
    }

    @Test
    void aStepBecomesAKeputusanWithItsPemutusAndBackAgain() {
        PencocokanModel model = model("x02-satu-sheet-garis-lepas.xlsx");
        model.keputusan(4, OptionalInt.empty(), 1);
        model.pemutus(4, "Anggota Tim");
        assertThat(model.sop().aktivitas().get(4).keputusan()).isEqualTo(new Keputusan(null, 2, "Anggota Tim"));

        model.noKeputusan(4);

        assertThat(model.sop().aktivitas().get(4).keputusan()).isNull();
    }

    @Test
    void lanesAreRenamedAndMergedAndTheIdentityIsPutRight() {
        PencocokanModel model = model("x02-satu-sheet-garis-lepas.xlsx");
        model.rename("Anggota Tim", "Ketua Tim");
        model.identitas("12", "Survei");

        assertThat(model.sop().pelaksana()).containsExactly("Ketua Tim", "Kepala Kantor");
        assertThat(model.sop().nomor()).isEqualTo("12");
        assertThat(model.sop().nama()).isEqualTo("Survei");
    }

    @Test
    void whatIsTypedAndWhatIsConfirmedIsCertain() {
        PencocokanModel model = model("x02-satu-sheet-garis-lepas.xlsx");
        assertThat(model.cocok().isGuessed(3)).isTrue();
        model.edit(3, SuntinganSel.output(model.sop(), 3, List.of("Isian", "Berita acara")));
        assertThat(model.cocok().isGuessed(3)).isFalse();
        assertThat(model.sop().aktivitas().get(3).mutuBaku().output()).containsExactly("Isian", "Berita acara");
        model.undo();
        model.confirm(3);
        assertThat(model.cocok().found().belumPasti()).isZero();
    }

    @Test
    void aTableIsReadAnewAsItIsSaidToLie() {
        PencocokanModel model = model("x02-satu-sheet-garis-lepas.xlsx");
        TabelDikenal found = model.cocok().tabel(0).orElseThrow();
        var missing = new ArrayList<String>();

        model.setTabel(
                0,
                new TabelDikenal(found.kepala(), found.awal(), found.awal() + 2, found.isi()),
                () -> missing.add("first"));
        assertThat(model.sop().aktivitas()).hasSize(2);
        var none = new ArrayList<>(found.isi());
        none.replaceAll(isi -> isi == IsiKolom.URAIAN ? IsiKolom.ASING : isi);
        none.set(8, IsiKolom.URAIAN);
        model.setTabel(
                0, new TabelDikenal(found.kepala(), found.awal(), found.akhir(), none), () -> missing.add("second"));

        assertThat(missing).containsExactly("second");
        assertThat(model.sop().aktivitas()).hasSize(2);
    }
}
