package id.langkah.domain.pengerjaan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import id.langkah.domain.Masalah;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiburTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "17 Agustus 2026\tHari Kemerdekaan",
                "17 Agustus 2026 - Hari Kemerdekaan",
                "17 Agustus 2026 – Hari Kemerdekaan",
                "17 Agustus 2026: Hari Kemerdekaan",
                "17 Agustus 2026 Hari Kemerdekaan",
                "17 Agt 2026 Hari Kemerdekaan",
                "Senin, 17 Agustus 2026 Hari Kemerdekaan",
                "17 Agustus 2026 (Senin) Hari Kemerdekaan",
                "9.\t17 Agustus 2026\tSenin\tHari Kemerdekaan",
                "9. 17 Agustus 2026 Senin Hari Kemerdekaan",
                "9 17 Agustus 2026 Senin Hari Kemerdekaan",
                "9;Senin;17 Agustus 2026;Hari Kemerdekaan",
                "9,17 Agustus 2026,Senin,Hari Kemerdekaan",
                "| 9 | 17 Agustus 2026 | Senin | Hari Kemerdekaan |",
                "17/08/2026;Hari Kemerdekaan",
                "17-08-2026 Hari Kemerdekaan",
                "2026-08-17,Hari Kemerdekaan",
                "\"17/08/2026\",\"Hari Kemerdekaan\"",
                "Hari Kemerdekaan: 17 Agustus 2026",
                "Hari Kemerdekaan\tSenin, 17 Agustus 2026",
                "  17\u00a0AGUSTUS 2026   Hari  Kemerdekaan  ",
                "17 Agustus 2026 - 17 Agustus 2026 Hari Kemerdekaan",
            })
    void aDayAndItsNameAreFoundHoweverTheyAreWritten(String line) {
        Libur libur = Libur.read(line);
        assertThat(libur.masalah()).isEmpty();
        assertThat(libur.tanggal()).containsExactly(entry(LocalDate.of(2026, 8, 17), "Hari Kemerdekaan"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20–21 Maret 2026 Idulfitri                        | 2026-03-20 2026-03-21",
                "20-21 Maret 2026 (Jumat-Sabtu) Idulfitri          | 2026-03-20 2026-03-21",
                "20 s.d. 22 Maret 2026 Idulfitri            | 2026-03-20 2026-03-21 2026-03-22",
                "20 sampai dengan 21 Maret 2026 Idulfitri          | 2026-03-20 2026-03-21",
                "20 dan 23 Maret 2026 Idulfitri                    | 2026-03-20 2026-03-23",
                "20, 23, dan 24 Maret 2026 (Jumat, Senin, dan Selasa) Idulfitri "
                        + "| 2026-03-20 2026-03-23 2026-03-24",
                "3. 27 Februari – 1 Maret 2026 Idulfitri    | 2026-02-27 2026-02-28 2026-03-01",
                "31 Desember 2026 - 1 Januari 2027 Idulfitri       | 2026-12-31 2027-01-01",
                "28 Pebruari - 1 Mar 2026 Idulfitri                | 2026-02-28 2026-03-01",
                "10 Nopember 2026 Idulfitri                        | 2026-11-10",
                "20/03/2026 - 21/03/2026; Idulfitri                | 2026-03-20 2026-03-21",
            })
    void severalDaysMayShareALine(String line, String days) {
        Libur libur = Libur.read(line);
        assertThat(libur.masalah()).isEmpty();
        assertThat(libur.tanggal().keySet()).extracting(LocalDate::toString).containsExactly(days.split(" ", -1));
        assertThat(libur.tanggal().values()).containsOnly("Idulfitri");
    }

    @Test
    void aHeadingGivesTheYearToTheDatesBelowIt() {
        Libur libur = Libur.read("""
            Hari Libur Nasional Tahun 2026
            No\tTanggal\tHari\tKeterangan

            1.\t1 Januari\tKamis\tTahun Baru 2026 Masehi
            2.\t3 April\tJumat\tWafat Yesus Kristus
            """);
        assertThat(libur.masalah()).isEmpty();
        assertThat(libur.tanggal())
                .containsExactly(
                        entry(LocalDate.of(2026, 1, 1), "Tahun Baru 2026 Masehi"),
                        entry(LocalDate.of(2026, 4, 3), "Wafat Yesus Kristus"));
    }

    @Test
    void theNameOfTheDayIsNotTakenOutOfTheNameOfTheHoliday() {
        assertThat(Libur.read("3 April 2026 Jumat Agung").tanggal()).containsValue("Jumat Agung");
    }

    @Test
    void aDayOfTwoHolidaysKeepsBothNames() {
        Libur libur = Libur.read("14 Mei 2026 Kenaikan\n14 Mei 2026 Cuti bersama\n14 Mei 2026 Kenaikan");
        assertThat(libur.tanggal()).containsExactly(entry(LocalDate.of(2026, 5, 14), "Kenaikan / Cuti bersama"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hari Kemerdekaan          | Tidak ada tanggal pada \"Hari Kemerdekaan\".",
                "17 Agustus Kemerdekaan    | Tahun pada \"17 Agustus\" tidak tertulis.",
                "31 Februari 2026 Libur    | Tanggal \"31 Februari 2026\" tidak ada pada kalender.",
                "32/01/2026 Libur          | Tanggal \"32/01/2026\" tidak ada pada kalender.",
                "21-20 Maret 2026 Libur    | Rentang \"21-20 Maret 2026\" tidak masuk akal.",
                "1/1/2026 - 1/1/2062 Libur | Rentang \"1/1/2026 - 1/1/2062\" tidak masuk akal.",
            })
    void aLineThatCannotBeReadIsNamedAndTheOthersAreTaken(String line, String pesan) {
        Libur libur = Libur.read("1 Mei 2026 Hari Buruh\n" + line);
        assertThat(libur.tanggal()).containsOnlyKeys(LocalDate.of(2026, 5, 1));
        assertThat(libur.masalah()).singleElement().satisfies(masalah -> {
            assertThat(masalah.tingkat()).isEqualTo(Masalah.Tingkat.GALAT);
            assertThat(masalah.pesan()).isEqualTo(pesan);
            assertThat(masalah.tempat()).isEqualTo("Baris 2");
            assertThat(masalah.saran()).isNotBlank();
        });
    }

    @Test
    void aDayThatHasAnotherNameThatYearIsTakenAndPointedOut() {
        Libur libur = Libur.read("Minggu, 17 Agustus 2026 Hari Kemerdekaan");
        assertThat(libur.tanggal()).hasSize(1);
        assertThat(libur.masalah())
                .extracting(Masalah::pesan)
                .containsExactly("17 Agustus 2026 adalah hari Senin, bukan Minggu.");
    }

    @Test
    void aDayWithoutANameIsTakenAndPointedOut() {
        Libur libur = Libur.read("17 Agustus 2026");
        assertThat(libur.tanggal()).containsValue("Libur");
        assertThat(libur.masalah()).extracting(Masalah::tingkat).containsExactly(Masalah.Tingkat.PERINGATAN);
    }

    @Test
    void aMonthIsTheLongestThatIsTaken() {
        assertThat(Libur.read("1 Januari 2026 - 31 Januari 2026 Libur").tanggal())
                .hasSize(31);
        assertThat(Libur.read("1 Januari 2026 - 1 Februari 2026 Libur").tanggal())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ahad, 16 Agustus 2026 Libur", "Jum'at, 14 Agustus 2026 Libur", "14 Agustus 2026 (Jum’at) Libur"
            })
    void aDayMayHaveItsOtherName(String line) {
        Libur libur = Libur.read(line);
        assertThat(libur.masalah()).isEmpty();
        assertThat(libur.tanggal()).containsValue("Libur");
    }

    @Test
    void aRangeOverTheNewYearMayNameOnlyTheYearItEndsIn() {
        assertThat(Libur.read("Tahun 2026\n30 Desember - 31 Desember Libur").tanggal())
                .containsOnlyKeys(LocalDate.of(2026, 12, 30), LocalDate.of(2026, 12, 31));
        assertThat(Libur.read("30, 32 Desember 2026 Libur").masalah())
                .extracting(Masalah::pesan)
                .containsExactly("Tanggal \"30, 32 Desember 2026\" tidak ada pada kalender.");
    }

    @Test
    void aLineWithoutADateIsQuotedUpToALength() {
        String sixty = "a".repeat(60);
        assertThat(Libur.read(sixty).masalah().getFirst().pesan())
                .isEqualTo("Tidak ada tanggal pada \"" + sixty + "\".");
        assertThat(Libur.read(sixty + "b").masalah().getFirst().pesan())
                .isEqualTo("Tidak ada tanggal pada \"" + "a".repeat(59) + "…\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Minggu, 17 Agustus 2026 Libur", "17 Agustus 2026 (Minggu) Libur"})
    void aWrongDayIsPointedOutBeforeAndAfterTheDate(String line) {
        assertThat(Libur.read(line).masalah())
                .extracting(Masalah::pesan)
                .containsExactly("17 Agustus 2026 adalah hari Senin, bukan Minggu.");
    }
}
