package id.langkah.domain.pengerjaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.sop.Waktu;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a standard duration ends. 2026-11-16 is a Monday. */
class TempoTest {
    private static final JamKerja JAM = JamKerja.BAWAAN;

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T08:00:00, 20 menit, 2026-11-16T08:20:00",
        "2026-11-16T11:50:00, 20 menit, 2026-11-16T13:10:00",
        "2026-11-16T11:40:00, 20 menit, 2026-11-16T12:00:00",
        "2026-11-16T15:50:00, 20 menit, 2026-11-17T07:40:00",
        "2026-11-20T16:20:00, 20 menit, 2026-11-23T07:40:00",
        "2026-11-16T05:00:00, 20 menit, 2026-11-16T07:50:00",
        "2026-11-16T12:15:00, 20 menit, 2026-11-16T13:20:00",
        "2026-11-21T10:00:00, 1 jam 30 menit, 2026-11-23T09:00:00",
        "2026-11-16T08:00:30, 20 menit, 2026-11-16T08:20:00",
        "2026-11-16T07:30:00, 1 hari, 2026-11-16T16:00:00",
        "2026-11-16T09:00:00, 1 hari, 2026-11-17T09:00:00",
        "2026-11-19T11:45:00, 1 hari, 2026-11-20T13:15:00",
        "2026-11-20T09:00:00, 1 hari, 2026-11-23T09:00:00",
        "2026-11-20T18:00:00, 1 hari, 2026-11-23T16:00:00",
        "2026-11-16T09:00:00, '1,5 hari', 2026-11-17T13:45:00",
        "2026-11-16T09:00:00, 1 hari 2 jam, 2026-11-17T11:00:00",
        "2026-11-16T09:00:00, 1 minggu, 2026-11-23T09:00:00",
        "2026-11-16T09:00:00, 120 hari, 2027-05-03T09:00:00",
        "2026-11-20T09:00:00, 2 hari kalender, 2026-11-22T09:00:00",
        "2026-11-20T09:00:00, 1 bulan kalender, 2026-12-20T09:00:00",
        "2026-11-20T09:00:00, '0,5 hari kalender', 2026-11-20T21:00:00",
        "2026-11-21T10:00:00, 0 menit, 2026-11-21T10:00:00",
    })
    void aDurationEndsWhereThePaperSays(LocalDateTime start, String waktu, LocalDateTime due) {
        assertThat(JAM.due(start, Waktu.read(waktu))).contains(due);
    }

    @Test
    void holidaysInARowArePassedOver() {
        var libur = new TreeMap<LocalDate, String>();
        LocalDate.of(2026, 11, 17)
                .datesUntil(LocalDate.of(2026, 12, 1))
                .forEach(hari -> libur.put(hari, "Libur bersama"));
        JamKerja jam = JAM.withLibur(libur);
        LocalDateTime senin = LocalDateTime.parse("2026-11-16T15:30:00");
        assertThat(jam.due(senin, Waktu.read("45 menit"))).contains(LocalDateTime.parse("2026-12-01T07:45:00"));
        assertThat(jam.due(senin, Waktu.read("2 hari"))).contains(LocalDateTime.parse("2026-12-02T15:30:00"));
        assertThat(jam.due(senin.plusDays(3), Waktu.read("1 hari")))
                .contains(LocalDateTime.parse("2026-12-01T16:00:00"));
    }

    @Test
    void aWorkingDayIsADayAlsoWhereItIsShort() {
        var rentang = new TreeMap<>(JAM.rentang());
        rentang.put(DayOfWeek.TUESDAY, List.of(new JamRentang(LocalTime.of(7, 30), LocalTime.of(11, 0))));
        JamKerja jam = new JamKerja(rentang, Map.of(), 450);
        assertThat(jam.due(LocalDateTime.parse("2026-11-16T15:00:00"), Waktu.read("1 hari")))
                .contains(LocalDateTime.parse("2026-11-17T11:00:00"));
        assertThat(jam.due(LocalDateTime.parse("2026-11-16T15:00:00"), Waktu.read("450 menit")))
                .contains(LocalDateTime.parse("2026-11-18T10:30:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secukupnya", "999999999 tahun", "999999999 tahun kalender"})
    void whatCannotBeReadOrHasNoEndIsNeverDue(String waktu) {
        assertThat(JAM.due(LocalDateTime.parse("2026-11-16T08:00:00"), Waktu.read(waktu)))
                .isEmpty();
    }

    @Test
    void theEndIsTheFirstMomentAtWhichTheTimeIsUsedUp() {
        var random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            var libur = new TreeMap<LocalDate, String>();
            for (int n = random.nextInt(9); n > 0; n--) {
                libur.put(LocalDate.of(2026, 11, 1).plusDays(random.nextInt(60)), "Libur");
            }
            JamKerja jam = JAM.withLibur(libur);
            LocalDateTime start = LocalDateTime.parse("2026-11-01T00:00:00").plusMinutes(random.nextInt(40_000));
            int menit = 1 + random.nextInt(20_000);
            LocalDateTime due = jam.due(start, Waktu.read(menit + " menit")).orElseThrow();
            assertThat(jam.menit(start, due)).isEqualTo(menit);
            assertThat(jam.menit(start, due.minusMinutes(1))).isEqualTo(menit - 1);
            int hari = 1 + random.nextInt(40);
            assertThat(jam.due(start, Waktu.read(hari + " hari")))
                    .as("all days have 450 minutes")
                    .isEqualTo(jam.due(start, Waktu.read(hari * 450 + " menit")));
        }
    }

    @Test
    void nothingIsDueAfterTheLastYearThatIsWritten() {
        LocalDateTime late = LocalDateTime.parse("9999-12-27T08:00:00");
        assertThat(JAM.due(late, Waktu.read("2 hari kalender"))).contains(late.plusDays(2));
        assertThat(JAM.due(late, Waktu.read("9 hari kalender"))).isEmpty();
    }
}
