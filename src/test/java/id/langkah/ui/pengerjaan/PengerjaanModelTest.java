package id.langkah.ui.pengerjaan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.MasalahException;
import id.langkah.domain.pengerjaan.Butir;
import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Lampiran;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa;
import id.langkah.domain.pengerjaan.Peristiwa.WaktuDitetapkan;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.domain.sop.Contoh;
import id.langkah.ui.ScreenDesk;
import id.langkah.ui.kit.Background;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PengerjaanModelTest {
    private static final LocalDateTime SENIN = LocalDateTime.of(2026, 3, 2, 8, 0);

    @TempDir
    private Path folder;

    private ScreenDesk meja;
    private long id;
    private PengerjaanModel model;

    @BeforeEach
    void open() {
        meja = new ScreenDesk(folder, SENIN);
        id = meja.start(meja.add(Contoh.berjenjang()), "Triwulan I").id();
        model = reopened();
    }

    @AfterEach
    void close() {
        meja.close();
    }

    private PengerjaanModel reopened() {
        var again = LayarPengerjaan.model(meja, Background.direct(), id);
        again.load();
        return again;
    }

    @Test
    void walksFromTheFirstStepToTheEnd() {
        while (!run().status().isEnded()) {
            answer(0, Keadaan.ADA);
            model.finish("Budi", "", PendingSignature.BELUM);
        }
        assertThat(run().status()).isEqualTo(Pengerjaan.Status.SELESAI);
        assertThat(run().putaran()).hasSize(6).extracting(Putaran::oleh).containsOnly("Budi");
        assertThat(shown().putaran()).as("the summary stands in the middle").isEmpty();
    }

    @Test
    void everyActIsKeptBeforeItShows() {
        answer(0, Keadaan.ADA);
        assertThat(meja.pengerjaan().get(id)).isEqualTo(run());
        model.finish("", "", PendingSignature.BELUM);
        assertThat(meja.pengerjaan().get(id)).isEqualTo(run());
        assertThat(reopened().shown().get()).as("reopened").contains(shown());
    }

    @Test
    void anObligatoryPaperHoldsTheStepUpButNotTheWayBack() {
        go(3);
        assertThatThrownBy(() -> model.finish("", "", PendingSignature.BELUM))
                .isInstanceOf(MasalahException.class)
                .hasMessageContaining("Berkas 4");
        model.sendBack(2, "Ibu Rina", "angka belum cocok");
        assertThat(current()).extracting(Putaran::aktivitas, Putaran::nomor).containsExactly(2, 2);
        assertThat(Langkah.of(run()))
                .extracting(Langkah::tanda)
                .containsExactly(
                        Langkah.Tanda.SELESAI,
                        Langkah.Tanda.SELESAI,
                        Langkah.Tanda.SEDANG,
                        Langkah.Tanda.DIULANG,
                        Langkah.Tanda.BELUM,
                        Langkah.Tanda.BELUM);
    }

    @Test
    void aStepThatWasRefusedCanBeFinishedLater() {
        assertThatThrownBy(() -> model.finish("", "", PendingSignature.BELUM)).isInstanceOf(MasalahException.class);
        answer(0, Keadaan.ADA);
        model.finish("", "", PendingSignature.BELUM);
        assertThat(current().aktivitas()).isEqualTo(1);
    }

    @Test
    void sendsBackToTheStepThatTheSopNames() {
        go(3);
        assertThat(KembaliDialog.tujuan(run())).containsExactly(0, 1, 2);
        assertThat(KembaliDialog.usual(run())).isEqualTo(2);
        model.undo();
        assertThat(KembaliDialog.usual(run()))
                .as("no keputusan: the step before")
                .isEqualTo(1);
        go(4);
        assertThat(KembaliDialog.usual(run())).isEqualTo(3);
    }

    @Test
    void nothingLiesBeforeTheFirstStep() {
        assertThat(KembaliDialog.tujuan(run())).isEmpty();
    }

    @Test
    void undoNamesWhatItTakesBack() {
        assertThat(model.undoable()).isEmpty();
        answer(0, Keadaan.ADA);
        assertThat(model.undoable()).contains("\"Berkas 1\" dinyatakan ada");
        model.finish("Budi", "", PendingSignature.BELUM);
        assertThat(model.undoable()).contains("Aktivitas 1 selesai oleh Budi");
        model.undo();
        assertThat(current().aktivitas()).isZero();
        assertThat(model.undoable()).contains("\"Berkas 1\" dinyatakan ada");
    }

    @Test
    void aPauseStopsTheClock() {
        meja.wait(10);
        model.pause("menunggu disposisi");
        meja.wait(60);
        model.tick();
        assertThat(run().status()).isEqualTo(Pengerjaan.Status.DITUNDA);
        assertThat(model.waktu(run(), current()).nyata()).isEqualTo(10);
        model.resume();
        meja.wait(5);
        model.tick();
        assertThat(model.waktu(run(), current()).nyata()).isEqualTo(15);
        assertThat(model.waktu(run(), current()).terlambat()).isFalse();
    }

    @Test
    void aMinuteMakesAStepLate() {
        meja.wait(21);
        assertThat(model.waktu(run(), current()).terlambat()).isFalse();
        model.tick();
        assertThat(model.waktu(run(), current()).terlambat()).isTrue();
    }

    @Test
    void cancellingEndsTheRunAndCanBeTakenBack() {
        model.cancel("salah SOP");
        assertThat(run().status()).isEqualTo(Pengerjaan.Status.DIBATALKAN);
        model.undo();
        assertThat(run().status()).isEqualTo(Pengerjaan.Status.BERJALAN);
    }

    @Test
    void aNoteIsAFactAfterTheEndToo() {
        model.cancel("salah SOP");
        model.note("lihat pengerjaan yang lain");
        assertThat(run().jejak().getLast().peristiwa()).isEqualTo(new Peristiwa.Dicatat("lihat pengerjaan yang lain"));
    }

    @Test
    void anEarlierRoundStaysInTheMiddleUntilTheRunMovesOn() {
        go(3);
        model.look(run().latest(0).orElseThrow());
        assertThat(shown().isBack()).isTrue();
        model.answer(0, 1, Jawaban.of(Keadaan.ADA));
        assertThat(shown().putaran().orElseThrow().aktivitas())
                .as("still there")
                .isZero();
        assertThat(shown().putaran().orElseThrow().butir().get(1).keadaan()).isEqualTo(Keadaan.ADA);
        answer(0, Keadaan.ADA);
        model.finish("", "", PendingSignature.BELUM);
        assertThat(shown().isBack()).isFalse();
        model.look(run().latest(0).orElseThrow());
        model.lookAtPresent();
        assertThat(shown().putaran()).isEqualTo(run().current());
    }

    @Test
    void onlyTheLatestRoundOfAStepIsAnswered() {
        returned();
        List<Putaran> rounds = run().putaran(2);
        assertThat(rounds).hasSize(2);
        assertThat(model.isAnswerable(run(), rounds.get(0))).isFalse();
        assertThat(model.isAnswerable(run(), rounds.get(1))).isTrue();
    }

    @Test
    void takesTheAnswersOfTheRoundBeforeOver() {
        go(2);
        var paper = new Jawaban(Keadaan.ADA, "", "12/2026", LocalDate.of(2026, 3, 2), "asli");
        model.answer(2, 0, paper);
        model.answer(2, 1, Jawaban.of(Keadaan.MENYUSUL, "dari bidang"));
        model.attach(2, 0, List.of(file("surat.pdf")));
        model.finish("", "", PendingSignature.BELUM);
        model.sendBack(2, "", "angka belum cocok");
        assertThat(current().butir()).extracting(Butir::jawaban).containsOnly(Jawaban.BELUM);
        model.answer(2, 1, Jawaban.of(Keadaan.ADA));
        model.answerAsBefore();
        assertThat(current().butir().get(0).jawaban()).isEqualTo(paper);
        assertThat(current().butir().get(0).lampiran())
                .extracting(Lampiran::nama)
                .containsExactly("surat.pdf");
        assertThat(current().butir().get(1).keadaan())
                .as("what was answered stays")
                .isEqualTo(Keadaan.ADA);
        model.answerAsBefore(1);
        assertThat(current().butir().get(1).jawaban().alasan()).isEqualTo("dari bidang");
    }

    @Test
    void aFileIsKeptAndCanBeTakenOutAndOff() throws IOException {
        model.attach(0, 0, List.of(file("surat.pdf"), file("lampiran.pdf")));
        List<Lampiran> kept = current().butir().get(0).lampiran();
        assertThat(kept).extracting(Lampiran::nama).containsExactly("surat.pdf", "lampiran.pdf");
        List<Path> written = new ArrayList<>();
        model.export(kept.get(0), folder.resolve("salinan.pdf"), written::add);
        assertThat(written).containsExactly(folder.resolve("salinan.pdf"));
        assertThat(Files.readString(written.get(0))).isEqualTo("isi surat.pdf");
        model.detach(0, 0, kept.get(0));
        assertThat(current().butir().get(0).lampiran()).containsExactly(kept.get(1));
    }

    @Test
    void theRealTimeOfAStepIsTypedByHand() {
        answer(0, Keadaan.ADA);
        meja.wait(120);
        model.finish("", "", PendingSignature.BELUM);
        List<String> told = new ArrayList<>();
        var hour = new WaktuDitetapkan(0, 1, SENIN, SENIN.plusMinutes(15), "dicatat kemudian");
        model.setTime(hour, () -> told.add("done"), refused -> told.add("refused"));
        Putaran first = run().putaran(0).getFirst();
        assertThat(model.waktu(run(), first).nyata()).isEqualTo(15);
        assertThat(first.ditetapkan()).isTrue();
        var never = new WaktuDitetapkan(0, 1, meja.now().plusDays(1), meja.now(), "");
        model.setTime(never, () -> told.add("done"), refused -> told.add("refused"));
        assertThat(told).containsExactly("done", "refused");
    }

    @Test
    void whoDidAStepLastIsLikelyToDoItAgain() {
        assertThat(model.pelaku(run(), current())).isEqualTo("Staf");
        answer(0, Keadaan.ADA);
        model.finish("Budi", "", PendingSignature.BELUM);
        assertThat(model.pelaku(run(), current())).as("in this run").isEqualTo("Budi");
        Pengerjaan next = meja.start(run().versi(), "Triwulan II");
        id = next.id();
        model = reopened();
        assertThat(model.pelaku(run(), current())).as("in the next").isEqualTo("Budi");
        go(3);
        assertThat(model.pelaku(run(), current())).as("another role").isEqualTo("Kasubbag");
    }

    @Test
    void whatWasPutOffIsAnsweredAfterTheEnd() {
        model.answer(0, 0, Jawaban.of(Keadaan.MENYUSUL, "hari Rabu"));
        while (!run().status().isEnded()) {
            current().butir().stream().filter(Butir::holdsUp).forEach(butir -> answer(0, Keadaan.ADA));
            model.finish("", "", PendingSignature.BELUM);
        }
        assertThat(run().kekurangan()).hasSize(1);
        model.attach(0, 0, List.of(file("surat.pdf")));
        model.answer(0, 0, Jawaban.of(Keadaan.ADA));
        assertThat(run().kekurangan()).isEmpty();
    }

    private void returned() {
        go(3);
        model.sendBack(2, "Ibu Rina", "angka belum cocok");
    }

    /** Finishes steps up to a row. */
    private void go(int aktivitas) {
        while (current().aktivitas() < aktivitas) {
            answer(0, Keadaan.ADA);
            model.finish("", "", PendingSignature.BELUM);
        }
    }

    private void answer(int butir, Keadaan keadaan) {
        model.answer(current().aktivitas(), butir, Jawaban.of(keadaan));
    }

    private Path file(String name) {
        try {
            return Files.writeString(folder.resolve(name), "isi " + name);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private RunViewState shown() {
        return model.shown().get().orElseThrow();
    }

    private Pengerjaan run() {
        return shown().run();
    }

    private Putaran current() {
        return run().current().orElseThrow();
    }
}
