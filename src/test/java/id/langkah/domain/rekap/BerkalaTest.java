package id.langkah.domain.rekap;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.pengerjaan.JamKerja;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When a run that comes again is due, and when one is reminded. */
class BerkalaTest {
    private static final Periode TW4 = Periode.read("2026-TW4").orElseThrow();
    private static final LocalDate AKHIR = LocalDate.of(2026, 12, 31);

    private static Berkala triwulan(int sesudah, int ingatkan) {
        return new Berkala(1, 1, Periode.Jenis.TRIWULAN, sesudah, ingatkan, TW4);
    }

    @Test
    void isDueOnTheLastDayOrAfterIt() {
        assertThat(triwulan(0, 5).jatuhTempo(TW4)).isEqualTo(AKHIR);
        assertThat(triwulan(10, 5).jatuhTempo(TW4)).isEqualTo(LocalDate.of(2027, 1, 10));
    }

    @Test
    void remindsSoManyWorkingDaysBefore() {
        assertThat(triwulan(0, 0).diingatkan(TW4, JamKerja.BAWAAN)).isEqualTo(AKHIR);
        // Thursday the 31st; before it Wednesday, Tuesday, Monday and, over the weekend, Friday the 25th
        assertThat(triwulan(0, 4).diingatkan(TW4, JamKerja.BAWAAN)).isEqualTo(LocalDate.of(2026, 12, 25));
        JamKerja natal = JamKerja.BAWAAN.withLibur(Map.of(LocalDate.of(2026, 12, 25), "Natal"));
        assertThat(triwulan(0, 4).diingatkan(TW4, natal)).isEqualTo(LocalDate.of(2026, 12, 24));
    }

    @Test
    void anOfficeThatNeverWorksIsRemindedToo() {
        Map<LocalDate, String> always =
                AKHIR.minusYears(2).datesUntil(AKHIR).collect(toMap(hari -> hari, hari -> "Libur"));
        assertThat(triwulan(0, 4).diingatkan(TW4, JamKerja.BAWAAN.withLibur(always)))
                .isEqualTo(AKHIR.minusDays(366));
    }

    @Test
    void tellsItsPeriods() {
        Berkala berkala = triwulan(0, 4);
        assertThat(berkala.periode(LocalDate.of(2026, 12, 24), JamKerja.BAWAAN)).isEmpty();
        assertThat(berkala.periode(LocalDate.of(2026, 12, 25), JamKerja.BAWAAN)).containsExactly(TW4);
        assertThat(berkala.periode(LocalDate.of(2027, 4, 1), JamKerja.BAWAAN)).containsExactly(TW4, TW4.next());
        assertThat(berkala.periode(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 6, 30)))
                .containsExactly(TW4.next(), TW4.next().next());
    }

    @Test
    void saysItself() {
        assertThat(triwulan(0, 5).kata()).isEqualTo("Setiap triwulan, diingatkan 5 hari kerja sebelumnya");
        assertThat(triwulan(7, 0).kata())
                .isEqualTo("Setiap triwulan, jatuh tempo 7 hari sesudahnya, diingatkan pada harinya");
    }

    @Test
    void refusesWhatNobodyMeans() {
        assertThat(triwulan(0, 5).check()).isEmpty();
        assertThat(triwulan(-1, 61).check()).hasSize(2).allMatch(Masalah::isGalat);
    }
}
