package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.pengerjaan.Butir;
import id.langkah.domain.pengerjaan.Janji;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Pengerjaan.Status;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.Kelengkapan;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.domain.sop.Sop;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many keys and clicks the daily work in a run takes; each is held at its goal. */
@SuppressWarnings("NullAway.Init")
class MotionsTest {
    private static final LocalDate SENIN = LocalDate.of(2026, 11, 30);

    @TempDir
    private Path folder;

    private Layar layar;

    @BeforeEach
    void open() {
        layar = new Layar(new ScreenDesk(folder, SENIN.atTime(8, 0)), folder.resolve("langkah.db"));
    }

    @AfterEach
    void close() {
        layar.meja().close();
    }

    private Pengerjaan run(long id) {
        return layar.meja().pengerjaan().get(id);
    }

    private Motions at(Pengerjaan run) {
        return new Motions(layar, new Destination.Pengerjaan(run.id()));
    }

    private Pengerjaan start(Sop sop) {
        return layar.meja().start(layar.meja().add(sop), "Triwulan IV Tahun 2026");
    }

    private static Sop three() {
        List<Kelengkapan> kelengkapan = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> new Kelengkapan("Berkas " + i, true))
                .toList();
        return Contoh.lurus(2)
                .withAktivitas(
                        0,
                        aktivitas -> aktivitas.withMutuBaku(aktivitas.mutuBaku().withKelengkapan(kelengkapan)));
    }

    @Test
    void anAktivitasWhoseThreeKelengkapanAreAllThere() {
        Pengerjaan run = start(three());
        Motions hand = at(run);

        hand.press("Shift+A");
        hand.press("Ctrl+Enter");

        assertThat(run(run.id()).posisi()).hasValue(1);
        assertThat(run(run.id()).putaran(0).getFirst().butir())
                .extracting(Butir::keadaan)
                .containsOnly(Keadaan.ADA);
        assertThat(hand.count()).isEqualTo(2);
    }

    @Test
    void theSameByTheMouse() {
        Pengerjaan run = start(three());
        Motions hand = at(run);

        hand.click("Semua ada");
        hand.click("Selesai");

        assertThat(run(run.id()).posisi()).hasValue(1);
        assertThat(hand.count()).isEqualTo(2);
    }

    @Test
    void aKeyAnswersAndGoesToTheNextThatIsOpen() {
        Pengerjaan run = start(three());
        Motions hand = at(run);

        hand.press("A");
        hand.press("T");
        hand.press("A");

        assertThat(run(run.id()).current().orElseThrow().butir())
                .extracting(Butir::keadaan)
                .containsExactly(Keadaan.ADA, Keadaan.TIDAK_ADA, Keadaan.ADA);
        hand.press("Ctrl+Enter");
        hand.press("A");
        hand.press("Ctrl+Enter");
        assertThat(run(run.id()).posisi()).as("it went to what held it up").hasValue(1);
    }

    @Test
    void aRunOfTenStepsAndNineteenItemsFromBeranda() {
        layar.impor().takeSamples();
        RingkasanSop perkim = layar.meja().pengerjaan().startable().stream()
                .filter(sop -> sop.jumlahAktivitas() == 10 && sop.nama().startsWith("Pengumpulan"))
                .findFirst()
                .orElseThrow();
        Pengerjaan run = layar.meja().pengerjaan().start(perkim.versiId(), "", "Triwulan IV Tahun 2026");
        var hand = new Motions(layar, new Destination.Beranda());

        hand.press("Enter");
        assertThat(hand.here()).isEqualTo(new Destination.Pengerjaan(run.id()));
        for (int step = 0; step < 10; step++) {
            hand.press("Shift+A");
            hand.press("Ctrl+Enter");
        }

        Pengerjaan ended = run(run.id());
        assertThat(ended.status()).isEqualTo(Status.SELESAI);
        assertThat(ended.putaran().stream().mapToInt(putaran -> putaran.butir().size()))
                .hasSize(10);
        assertThat(ended.putaran().stream()
                        .mapToInt(putaran -> putaran.butir().size())
                        .sum())
                .isEqualTo(19);
        assertThat(hand.count()).isLessThanOrEqualTo(24);
    }

    @Test
    void sentBackWithAReason() {
        Pengerjaan run = start(Contoh.lurus(3));
        layar.meja().done(run);
        Motions hand = at(run);

        hand.press("Ctrl+Backspace");
        hand.type("salah");
        hand.press("Ctrl+Enter");

        Putaran back = run(run.id()).putaran(1).getFirst();
        assertThat(back.hasil()).isEqualTo(Putaran.Hasil.DIKEMBALIKAN);
        assertThat(back.alasan()).isEqualTo("salah");
        assertThat(hand.count()).isEqualTo(7);
    }

    @Test
    void sentBackWithARecentReason() {
        Pengerjaan before = start(Contoh.lurus(3));
        layar.meja().back(layar.meja().done(before), 0, "Data belum ditandatangani");
        Pengerjaan run = layar.meja().start(before.versi(), "Triwulan III Tahun 2026");
        layar.meja().done(run);
        Motions hand = at(run);

        hand.press("Ctrl+Backspace");
        hand.press("Down");
        hand.press("Ctrl+Enter");

        assertThat(run(run.id()).putaran(1).getFirst().alasan()).isEqualTo("Data belum ditandatangani");
        assertThat(hand.count()).isEqualTo(3);
    }

    @Test
    void whatComesTomorrow() {
        Pengerjaan run = start(three());
        Motions hand = at(run);

        hand.press("M");
        hand.press("Down");
        hand.press("Enter");

        assertThat(run(run.id())
                        .current()
                        .orElseThrow()
                        .butir()
                        .getFirst()
                        .jawaban()
                        .janji())
                .isEqualTo(new Janji("", SENIN.plusDays(1)));
        assertThat(hand.count()).isEqualTo(3);
    }

    @Test
    void aRunOfAGivenSopByTypingItsLetters() {
        layar.meja().add(Contoh.berjenjang());
        layar.meja().add(Contoh.lurus(3));
        var hand = new Motions(layar, new Destination.Rekap());

        hand.press("Ctrl+3");
        hand.press("Ctrl+N");
        hand.press("Enter");
        assertThat(layar.meja().pengerjaan().list()).as("none was chosen").isEmpty();
        hand.begin();
        hand.type("ber");
        hand.press("Enter");

        assertThat(layar.meja().pengerjaan().list())
                .singleElement()
                .satisfies(run -> assertThat(run.sop().nama()).isEqualTo("Contoh Berjenjang"));
        assertThat(hand.count() + 2).isLessThanOrEqualTo(6);
    }
}
