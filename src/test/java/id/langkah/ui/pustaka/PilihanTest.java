package id.langkah.ui.pustaka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.langkah.domain.sop.RingkasanSop;
import id.langkah.domain.sop.VersiSop;
import id.langkah.service.HasilBanding;
import id.langkah.service.ImporService;
import id.langkah.service.Pratinjau.Calon;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.SopStore;
import id.langkah.ui.kit.Background;
import id.langkah.ui.pustaka.ImporModel.Pilihan;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files on their way into the library: looked at, ticked, taken. */
class PilihanTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 8, 0);
    private static final Path PERKIM = Path.of("samples", "sop-perkim-kalbar-pengumpulan-data-kinerja.json");
    private static final Path BAPPEDA = Path.of("samples", "sop-bappeda-banggai-mekanisme-perbaikan-data-kinerja.json");
    private static final Path BROKEN = Path.of("samples", "rusak", "tanpa-nama.json");

    @TempDir
    private Path folder;

    private Database database;
    private ImporModel model;
    private final List<VersiSop> taken = new ArrayList<>();

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("langkah.db"), NOW, true);
        model = new ImporModel(new ImporService(database, () -> NOW), Background.direct());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Pilihan preview(Path... files) {
        var previews = new ArrayList<Pilihan>();
        model.preview(List.of(files), previews::add);
        assertThat(previews).hasSize(1);
        return previews.getFirst();
    }

    private void take(Pilihan pilihan) {
        model.take(pilihan, taken::addAll, refused -> {
            throw refused;
        });
    }

    private List<RingkasanSop> library() {
        return new SopStore(database).list();
    }

    @Test
    void aPreviewWritesNothing() {
        Pilihan pilihan = preview(PERKIM, BAPPEDA);

        assertThat(pilihan.pratinjau().calon()).extracting(Calon::putusan).containsOnly(HasilBanding.BARU);
        assertThat(library()).isEmpty();
    }

    @Test
    void takesAllThatCanBeTaken() {
        Pilihan pilihan = preview(PERKIM, BROKEN, BAPPEDA);
        assertThat(pilihan.jumlah().get()).isEqualTo(2);

        take(pilihan);

        assertThat(taken).hasSize(2);
        assertThat(library()).hasSize(2);
    }

    @Test
    void takesOnlyWhatIsTicked() {
        Pilihan pilihan = preview(PERKIM, BAPPEDA);
        pilihan.tick(pilihan.chosen().getFirst()).set(false);
        assertThat(pilihan.jumlah().get()).isOne();

        take(pilihan);

        assertThat(library()).extracting(RingkasanSop::nama).containsExactly("Mekanisme Perbaikan Data Kinerja");
    }

    @Test
    void hasNoTickForWhatIsRefused() {
        Pilihan pilihan = preview(BROKEN);
        Calon refused = pilihan.pratinjau().calon().getFirst();

        assertThat(refused.putusan()).isEqualTo(HasilBanding.DITOLAK);
        assertThat(pilihan.jumlah().get()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> pilihan.tick(refused));
    }

    @Test
    void hasNothingToTakeTheSecondTime() {
        take(preview(PERKIM));

        Pilihan again = preview(PERKIM);

        assertThat(again.pratinjau().calon()).extracting(Calon::putusan).containsExactly(HasilBanding.SAMA);
        assertThat(again.chosen()).isEmpty();
    }
}
