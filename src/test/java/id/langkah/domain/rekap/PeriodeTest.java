package id.langkah.domain.rekap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.rekap.Periode.Jenis;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodeTest {

    @ParameterizedTest
    @CsvSource({
        "2026,     Tahun 2026,              2026-01-01, 2026-12-31",
        "2026-S1,  Semester I Tahun 2026,   2026-01-01, 2026-06-30",
        "2026-S2,  Semester II Tahun 2026,  2026-07-01, 2026-12-31",
        "2026-TW1, Triwulan I Tahun 2026,   2026-01-01, 2026-03-31",
        "2026-TW2, Triwulan II Tahun 2026,  2026-04-01, 2026-06-30",
        "2026-TW3, Triwulan III Tahun 2026, 2026-07-01, 2026-09-30",
        "2026-TW4, Triwulan IV Tahun 2026,  2026-10-01, 2026-12-31",
        "2026-03,  Bulan Maret Tahun 2026,  2026-03-01, 2026-03-31",
        "2024-02,  Bulan Februari Tahun 2024, 2024-02-01, 2024-02-29",
        "2026-12,  Bulan Desember Tahun 2026, 2026-12-01, 2026-12-31",
    })
    void isReadPrintedAndBounded(String kode, String teks, LocalDate mulai, LocalDate akhir) {
        Periode periode = Periode.read(kode).orElseThrow();

        assertThat(periode.kode()).isEqualTo(kode);
        assertThat(periode.teks()).isEqualTo(teks);
        assertThat(periode.mulai()).isEqualTo(mulai);
        assertThat(periode.akhir()).isEqualTo(akhir);
        assertThat(Periode.read(teks)).contains(periode);
        assertThat(Periode.of(periode.jenis(), mulai)).isEqualTo(periode);
        assertThat(Periode.of(periode.jenis(), akhir)).isEqualTo(periode);
    }

    @ParameterizedTest
    @ValueSource(strings = {" 2026-tw1 ", "2026-Tw1", "triwulan  i tahun 2026"})
    void isReadInAnyCase(String text) {
        assertThat(Periode.read(text)).contains(new Periode(2026, Jenis.TRIWULAN, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "26",
                "20260",
                "2026-TW5",
                "2026-TW0",
                "2026-13",
                "2026-00",
                "2026-3",
                "TW1",
                "2026-S3",
                "0026",
                "1899",
                "2026/03",
                "../2026",
                "2026-TW1.xlsx"
            })
    void anythingElseIsNoPeriod(String text) {
        assertThat(Periode.read(text)).isEmpty();
    }

    @Test
    void aYearHasNineteenParts() {
        assertThat(Periode.of(2026))
                .hasSize(19)
                .doesNotHaveDuplicates()
                .allSatisfy(periode -> assertThat(Periode.read(periode.kode())).contains(periode))
                .allSatisfy(periode -> assertThat(periode.kode()).matches("[0-9A-Z-]+"));
    }

    @Test
    void oneThatNoYearHasIsRefused() {
        assertThatThrownBy(() -> new Periode(2026, Jenis.TRIWULAN, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Periode(26, Jenis.TAHUN, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neighboursMeetAcrossTheYear() {
        for (Periode periode : Periode.of(2026)) {
            assertThat(periode.next().mulai()).isEqualTo(periode.akhir().plusDays(1));
            assertThat(periode.previous().akhir()).isEqualTo(periode.mulai().minusDays(1));
            assertThat(periode.next().previous()).isEqualTo(periode);
        }
    }

    @Test
    void aDayLiesInExactlyOneOfEachKind() {
        LocalDate hari = LocalDate.of(2026, 5, 17);
        assertThat(Periode.of(2026).stream().filter(periode -> periode.contains(hari)))
                .extracting(Periode::kode)
                .containsExactly("2026", "2026-S1", "2026-TW2", "2026-05");
    }

    @Test
    void aQuarterLiesInItsYearAndNotTheOtherWayRound() {
        Periode tahun = new Periode(2026, Jenis.TAHUN, 1);
        Periode triwulan = new Periode(2026, Jenis.TRIWULAN, 4);
        assertThat(tahun.contains(triwulan)).isTrue();
        assertThat(triwulan.contains(tahun)).isFalse();
        assertThat(tahun.contains(triwulan.next())).isFalse();
    }

    @Test
    void areSortedByTheirFirstDayTheLongerFirst() {
        assertThat(Periode.of(2026).stream().sorted().limit(5))
                .extracting(Periode::kode)
                .containsExactly("2026", "2026-S1", "2026-TW1", "2026-01", "2026-02");
    }
}
