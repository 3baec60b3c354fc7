package id.langkah.domain.pengerjaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.pengerjaan.Peristiwa.Dilanjutkan;
import id.langkah.domain.pengerjaan.Peristiwa.Ditunda;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.MutuBaku;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Waktu;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WaktuNyataTest {
    private static final JamKerja JAM = JamKerja.BAWAAN;

    /** Friday; the office closes at 16.30. */
    private static final LocalDateTime JUMAT = LocalDateTime.of(2026, 3, 6, 16, 20);

    @Test
    void countsWorkingTimeOverAWeekend() {
        Pengerjaan run = begun("20 menit");
        WaktuNyata saturday = first(run, JUMAT.plusDays(1));
        assertThat(saturday.baku()).hasValue(20);
        assertThat(saturday.nyata()).isEqualTo(10);
        assertThat(saturday.terlambat()).isFalse();
        assertThat(saturday.tenggat()).contains(LocalDateTime.of(2026, 3, 9, 7, 40));
        assertThat(first(run, LocalDateTime.of(2026, 3, 9, 8, 0)).terlambat()).isTrue();
    }

    @Test
    void aHolidayPutsTheDeadlineOff() {
        JamKerja jam = JAM.withLibur(Map.of(JUMAT.toLocalDate().plusDays(3), "Libur"));
        Pengerjaan run = begun("20 menit");
        assertThat(WaktuNyata.of(run, run.putaran().getFirst(), jam, JUMAT).tenggat())
                .contains(LocalDateTime.of(2026, 3, 10, 7, 40));
    }

    @Test
    void aPausePutsTheDeadlineOffByItsWorkingTime() {
        var lari = new Lari(1, sop("1 jam"), LocalDateTime.of(2026, 3, 2, 8, 0));
        lari.record(new Ditunda("rapat")).wait(30).record(new Dilanjutkan());
        WaktuNyata waktu = first(lari.run(), lari.now());
        assertThat(waktu.nyata()).isEqualTo(10);
        assertThat(waktu.tenggat()).contains(LocalDateTime.of(2026, 3, 2, 9, 40));
        assertThat(waktu.rincian()).singleElement().matches(hari -> hari.menit() == 10);
    }

    @Test
    void calendarDaysRunThroughTheWeekend() {
        Pengerjaan run = begun("2 hari kalender");
        assertThat(first(run, JUMAT.plusDays(2)).terlambat()).isFalse();
        assertThat(first(run, JUMAT.plusDays(2).plusMinutes(1)).terlambat()).isTrue();
        assertThat(first(begun("2 hari"), JUMAT.plusDays(3)).terlambat()).isFalse();
    }

    @Test
    void aStandardThatCannotBeReadIsNeverLate() {
        WaktuNyata waktu = first(begun("menyesuaikan"), JUMAT.plusYears(1));
        assertThat(waktu.baku()).isEmpty();
        assertThat(waktu.tenggat()).isEmpty();
        assertThat(waktu.terlambat()).isFalse();
        assertThat(waktu.nyata()).isPositive();
    }

    private static Pengerjaan begun(String waktu) {
        return new Lari(1, sop(waktu), JUMAT).run();
    }

    private static WaktuNyata first(Pengerjaan run, LocalDateTime now) {
        return WaktuNyata.of(run, run.putaran().getFirst(), JAM, now);
    }

    private static Sop sop(String waktu) {
        return Contoh.sop(
                "Waktu",
                List.of(new Aktivitas(
                        1,
                        "Menyusun laporan",
                        List.of("Staf"),
                        new MutuBaku(List.of(), Waktu.read(waktu), List.of()),
                        null,
                        null,
                        "")));
    }
}
