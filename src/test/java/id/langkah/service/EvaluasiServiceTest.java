package id.langkah.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.rekap.BarisMonitoring.Isian;
import id.langkah.domain.rekap.Evaluasi;
import id.langkah.domain.rekap.Monitoring;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.Pernyataan;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.VersiSop;
import id.langkah.ui.ScreenDesk;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office monitors and evaluates its SOPs. */
class EvaluasiServiceTest {
    private static final Periode SEMESTER = Periode.read("2025-S2").orElseThrow();
    private static final int HALF_A_YEAR = 180 * 24 * 60;

    @TempDir
    private Path folder;

    private ScreenDesk meja;
    private EvaluasiService service;
    private VersiSop followed;

    @BeforeEach
    void open() {
        meja = new ScreenDesk(folder, LocalDateTime.of(2025, 9, 1, 8, 0));
        service = new EvaluasiService(meja.database(), meja::now);
        meja.add(Contoh.lurus(3));
        followed = meja.add(Contoh.berjenjang());
        Pengerjaan run = meja.start(followed, "Triwulan III");
        for (int i = 0; i < 3; i++) {
            run = meja.done(run);
        }
        meja.back(run, 2, "angka belum cocok");
        meja.wait(HALF_A_YEAR);
    }

    @AfterEach
    void close() {
        meja.close();
    }

    @Test
    void whatWasFollowedComesFirstAndIsPrefilled() {
        Monitoring monitoring = service.monitoring(SEMESTER);

        assertThat(monitoring.baris()).hasSize(2);
        assertThat(monitoring.baris().getFirst().sopId()).isEqualTo(followed.sopId());
        assertThat(monitoring.baris().getFirst().penerapan().pengembalian()).isEqualTo(1);
        assertThat(monitoring.baris().getFirst().isFilled()).isFalse();
        assertThat(monitoring.baris().getLast().penerapan().pengerjaan()).isZero();
    }

    @Test
    void whatIsAnsweredIsKeptAndMayBeChanged() {
        service.save(SEMESTER, followed.sopId(), new Isian(true, "Lancar", ""));
        var isian = new Isian(false, "Sering dikembalikan", "Perjelas aktivitas 4");
        service.save(SEMESTER, followed.sopId(), isian);

        assertThat(service.monitoring(SEMESTER).baris().getFirst().shown()).isEqualTo(isian);
        assertThat(service.monitoring(SEMESTER).belum()).isEqualTo(1);
        assertThat(service.monitoring(SEMESTER.previous()).belum()).isEqualTo(2);
    }

    @Test
    void anEvaluationIsKeptAsFarAsItIsAnswered() {
        Evaluasi before = service.evaluasi(2025).getFirst();
        assertThat(before.jawaban()).isEmpty();

        service.save(before.with(Pernyataan.DIPAHAMI, true));
        service.save(before.with(Pernyataan.KINERJA, false).with("Perlu disederhanakan"));

        Evaluasi after = service.evaluasi(2025).getFirst();
        assertThat(after.jawaban()).isEqualTo(Map.of(Pernyataan.KINERJA, false));
        assertThat(after.catatan()).isEqualTo("Perlu disederhanakan");
        assertThat(after.hasil()).isEqualTo(Evaluasi.Hasil.REVISI);
        assertThat(service.evaluasi(2024).getFirst().jawaban()).isEmpty();
    }

    @Test
    void theDayBeginsWithWhatStillWaits() {
        assertThat(service.pengingat().semester()).isEqualTo(SEMESTER);
        assertThat(service.pengingat().monitoring()).isEqualTo(1);
        assertThat(service.pengingat().evaluasi()).isEqualTo(1);
        assertThat(meja.pengerjaan().beranda().pengingat()).isEqualTo(service.pengingat());

        service.save(SEMESTER, followed.sopId(), new Isian(true, "", ""));
        Evaluasi evaluasi = service.evaluasi(2025).getFirst();
        for (Pernyataan pernyataan : Pernyataan.values()) {
            evaluasi = evaluasi.with(pernyataan, true);
        }
        service.save(evaluasi);

        assertThat(service.pengingat().isEmpty()).isTrue();
    }
}
