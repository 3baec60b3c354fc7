package id.langkah.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as one says them, on Monday, 30 November 2026. */
class HariDekatTest {
    private static final LocalDate SENIN = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @CsvSource({
        "hari ini, 2026-11-30",
        "Besok, 2026-12-01",
        "lusa, 2026-12-02",
        "kemarin, 2026-11-29",
        "3 hari, 2026-12-03",
        "3 hari lagi, 2026-12-03",
        "seminggu, 2026-12-07",
        "2 minggu, 2026-12-14",
        "sebulan lagi, 2026-12-30",
        "akhir bulan, 2026-11-30",
        "Senin, 2026-12-07",
        "jumat, 2026-12-04",
        "30/11, 2026-11-30",
        "1.2, 2026-02-01",
        "4 Des, 2026-12-04",
        "4 desember, 2026-12-04",
        "5/2/27, 2027-02-05",
        "5 Februari 2020, 2020-02-05",
    })
    void isRead(String text, LocalDate hari) {
        assertThat(Tanggal.read(text, SENIN)).contains(hari);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nanti", "31/11", "0 Des", "hari", "99/99/99", "3 jam", "besok pagi"})
    void isNone(String text) {
        assertThat(Tanggal.read(text, SENIN)).isEmpty();
    }

    @Test
    void isSaidFromToday() {
        assertThat(Tanggal.pendek(SENIN.plusDays(4), SENIN)).isEqualTo("4 Des");
        assertThat(Tanggal.pendek(LocalDate.of(2027, 1, 4), SENIN)).isEqualTo("4 Jan 2027");
        assertThat(Tanggal.sisa(SENIN.plusDays(4), SENIN)).isEqualTo("4 hari lagi");
    }
}
