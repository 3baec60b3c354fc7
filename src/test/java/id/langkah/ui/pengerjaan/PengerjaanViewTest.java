package id.langkah.ui.pengerjaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Lampiran;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.domain.sop.Contoh;
import id.langkah.ui.Headless;
import id.langkah.ui.ScreenDesk;
import id.langkah.ui.TanggalField;
import id.langkah.ui.kit.Background;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run under the fingers: what the keys and the buttons record. */
class PengerjaanViewTest {
    @TempDir
    private Path folder;

    private ScreenDesk meja;
    private long id;
    private LayarPengerjaan layar;

    @BeforeEach
    void open() {
        meja = new ScreenDesk(folder, LocalDateTime.of(2026, 3, 2, 8, 0));
        id = meja.start(meja.add(Contoh.berjenjang()), "Triwulan I").id();
        layar = new LayarPengerjaan(meja, id);
    }

    @AfterEach
    void close() {
        layar.close();
        meja.close();
    }

    @Test
    void aWholeStepWithoutTheMouse() {
        layar.press(row(0), KeyCode.A);
        assertThat(current().butir().get(0).keadaan()).isEqualTo(Keadaan.ADA);
        layar.press(row(0), KeyCode.DOWN);
        layar.press(row(1), KeyCode.T);
        assertThat(current().butir().get(1).keadaan()).isEqualTo(Keadaan.TIDAK_ADA);
        layar.control(row(1), KeyCode.ENTER);
        assertThat(current().aktivitas()).isEqualTo(1);
        assertThat(layar.focused()).isEqualTo(row(0));
        layar.control(row(0), KeyCode.Z);
        assertThat(current().aktivitas()).isZero();
    }

    @Test
    void aReasonIsAskedWhereOneIsNeeded() {
        layar.press(row(0), KeyCode.M);
        assertThat(current().butir().get(0).keadaan()).isEqualTo(Keadaan.BELUM);
        layar.push("Nyatakan menyusul");
        assertThat(layar.words()).contains("Belum ditulis kapan atau dari siapa.");
        layar.type("Catatan", "hari Rabu");
        layar.push("Nyatakan menyusul");
        assertThat(current().butir().get(0).jawaban()).isEqualTo(Jawaban.of(Keadaan.MENYUSUL, "hari Rabu"));
        layar.press(row(0), KeyCode.B);
        Headless.run(layar.dialogs::cancel);
        assertThat(current().butir().get(0).keadaan()).isEqualTo(Keadaan.MENYUSUL);
    }

    @Test
    void aBlockedStepSaysWhatItWaitsForAndGoesThere() {
        layar.control(row(1), KeyCode.ENTER);
        assertThat(layar.words()).contains("Belum dapat diselesaikan. Kelengkapan wajib:");
        assertThat(layar.dialogs.isOpen()).isFalse();
        assertThat(current().aktivitas()).isZero();
        assertThat(layar.focused()).isEqualTo(row(0));
        layar.press(row(0), KeyCode.A);
        assertThat(layar.words()).doesNotContain("Belum dapat diselesaikan. Kelengkapan wajib:");
    }

    @Test
    void whatIsOnThePaperIsRecordedAtOnceWhenOneLeavesIt() {
        layar.press(row(0), KeyCode.A);
        layar.press(row(0), KeyCode.ENTER);
        layar.type("Nomor Berkas 1", "12/2026");
        layar.type("Tanggal Berkas 1", "2/3/2026");
        int before = run().jejak().size();
        Headless.run(() -> row(1).requestFocus());
        assertThat(run().jejak()).hasSize(before + 1);
        assertThat(current().butir().get(0).jawaban())
                .isEqualTo(new Jawaban(Keadaan.ADA, "", "12/2026", LocalDate.of(2026, 3, 2), ""));
    }

    @Test
    void aDateThatCannotBeReadIsPointedOut() {
        layar.press(row(0), KeyCode.A);
        layar.press(row(0), KeyCode.ENTER);
        layar.type("Tanggal Berkas 1", "nanti");
        Headless.run(() -> row(1).requestFocus());
        assertThat(layar.words()).contains(TanggalField.SALAH);
        assertThat(current().butir().get(0).jawaban()).isEqualTo(Jawaban.of(Keadaan.ADA));
    }

    @Test
    void leavingTheScreenKeepsWhatWasTyped() {
        layar.press(row(0), KeyCode.A);
        layar.press(row(0), KeyCode.ENTER);
        layar.type("Catatan Berkas 1", "asli di map biru");
        Headless.run(layar.view::left);
        assertThat(current().butir().get(0).jawaban().catatan()).isEqualTo("asli di map biru");
    }

    @Test
    void sendsBackWithAReason() {
        while (current().aktivitas() < 3) {
            layar.press(row(0), KeyCode.A);
            layar.control(row(0), KeyCode.ENTER);
        }
        layar.push("Tidak setuju");
        layar.push("Kembalikan");
        assertThat(current().aktivitas()).as("no reason yet").isEqualTo(3);
        layar.type("Alasan", "angka belum cocok");
        layar.push("Kembalikan");
        assertThat(current()).extracting(Putaran::aktivitas, Putaran::nomor).containsExactly(2, 2);
        assertThat(layar.words()).anyMatch(words -> words.endsWith("2026 08.00: angka belum cocok"));
        assertThat(run().putaran(3).getFirst().oleh()).isEqualTo("Kasubbag");
    }

    @Test
    void pausesAndGoesOn() {
        layar.control(row(0), KeyCode.T);
        layar.type("Alasan", "menunggu disposisi");
        layar.push("Tunda");
        assertThat(run().status()).isEqualTo(Pengerjaan.Status.DITUNDA);
        assertThat(layar.words()).contains("Ditunda: menunggu disposisi. Waktu tidak dihitung.");
        layar.push("Lanjutkan");
        assertThat(run().status()).isEqualTo(Pengerjaan.Status.BERJALAN);
    }

    @Test
    void aSlipIsTakenBackWhereItWasMade() {
        layar.press(row(0), KeyCode.SPACE);
        assertThat(current().butir().get(0).keadaan()).isEqualTo(Keadaan.ADA);
        layar.press(row(0), KeyCode.SPACE);
        assertThat(current().butir().get(0).keadaan()).isEqualTo(Keadaan.BELUM);
    }

    @Test
    void aFileIsAttachedByKeyAndOpenedAsACopy() throws IOException {
        layar.chosen.add(Files.writeString(folder.resolve("surat.pdf"), "isi"));
        layar.press(row(0), KeyCode.L);
        List<Lampiran> kept = current().butir().get(0).lampiran();
        assertThat(kept).extracting(Lampiran::nama).containsExactly("surat.pdf");
        Headless.run(() -> acts(current()).open(kept.get(0)));
        assertThat(layar.opened)
                .singleElement()
                .satisfies(file -> assertThat(file).hasContent("isi"));
    }

    @Test
    void theRealTimeIsTyped() {
        meja.wait(60);
        layar.push("Tetapkan waktu");
        layar.type("Mulai, jam", "7.45");
        layar.push("Tetapkan waktu");
        assertThat(current().mulai()).isEqualTo(LocalDateTime.of(2026, 3, 2, 7, 45));
    }

    @Test
    void aRunWalkedToItsEndIsSummedUp() {
        while (!run().status().isEnded()) {
            layar.press(row(0), KeyCode.A);
            layar.control(row(0), KeyCode.ENTER);
        }
        assertThat(layar.words()).contains("Pengerjaan selesai", "Kelengkapan lengkap", "0 kali");
    }

    private ButirActs acts(Putaran putaran) {
        return new ButirActs(LayarPengerjaan.model(meja, Background.direct(), id), layar.kit, putaran, 0);
    }

    private Pengerjaan run() {
        return meja.pengerjaan().get(id);
    }

    private Putaran current() {
        return run().current().orElseThrow();
    }

    private ButirRow row(int place) {
        return layar.all(ButirRow.class).get(place);
    }
}
