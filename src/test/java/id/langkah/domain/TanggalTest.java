package id.langkah.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TanggalTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-02-05",
                "5 Februari 2020",
                "05 Februari 2020",
                "05/02/2020",
                "05-02-2020",
                " 5 februari 2020 ",
                "5 Feb 2020",
                "5.2.2020"
            })
    void readsEverySpelling(String teks) {
        assertThat(Tanggal.read(teks)).contains(LocalDate.of(2020, 2, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "31/02/2020", "2020-13-01", "5 Pebruari 2020", "kemarin", "5/2-2020"})
    void leavesWhatIsNoDate(String teks) {
        assertThat(Tanggal.read(teks)).isEmpty();
    }

    @Test
    void writesAsAnOfficeDoes() {
        assertThat(Tanggal.panjang(LocalDate.of(2020, 2, 5))).isEqualTo("5 Februari 2020");
        assertThat(Tanggal.panjang(LocalDateTime.of(2026, 12, 31, 7, 5))).isEqualTo("31 Desember 2026 07.05");
    }
}
