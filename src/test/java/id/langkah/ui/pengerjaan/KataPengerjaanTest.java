package id.langkah.ui.pengerjaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Lampiran;
import id.langkah.domain.pengerjaan.Lari;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.domain.pengerjaan.Rincian;
import id.langkah.domain.pengerjaan.WaktuNyata;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.Waktu;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KataPengerjaanTest {
    private static final LocalDateTime SENIN = Lari.SENIN;

    @Test
    void saysOfAnAnswerWhatWasWritten() {
        var jawaban = new Jawaban(Keadaan.ADA, "", "12/2026", LocalDate.of(2026, 3, 2), "asli di map");
        assertThat(KataPengerjaan.rincian(jawaban)).isEqualTo("Nomor 12/2026 · 2 Maret 2026 · asli di map");
        assertThat(KataPengerjaan.rincian(Jawaban.of(Keadaan.MENYUSUL, "hari Rabu")))
                .isEqualTo("hari Rabu");
        assertThat(KataPengerjaan.rincian(Jawaban.BELUM)).isEmpty();
    }

    @Test
    void namesNearDaysByTheirNearness() {
        assertThat(KataPengerjaan.dekat(SENIN, SENIN.plusHours(3))).isEqualTo("hari ini 08.00");
        assertThat(KataPengerjaan.dekat(SENIN, SENIN.plusHours(20))).isEqualTo("kemarin 08.00");
        assertThat(KataPengerjaan.dekat(SENIN, SENIN.plusDays(9))).isEqualTo("2 Maret 2026 08.00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"9|9 byte", "1024|1 KB", "1500000|1,4 MB", "52428800|50,0 MB"})
    void saysSizesAsPeopleDo(long bytes, String words) {
        assertThat(KataPengerjaan.ukuran(bytes)).isEqualTo(words);
    }

    @Test
    void holdsTheTimeAgainstTheStandard() {
        Pengerjaan run = new Lari(Contoh.lurus(2)).run();
        Putaran open = run.current().orElseThrow();
        JamKerja jam = JamKerja.BAWAAN;
        LocalDateTime soon = SENIN.plusMinutes(5);
        WaktuNyata early = WaktuNyata.of(run, open, jam, soon);
        assertThat(KataPengerjaan.waktu(open, early, Waktu.read("20 Menit"), jam))
                .isEqualTo("Sudah berjalan 5 menit dari 20 Menit");
        assertThat(KataPengerjaan.sisa(open, early, jam, soon)).contains("Tersisa 15 menit");
        LocalDateTime later = SENIN.plusMinutes(95);
        WaktuNyata late = WaktuNyata.of(run, open, jam, later);
        assertThat(KataPengerjaan.sisa(open, late, jam, later)).contains("Terlambat 1 jam 15 menit");
    }

    @Test
    void saysWhyOneCannotHoldItAgainstAStandard() {
        Pengerjaan run = new Lari(Contoh.lurus(2)).run();
        Putaran open = run.current().orElseThrow();
        var without = new WaktuNyata(OptionalLong.empty(), 5, Optional.empty(), false, List.of());
        assertThat(KataPengerjaan.waktu(open, without, Waktu.BELUM, JamKerja.BAWAAN))
                .isEqualTo("Sudah berjalan 5 menit waktu kerja; SOP tidak menyebut waktu baku");
        assertThat(KataPengerjaan.waktu(open, without, Waktu.read("sebentar"), JamKerja.BAWAAN))
                .isEqualTo("Sudah berjalan 5 menit; \"sebentar\" tidak terbaca");
        assertThat(KataPengerjaan.sisa(open, without, JamKerja.BAWAAN, SENIN)).isEmpty();
    }

    @Test
    void tellsADayOfTheBreakdown() {
        List<Rincian> days = JamKerja.BAWAAN.rincian(SENIN.minusDays(1), SENIN.plusHours(1), List.of());
        assertThat(days)
                .extracting(WaktuDialogs::line)
                .containsExactly(
                        "Minggu, 1 Maret 2026: tidak dihitung (Minggu)", "Senin, 2 Maret 2026: 07.30–09.00 = 90 menit");
    }

    @Test
    void readsATimeOfDay() {
        assertThat(SaatField.time(" 7.05 ")).contains(LocalTime.of(7, 5));
        assertThat(SaatField.time("13:30")).contains(LocalTime.of(13, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "24.00", "12.60", "siang"})
    void refusesWhatIsNoTimeOfDay(String text) {
        assertThat(SaatField.time(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "surat.pdf        | surat.pdf",
                "../../etc/passwd | .._.._etc_passwd",
                "a:b*c?.pdf       | a_b_c_.pdf",
                "..               | lampiran"
            })
    void namesACopyWithoutLeavingItsFolder(String kept, String name) {
        assertThat(ButirActs.fileName(new Lampiran("", kept, 1))).isEqualTo(name);
    }
}
