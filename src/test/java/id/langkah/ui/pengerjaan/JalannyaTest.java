package id.langkah.ui.pengerjaan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.langkah.domain.pengerjaan.Janji;
import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa.Dinamai;
import id.langkah.domain.rekap.Berkala;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.VersiSop;
import id.langkah.ui.Destination;
import id.langkah.ui.Headless;
import id.langkah.ui.ScreenDesk;
import id.langkah.ui.kit.RowButton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run asks, shows and leads to, from its beginning to its end and the next period. */
class JalannyaTest {
    private static final LocalDate SENIN = LocalDate.of(2026, 3, 2);

    @TempDir
    private Path folder;

    private ScreenDesk meja;
    private VersiSop versi;
    private long id;
    private LayarPengerjaan layar;

    @BeforeEach
    void open() {
        meja = new ScreenDesk(folder, SENIN.atTime(8, 0));
        versi = meja.add(Contoh.berjenjang());
        id = meja.pengerjaan().start(versi.id(), "", "Triwulan I Tahun 2026").id();
        layar = new LayarPengerjaan(meja, id);
    }

    @AfterEach
    void close() {
        layar.close();
        meja.close();
    }

    private Pengerjaan run() {
        return meja.pengerjaan().get(id);
    }

    private ButirRow row(int place) {
        return layar.all(ButirRow.class).get(place);
    }

    private void walkToTheEnd() {
        while (!run().status().isEnded()) {
            layar.press(row(0), KeyCode.A);
            layar.control(row(0), KeyCode.ENTER);
        }
    }

    private Jawaban first() {
        return run().current().orElseThrow().butir().getFirst().jawaban();
    }

    @Test
    void aPromiseCountsDownAndCanBeRemindedOf() {
        layar.press(row(0), KeyCode.M);
        layar.type("Sampai kapan", "3 hari");
        layar.type("Dari siapa", "Bidang SD");
        layar.push("Nyatakan menyusul");
        assertThat(first().janji()).isEqualTo(new Janji("Bidang SD", SENIN.plusDays(3)));
        assertThat(layar.words()).contains("Janji 5 Mar · 3 hari lagi", "dari Bidang SD");
        layar.push("Salin pengingat");
        assertThat(Headless.get(() -> Clipboard.getSystemClipboard().getString()))
                .startsWith("Yth. Bapak/Ibu Bidang SD,")
                .contains("\"Berkas 1\" untuk Contoh Berjenjang · Triwulan I Tahun 2026")
                .contains("dijanjikan sampai 5 Maret 2026 (3 hari lagi).")
                .endsWith("Terima kasih.");
        meja.wait(5 * 24 * 60);
        try (var later = new LayarPengerjaan(meja, id)) {
            assertThat(later.words()).contains("Janji 5 Mar · lewat 2 hari");
        }
    }

    @Test
    void aPromiseIsChangedAndOneThatIsNoDateIsRefused() {
        layar.press(row(0), KeyCode.M);
        layar.push("Besok");
        layar.push("Nyatakan menyusul");
        assertThat(first().janji()).isEqualTo(new Janji("", SENIN.plusDays(1)));
        layar.push("Ubah janji");
        layar.type("Sampai kapan", "kapan-kapan");
        layar.push("Nyatakan menyusul");
        assertThat(layar.words()).contains("\"kapan-kapan\" bukan tanggal.");
        layar.type("Sampai kapan", "seminggu");
        layar.push("Nyatakan menyusul");
        assertThat(first().janji()).isEqualTo(new Janji("", SENIN.plusDays(7)));
        layar.press(row(0), KeyCode.A);
        assertThat(first()).isEqualTo(Jawaban.of(Keadaan.ADA));
    }

    @Test
    void whoPromisedItLastIsOfferedAgain() {
        layar.press(row(0), KeyCode.M);
        layar.type("Dari siapa", "Ibu Ani");
        layar.push("Nyatakan menyusul");
        Pengerjaan next = meja.start(versi, "Triwulan II Tahun 2026");
        try (var other = new LayarPengerjaan(meja, next.id())) {
            other.press(other.all(ButirRow.class).getFirst(), KeyCode.M);
            assertThat(other.all(ComboBox.class).getLast().getEditor().getText())
                    .isEqualTo("Ibu Ani");
        }
    }

    @Test
    void aFileAnswersAdaAndCanBeTakenBack() throws IOException {
        layar.chosen.add(Files.writeString(folder.resolve("surat.pdf"), "isi"));
        layar.press(row(0), KeyCode.L);
        assertThat(first().keadaan()).isEqualTo(Keadaan.ADA);
        layar.control(row(0), KeyCode.Z);
        assertThat(first().keadaan()).isEqualTo(Keadaan.BELUM);
        assertThat(run().current().orElseThrow().butir().getFirst().lampiran()).hasSize(1);
    }

    @Test
    void aReasonOfThisRunIsOfferedAgain() {
        while (run().posisi().orElseThrow() < 3) {
            layar.press(row(0), KeyCode.A);
            layar.control(row(0), KeyCode.ENTER);
        }
        for (int time = 0; time < 2; time++) {
            layar.push("Tidak setuju");
            if (time == 0) {
                layar.type("Alasan", "Tanda tangan kurang");
            } else {
                layar.push("Tanda tangan kurang");
            }
            layar.push("Kembalikan");
            layar.press(row(0), KeyCode.A);
            layar.control(row(0), KeyCode.ENTER);
        }
        assertThat(run().putaran(3).subList(0, 2))
                .allMatch(putaran -> putaran.alasan().equals("Tanda tangan kurang"));
        RowButton fold = folded();
        assertThat(fold.getAccessibleText()).isEqualTo("3 putaran, buka");
        Headless.run(fold::fire);
        assertThat(folded().getAccessibleText()).isEqualTo("3 putaran, tutup");
        Headless.run(() -> folded().fire());
        assertThat(folded().getAccessibleText()).isEqualTo("3 putaran, buka");
    }

    private RowButton folded() {
        return layar.all(RowButton.class).stream()
                .filter(button -> button.getAccessibleText().startsWith("3 putaran,"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPausedRunIsGoneOnWithAlsoWhileOneLooksBack() {
        layar.press(row(0), KeyCode.A);
        layar.control(row(0), KeyCode.ENTER);
        layar.control(row(0), KeyCode.T);
        layar.type("Alasan", "cuti");
        layar.push("Tunda");
        Headless.run(() -> layar.all(RowButton.class).getFirst().fire());
        layar.push("Lanjutkan");
        assertThat(run().status()).isEqualTo(Pengerjaan.Status.BERJALAN);
    }

    @Test
    void isCalledOtherwise() {
        assertThat(layar.words()).contains("Contoh Berjenjang · Triwulan I Tahun 2026");
        layar.press(row(0), KeyCode.F2);
        layar.type("Judul", "Data untuk Bappeda");
        layar.push("Ganti");
        assertThat(run().sebutan()).isEqualTo("Data untuk Bappeda · Triwulan I Tahun 2026");
        assertThat(layar.words()).contains("Data untuk Bappeda · Triwulan I Tahun 2026");
        layar.press(row(0), KeyCode.F2);
        layar.push("Ganti");
        assertThat(run().jejak()).as("nothing was changed").hasSize(2);
    }

    @Test
    void theEndLeadsOn() {
        walkToTheEnd();
        layar.push("Cetak Daftar Periksa");
        assertThat(layar.opened)
                .singleElement()
                .satisfies(file -> assertThat(file.getFileName().toString())
                        .isEqualTo("Daftar Periksa Contoh Berjenjang, Triwulan I Tahun 2026.pdf"));
        layar.chosen.add(folder.resolve("paket.pdf"));
        layar.push("Paket berkas (PDF)…");
        assertThat(folder.resolve("paket.pdf")).isNotEmptyFile();
        layar.push("Arsipkan");
        assertThat(meja.pengerjaan().diarsipkan()).containsExactly(id);
        assertThat(layar.words()).contains("Sudah diarsipkan").doesNotContain("Arsipkan");
        layar.push("Mulai lagi untuk Triwulan II Tahun 2026");
        List<Pengerjaan> all = meja.pengerjaan().list();
        assertThat(all).hasSize(2);
        Pengerjaan next = all.stream().filter(run -> run.id() != id).findFirst().orElseThrow();
        assertThat(next.periode()).isEqualTo("Triwulan II Tahun 2026");
        assertThat(Headless.get(() -> layar.navigator.here().get())).isEqualTo(new Destination.Pengerjaan(next.id()));
        assertThat(meja.pengerjaan().startNext(id)).as("there is one already").isEqualTo(next);
    }

    @Test
    void anSopThatIsNotInForceAnyMoreIsNotBegunAgain() {
        walkToTheEnd();
        meja.setStatus(versi, Status.DICABUT);
        layar.push("Mulai lagi untuk Triwulan II Tahun 2026");
        assertThat(layar.words()).contains("SOP ini tidak berlaku lagi, sehingga tidak dapat dimulai.");
    }

    @Test
    void aRunWithoutAPeriodIsBegunAgainByChoosing() {
        meja.pengerjaan().record(id, new Dinamai("Lain", ""));
        walkToTheEnd();
        layar.push("Mulai lagi…");
        assertThat(layar.words()).contains("Contoh Berjenjang · Triwulan I Tahun 2026");
        layar.push("Mulai");
        assertThat(meja.pengerjaan().list()).hasSize(2);
    }

    @Test
    void aRunIsBegunAgainAndAgain() {
        meja.add(Contoh.lurus(3));
        Headless.run(() -> layar.model().mulai(layar.kit, layar.navigator).open());
        layar.push("Mulai");
        assertThat(layar.words()).contains("2 SOP cocok, belum ada yang dipilih.");
        layar.type("Cari SOP", "lurus");
        Headless.run(() -> choose("Ulangi", "Setiap triwulan"));
        layar.type("Ingatkan, hari kerja sebelum periodenya berakhir", "banyak");
        layar.push("Mulai");
        assertThat(layar.words()).contains("\"banyak\" bukan jumlah hari.");
        layar.type("Ingatkan, hari kerja sebelum periodenya berakhir", "7");
        layar.press(layar.focused(), KeyCode.UP);
        layar.push("Mulai");
        assertThat(meja.pengerjaan().berkala().list())
                .extracting(Berkala::setiap, Berkala::ingatkan)
                .containsExactly(tuple(Periode.Jenis.TRIWULAN, 8));
        assertThat(meja.pengerjaan().list()).hasSize(2);
    }

    @Test
    void theArrowsChooseAnSop() {
        meja.add(Contoh.lurus(3));
        Headless.run(() -> layar.model().mulai(layar.kit, layar.navigator).open());
        layar.press(layar.focused(), KeyCode.DOWN);
        layar.press(layar.focused(), KeyCode.DOWN);
        layar.press(layar.focused(), KeyCode.UP);
        assertThat(layar.all(ListView.class).getLast().getSelectionModel().getSelectedIndex())
                .isZero();
        layar.press(layar.focused(), KeyCode.ENTER);
        assertThat(meja.pengerjaan().list()).hasSize(2);
    }

    @Test
    void aScheduleIsMadeChangedDeletedAndTakenBack() {
        Headless.run(() -> layar.model().mulai(layar.kit, layar.navigator).openBerkala());
        layar.push("Tambah jadwal…");
        layar.push("Simpan jadwal");
        assertThat(layar.words()).contains("SOP belum dipilih.");
        Headless.run(() -> choose("SOP", "Contoh Berjenjang"));
        layar.push("Simpan jadwal");
        Berkala kept = meja.pengerjaan().berkala().list().getFirst();
        assertThat(kept.kata()).isEqualTo("Setiap triwulan, diingatkan 5 hari kerja sebelumnya");
        Headless.run(() -> layar.model().mulai(layar.kit, layar.navigator).openBerkala());
        layar.pushHeard("Ubah jadwal Contoh Berjenjang");
        layar.type("Jatuh tempo, hari sesudah periode", "10");
        layar.push("Simpan jadwal");
        assertThat(meja.pengerjaan().berkala().list())
                .extracting(Berkala::sesudah)
                .containsExactly(10);
        Headless.run(() -> layar.model().mulai(layar.kit, layar.navigator).openBerkala());
        layar.pushHeard("Hapus jadwal Contoh Berjenjang");
        assertThat(meja.pengerjaan().berkala().list()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private void choose(String heard, String words) {
        ComboBox<Object> box = layar.all(ComboBox.class).stream()
                .filter(combo -> heard.equals(combo.getAccessibleText()))
                .reduce((first, second) -> second)
                .orElseThrow();
        box.setValue(box.getItems().stream()
                .filter(item -> words.equals(box.getConverter().toString(item)))
                .findFirst()
                .orElseThrow());
    }
}
