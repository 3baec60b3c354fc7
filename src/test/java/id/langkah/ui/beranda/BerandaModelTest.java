package id.langkah.ui.beranda;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.aksi.Aksi;
import id.langkah.domain.aksi.TindakLanjut;
import id.langkah.domain.cadangan.Cadangan;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa.Ditunda;
import id.langkah.domain.rekap.Berkala;
import id.langkah.domain.rekap.KinerjaMenunggu;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.TugasBerkala;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.VersiSop;
import id.langkah.service.SampelService;
import id.langkah.ui.Destination;
import id.langkah.ui.Headless;
import id.langkah.ui.Layout;
import id.langkah.ui.Navigator;
import id.langkah.ui.ScreenDesk;
import id.langkah.ui.beranda.BerandaModel.Hari;
import id.langkah.ui.kit.Background;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BerandaModelTest {
    @TempDir
    private Path folder;

    private ScreenDesk meja;
    private BerandaModel model;

    @BeforeEach
    void open() {
        meja = new ScreenDesk(folder, LocalDateTime.of(2026, 3, 2, 8, 0));
        model = new BerandaModel(meja.pengerjaan(), meja.cadangan(), meja.data(), Background.direct(), meja::now);
    }

    @AfterEach
    void close() {
        meja.close();
    }

    @Test
    void theFirstStartHasNothing() {
        assertThat(hari().isFirst()).isTrue();
        meja.add(Contoh.lurus(2));
        assertThat(hari().isFirst()).isFalse();
    }

    @Test
    void theExamplesComeTogetherAndGoAgain() {
        assertThat(hari().contoh()).isZero();
        var taken = new ArrayList<SampelService.Taken>();
        model.takeSamples(taken::add);
        assertThat(taken).containsExactly(new SampelService.Taken(5, 18));
        assertThat(hari().contoh()).isEqualTo(18);
        assertThat(hari().isFirst()).isFalse();
        model.removeSamples(removed -> assertThat(removed).isEqualTo(18));
        assertThat(hari().contoh()).isZero();
        assertThat(hari().sop()).isEqualTo(5);
        assertThat(hari().cadangan().terakhir()).as("a backup is made before").isPresent();
    }

    @Test
    void aPausedRunIsResumed() {
        VersiSop sop = meja.add(Contoh.lurus(3));
        Pengerjaan run = meja.start(sop, "Triwulan I");
        meja.record(run, new Ditunda("rapat"));
        model.resume(run);
        assertThat(meja.pengerjaan().get(run.id()).status()).isEqualTo(Pengerjaan.Status.BERJALAN);
    }

    @Test
    void tellsWhatWaitsAndWhatIsMissing() {
        Pengerjaan run = meja.start(meja.add(Contoh.lurus(3)), "Triwulan I");
        run = meja.answer(run, 0, Jawaban.of(Keadaan.MENYUSUL, "hari Rabu"));
        meja.done(run);
        meja.wait(30);
        Hari now = hari();
        assertThat(now.beranda().tugas()).singleElement().satisfies(tugas -> {
            assertThat(tugas.pelaksana()).containsExactly("Staf");
            assertThat(tugas.putaran().aktivitas()).isEqualTo(1);
            assertThat(Headless.get(() -> TugasRow.mark(now, tugas).getText())).isEqualTo("Terlambat 10 menit");
        });
        assertThat(now.beranda().kurang())
                .extracting(kurang -> kurang.kekurangan().butir().kelengkapan().nama())
                .containsExactly("Berkas 1");
    }

    @Test
    void aLateRequestIsNeverPassedOver() {
        meja.data()
                .kinerja()
                .add(Indikator.of(2025, "Sasaran", "Angka melek huruf").withPenanggungJawab("Bidang SD"));
        long id = meja.data().kinerja().indikator(2025).getFirst().id();
        LocalDate hari = meja.now().toLocalDate();
        meja.data()
                .permintaan()
                .add(meja.data()
                        .permintaan()
                        .draft(2025, Triwulan.IV, List.of(id), hari.minusDays(61), hari.minusDays(54), null));

        assertThat(hari().isFirst()).isFalse();
        KinerjaMenunggu kinerja = model.kinerja().get().orElseThrow();

        assertThat(kinerja.terlambat(hari)).isEqualTo(1);
        assertThat(kinerja.belum()).containsExactly(new KinerjaMenunggu.Bidang("Bidang SD", 1, 1));
        assertThat(Headless.get(() -> KinerjaPart.due(hari.minusDays(54), hari).getText()))
                .isEqualTo("Terlambat 54 hari");
        assertThat(Headless.get(() -> KinerjaPart.due(hari, hari).getText())).isEqualTo("Hari ini");
        assertThat(Headless.get(() -> KinerjaPart.due(hari.plusDays(1), hari).getText()))
                .isEqualTo("Besok");
    }

    @Test
    void whatWasAgreedUponIsThereUntilItIsClosed() {
        meja.data().kinerja().add(Indikator.of(2026, "Sasaran", "Angka melek huruf"));
        long id = meja.data().kinerja().indikator(2026).getFirst().id();
        LocalDate hari = meja.now().toLocalDate();
        long aksi = meja.data()
                .aksi()
                .save(new Aksi(0, id, "Mendata warga belajar", List.of("", "", "", ""), null, null, null, "Bidang SD"));
        for (LocalDate batas : List.of(hari.plusDays(9), hari.minusDays(2))) {
            meja.data()
                    .aksi()
                    .save(new TindakLanjut(0, aksi, 2026, Triwulan.I, "Sampai " + batas, "Kasubbag", batas, null, ""));
        }
        long tanpa =
                meja.data().aksi().save(new TindakLanjut(0, aksi, 2026, Triwulan.I, "Kapan saja", "", null, null, ""));

        hari();
        assertThat(model.tindakLanjut().get())
                .extracting(butir -> butir.tindakLanjut().uraian())
                .containsExactly("Sampai " + hari.minusDays(2), "Sampai " + hari.plusDays(9), "Kapan saja");
        List<String> said = Headless.get(() -> Layout.all(
                        TindakLanjutPart.of(model.tindakLanjut().get(), hari, new Navigator(new Destination.Beranda())))
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList());
        assertThat(said).contains("Tindak lanjut rencana aksi", "Terlambat 2 hari", "9 hari lagi", "Tanpa batas");
        meja.data().aksi().tutup(tanpa, hari, "Selesai");
        hari();
        assertThat(model.tindakLanjut().get()).hasSize(2);
    }

    @Test
    void aRecurringRunIsBegunOrLeftOut() {
        VersiSop sop = meja.add(Contoh.lurus(2));
        Periode quarter = Periode.of(Periode.Jenis.TRIWULAN, meja.now().toLocalDate());
        meja.pengerjaan().berkala().save(new Berkala(0, sop.sopId(), quarter.jenis(), 0, 60, quarter));
        TugasBerkala tugas = hari().beranda().berkala().getFirst();

        model.skip(tugas, () -> {});
        assertThat(hari().beranda().berkala()).isEmpty();
        model.unskip(tugas);
        assertThat(hari().beranda().berkala()).containsExactly(tugas);
        model.start(tugas, run -> assertThat(run.periode()).isEqualTo(quarter.teks()));
        assertThat(hari().beranda().berkala()).isEmpty();
        assertThat(hari().beranda().tugas()).hasSize(1);
    }

    @Test
    void aBackupIsGoodForADay() {
        assertThat(hari().isUnsafe()).as("none yet").isTrue();
        List<Cadangan> made = new ArrayList<>();
        model.backup(made::add, refused -> made.clear());
        assertThat(model.hari().get().orElseThrow().cadangan().terakhir()).contains(made.getFirst());
        assertThat(hari().isUnsafe()).isFalse();
        meja.wait(24 * 60 + 1);
        assertThat(hari().isUnsafe()).isTrue();
    }

    @Test
    void saysWhyThereIsNoBackup() throws IOException {
        Files.writeString(folder.resolve("cadangan"), "bukan folder");
        List<Masalah> told = new ArrayList<>();
        model.backup(made -> {}, refused -> told.addAll(refused.masalah()));
        assertThat(told).isNotEmpty();
    }

    private Hari hari() {
        model.load();
        return model.hari().get().orElseThrow();
    }
}
