package id.langkah.ui.pengerjaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa.Dibatalkan;
import id.langkah.domain.pengerjaan.Peristiwa.Ditunda;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.VersiSop;
import id.langkah.ui.ScreenDesk;
import id.langkah.ui.kit.Background;
import id.langkah.ui.pengerjaan.DaftarModel.Jumlah;
import id.langkah.ui.pengerjaan.DaftarModel.Saringan;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DaftarModelTest {
    @TempDir
    private Path folder;

    private ScreenDesk meja;
    private DaftarModel model;

    @BeforeEach
    void open() {
        meja = new ScreenDesk(folder, LocalDateTime.of(2026, 3, 2, 8, 0));
        model = new DaftarModel(meja.pengerjaan(), Background.direct(), meja::now);
    }

    @AfterEach
    void close() {
        meja.close();
    }

    @Test
    void knowsThatThereIsNone() {
        assertThat(model.jumlah().get().semua()).as("before it was read").isEqualTo(-1);
        model.load();
        assertThat(model.jumlah().get()).isEqualTo(new Jumlah(0, 0));
    }

    @Test
    void showsTheLateOnesFirstAndTheEndedOnesLast() {
        fill();
        assertThat(titles()).containsExactly("Terlambat", "Baru", "Ditunda", "Batal");
    }

    @Test
    void choosesByStatus() {
        fill();
        assertThat(titles(Saringan.BERJALAN)).containsExactly("Terlambat", "Baru");
        assertThat(titles(Saringan.TERLAMBAT)).containsExactly("Terlambat");
        assertThat(titles(Saringan.DITUNDA)).containsExactly("Ditunda");
        assertThat(titles(Saringan.KURANG)).containsExactly("Terlambat", "Baru", "Ditunda");
        assertThat(titles(Saringan.SELESAI)).isEmpty();
        assertThat(titles(Saringan.DIBATALKAN)).containsExactly("Batal");
        assertThat(titles(Saringan.SEMUA)).hasSize(4);
    }

    @Test
    void searchesTitleSopAndCurrentStep() {
        fill();
        model.search("  BATAL ");
        assertThat(titles()).containsExactly("Batal");
        model.search("contoh lurus baru");
        assertThat(titles()).containsExactly("Baru");
        model.search("memeriksa berkas 2");
        assertThat(titles()).containsExactly("Terlambat");
        model.search("");
        assertThat(titles()).hasSize(4);
    }

    @Test
    void countsWhatPasses() {
        fill();
        model.choose(Saringan.BERJALAN);
        assertThat(model.jumlah().get()).isEqualTo(new Jumlah(4, 2));
    }

    private void fill() {
        VersiSop sop = meja.add(Contoh.lurus(3));
        Pengerjaan late = meja.start(sop, "Terlambat");
        late = meja.answer(late, 0, Jawaban.of(Keadaan.ADA));
        meja.done(late);
        meja.record(meja.start(sop, "Batal"), new Dibatalkan("salah"));
        meja.record(meja.start(sop, "Ditunda"), new Ditunda("menunggu"));
        meja.wait(60);
        meja.start(sop, "Baru");
        model.load();
    }

    private List<String> titles(Saringan saringan) {
        model.choose(saringan);
        return titles();
    }

    private List<String> titles() {
        return model.shown().stream().map(baris -> baris.run().judul()).toList();
    }
}
