package id.langkah.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.MasalahException;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa.Dibatalkan;
import id.langkah.domain.pengerjaan.Peristiwa.Dinamai;
import id.langkah.domain.rekap.Berkala;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.TugasBerkala;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.VersiSop;
import id.langkah.ui.ScreenDesk;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office follows an SOP in every quarter. */
class PengerjaanBerkalaServiceTest {
    private static final Periode TW4 = Periode.read("2026-TW4").orElseThrow();
    private static final int WEEK = 7 * 24 * 60;

    @TempDir
    private Path folder;

    private ScreenDesk meja;
    private VersiSop versi;
    private PengerjaanBerkalaService service;

    @BeforeEach
    void open() {
        meja = new ScreenDesk(folder, LocalDateTime.of(2026, 12, 21, 8, 0));
        versi = meja.add(Contoh.berjenjang());
        service = meja.pengerjaan().berkala();
        service.save(new Berkala(0, versi.sopId(), Periode.Jenis.TRIWULAN, 0, 5, TW4));
    }

    @AfterEach
    void close() {
        meja.close();
    }

    @Test
    void remindsFromItsDayOn() {
        assertThat(service.due()).isEmpty();
        assertThat(meja.pengerjaan().beranda().berkala()).isEmpty();
        meja.wait(WEEK);
        TugasBerkala tugas = service.due().getFirst();
        assertThat(tugas.judul()).isEqualTo(versi.sop().nama() + " · Triwulan IV Tahun 2026");
        assertThat(tugas.kata(meja.now().toLocalDate())).isEqualTo("Jatuh tempo 31 Des · 3 hari lagi");
        assertThat(meja.pengerjaan().beranda().berkala()).containsExactly(tugas);
        meja.wait(WEEK);
        assertThat(tugas.kata(meja.now().toLocalDate())).endsWith("lewat 4 hari");
    }

    @Test
    void aCalendarSeesItBefore() {
        assertThat(service.between(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 3, 31)))
                .extracting(TugasBerkala::periode)
                .containsExactly(TW4, TW4.next());
    }

    @Test
    void isSettledByARunOfThePeriod() {
        meja.wait(WEEK);
        Pengerjaan run = service.start(service.due().getFirst());
        assertThat(run.sebutan()).isEqualTo(versi.sop().nama() + " · Triwulan IV Tahun 2026");
        assertThat(service.due()).isEmpty();
        meja.record(run, new Dinamai("", "Triwulan III Tahun 2026"));
        assertThat(service.due()).as("it is for another period now").hasSize(1);
        meja.pengerjaan().undo(run.id());
        assertThat(service.due()).isEmpty();
        meja.record(run, new Dibatalkan("salah"));
        assertThat(service.due()).as("it was cancelled").hasSize(1);
    }

    @Test
    void aPeriodCanBeLeftOut() {
        meja.wait(WEEK);
        TugasBerkala tugas = service.due().getFirst();
        service.skip(tugas);
        service.skip(tugas);
        assertThat(service.due()).isEmpty();
        service.unskip(tugas);
        assertThat(service.due()).containsExactly(tugas);
    }

    @Test
    void isChangedAndDeleted() {
        Berkala kept = service.list().getFirst();
        var monthly = new Berkala(
                kept.id(),
                kept.sopId(),
                Periode.Jenis.BULAN,
                3,
                2,
                Periode.read("2026-12").orElseThrow());
        service.save(monthly);
        assertThat(service.list()).containsExactly(monthly);
        assertThatThrownBy(() -> service.save(new Berkala(0, kept.sopId(), Periode.Jenis.BULAN, 0, 99, TW4)))
                .isInstanceOf(MasalahException.class);
        service.remove(kept.id());
        assertThat(service.list()).isEmpty();
    }

    @Test
    void remindsOnlyOfWhatIsInForce() {
        meja.wait(WEEK);
        meja.setStatus(versi, Status.DICABUT);
        assertThat(service.due()).isEmpty();
    }
}
