package id.langkah.ui.pustaka;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.VersiSop;
import id.langkah.service.CetakService;
import id.langkah.service.PenulisanService;
import id.langkah.service.PustakaService;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.SopStore;
import id.langkah.ui.kit.Background;
import id.langkah.ui.pustaka.PustakaModel.Isi;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of SOPs, as far as it has the words one looks for. */
class PustakaModelTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 8, 0);

    @TempDir
    private Path folder;

    private Database database;
    private PustakaModel model;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("langkah.db"), NOW, true);
        model = new PustakaModel(
                new PustakaService(database),
                new PenulisanService(database, () -> NOW),
                CetakService.withoutOffice(() -> NOW),
                Background.direct());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void add(String nama) {
        new SopStore(database).add(Contoh.sop(nama, Contoh.lurus(2).aktivitas()), NOW);
    }

    @Test
    void knowsNothingBeforeItWasRead() {
        assertThat(model.isi().get()).isEqualTo(Isi.DIBACA);
    }

    @Test
    void saysThatTheLibraryIsEmpty() {
        model.load();

        assertThat(model.isi().get()).isEqualTo(Isi.KOSONG);
        assertThat(model.shown()).isEmpty();
    }

    @Test
    void showsAllByTitle() {
        add("Perbaikan Data Kinerja");
        add("Mekanisme Pengumpulan");

        model.load();

        assertThat(model.isi().get()).isEqualTo(Isi.ADA);
        assertThat(model.shown())
                .extracting(RingkasanSop::nama)
                .containsExactly("Mekanisme Pengumpulan", "Perbaikan Data Kinerja");
    }

    /** Titles of one length, so that they sort as they are counted. */
    private void addMany(int count) {
        List<Sop> sop = IntStream.range(1000, 1000 + count)
                .mapToObj(i -> Contoh.sop("SOP " + i, Contoh.lurus(2).aktivitas()))
                .toList();
        new SopStore(database).addAll(sop, NOW, done -> {});
    }

    private List<String> titles() {
        return model.shown().stream().map(RingkasanSop::nama).toList();
    }

    @Test
    void readsOnAsFarAsOneGoesDown() {
        addMany(230);
        List<String> all = IntStream.range(1000, 1230).mapToObj(i -> "SOP " + i).toList();

        model.load();
        model.seen(50);
        assertThat(titles()).isEqualTo(all.subList(0, 100));
        model.seen(80);
        assertThat(titles()).isEqualTo(all.subList(0, 200));
        model.load();
        assertThat(titles()).as("read anew as far as it was").isEqualTo(all.subList(0, 200));
        model.seen(199);
        assertThat(titles()).isEqualTo(all);
        model.seen(229);
        assertThat(titles()).isEqualTo(all);

        model.search("sop");
        assertThat(titles()).isEqualTo(all.subList(0, 100));
    }

    @Test
    void showsThoseWithEveryWord() {
        add("Perbaikan Data Kinerja");
        add("Pengumpulan Data Kinerja");

        model.search("kinerja perbaikan");

        assertThat(model.shown()).extracting(RingkasanSop::nama).containsExactly("Perbaikan Data Kinerja");
    }

    @Test
    void tellsNothingFoundFromNothingThere() {
        add("Perbaikan Data Kinerja");

        model.search("surat masuk");
        assertThat(model.isi().get()).isEqualTo(Isi.TIDAK_DITEMUKAN);
        assertThat(model.shown()).isEmpty();

        model.search("");
        assertThat(model.isi().get()).isEqualTo(Isi.ADA);
    }

    @Test
    void looksForTheSameWordsWhenItIsReadAnew() {
        add("Perbaikan Data Kinerja");
        model.search("surat");
        add("Pengelolaan Surat Masuk");
        add("Penyusunan Laporan");

        model.load();

        assertThat(model.shown()).extracting(RingkasanSop::nama).containsExactly("Pengelolaan Surat Masuk");
    }

    @Test
    void beginsADraftThatTheListThenShows() {
        var drafts = new ArrayList<VersiSop>();

        model.write(drafts::add);
        model.load();

        assertThat(drafts).hasSize(1);
        assertThat(model.shown())
                .extracting(RingkasanSop::versiId)
                .containsExactly(drafts.getFirst().id());
    }
}
