package id.langkah.ui.pengerjaan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.MasalahException;
import id.langkah.domain.pengerjaan.Acara;
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
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
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
        assertThat(titles(SaringanDaftar.BERJALAN)).containsExactly("Terlambat", "Baru");
        assertThat(titles(SaringanDaftar.TERLAMBAT)).containsExactly("Terlambat");
        assertThat(titles(SaringanDaftar.DITUNDA)).containsExactly("Ditunda");
        assertThat(titles(SaringanDaftar.KURANG)).containsExactly("Terlambat", "Baru", "Ditunda");
        assertThat(titles(SaringanDaftar.SELESAI)).isEmpty();
        assertThat(titles(SaringanDaftar.DIBATALKAN)).containsExactly("Batal");
        assertThat(titles(SaringanDaftar.SEMUA)).hasSize(4);
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
        model.choose(SaringanDaftar.BERJALAN);
        assertThat(model.jumlah().get()).isEqualTo(new Jumlah(4, 2));
    }

    @Test
    void isSortedByTheHeadThatIsPressedAndBackByTheSame() {
        fill();
        model.sort(UrutanDaftar.JUDUL);
        assertThat(titles()).containsExactly("Baru", "Batal", "Ditunda", "Terlambat");
        model.sort(UrutanDaftar.JUDUL);
        assertThat(titles()).containsExactly("Terlambat", "Ditunda", "Batal", "Baru");
        model.sort(UrutanDaftar.LANGKAH);
        assertThat(model.shown().getLast().langkah())
                .as("the farthest one last")
                .isEqualTo(1);
        model.sort(UrutanDaftar.TENGGAT);
        assertThat(titles()).startsWith("Terlambat").endsWith("Batal");
    }

    @Test
    void aFilterIsFoundByItsName() {
        assertThat(SaringanDaftar.of("Terlambat")).contains(SaringanDaftar.TERLAMBAT);
        assertThat(SaringanDaftar.of("")).isEmpty();
    }

    @Test
    void severalArePutOffTogetherOrNoneIs() {
        fill();
        var done = new AtomicInteger();
        model.record(model.berjalan().subList(0, 2), new Ditunda("rapat"), done::incrementAndGet);
        assertThat(done).hasValue(1);
        assertThat(titles(SaringanDaftar.DITUNDA)).containsExactlyInAnyOrder("Terlambat", "Baru", "Ditunda");

        model.choose(SaringanDaftar.SEMUA);
        assertThatThrownBy(() -> model.record(model.shown(), new Dibatalkan("salah"), done::incrementAndGet))
                .as("one of them was cancelled before")
                .isInstanceOf(MasalahException.class);
        assertThat(titles(SaringanDaftar.DIBATALKAN)).containsExactly("Batal");
    }

    @Test
    void theCalendarHasWhatIsDueOnItsDay() {
        fill();
        Map<LocalDate, List<Acara>> maret = model.acara(YearMonth.of(2026, 3));
        assertThat(maret).containsOnlyKeys(LocalDate.of(2026, 3, 2));
        assertThat(maret.get(LocalDate.of(2026, 3, 2)))
                .extracting(Acara::jenis)
                .containsOnly(Acara.Jenis.TENGGAT)
                .hasSize(3);
        assertThat(model.acara(YearMonth.of(2026, 4))).isEmpty();
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

    private List<String> titles(SaringanDaftar saringan) {
        model.choose(saringan);
        return titles();
    }

    private List<String> titles() {
        return model.shown().stream().map(baris -> baris.run().judul()).toList();
    }
}
