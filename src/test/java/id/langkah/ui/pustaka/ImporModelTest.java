package id.langkah.ui.pustaka;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.service.ImporService;
import id.langkah.service.Pratinjau.Calon;
import id.langkah.service.PustakaService;
import id.langkah.sqlite.Database;
import id.langkah.ui.kit.Background;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporModelTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 8, 0);
    private static final List<Path> SAMPLES = List.of(
            Path.of("samples", "sop-perkim-kalbar-pengumpulan-data-kinerja.json"),
            Path.of("samples", "sop-banhub-kalbar-perbaikan-data-kinerja.json"));

    @TempDir
    private Path folder;

    private Database database;
    private ImporModel model;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("langkah.db"), NOW, true);
        model = new ImporModel(new ImporService(database, () -> NOW), Background.direct());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private ImporModel.Pilihan preview() {
        var shown = new ArrayList<ImporModel.Pilihan>();
        model.preview(SAMPLES, shown::add);
        return shown.getFirst();
    }

    private List<Masalah> check(ImporModel.Pilihan pilihan, int calon) {
        var found = new ArrayList<Masalah>();
        Calon which = pilihan.pratinjau().calon().get(calon);
        model.check(pilihan, which, found::addAll);
        return found;
    }

    @Test
    void pointsOutWhatMayBeMendedAndWhy() {
        ImporModel.Pilihan pilihan = preview();
        assertThat(check(pilihan, 0))
                .anySatisfy(masalah -> assertThat(masalah.saran()).contains("PermenPAN-RB 35/2012"));
        assertThat(check(pilihan, 1))
                .as("pelaksana cannot be read from the source")
                .anySatisfy(masalah -> assertThat(masalah.tempat()).contains("kolom Pelaksana"));
    }

    @Test
    void nothingThatIsPointedOutKeepsAnSopFromBeingTaken() {
        ImporModel.Pilihan pilihan = preview();
        assertThat(Masalah.anyGalat(check(pilihan, 0))).isFalse();
        model.take(pilihan, taken -> {}, refused -> {});
        assertThat(new PustakaService(database).list()).hasSize(2);
    }
}
