package id.langkah.domain.pengerjaan;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.langkah.domain.Masalah;
import id.langkah.domain.sop.Waktu;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 2026-11-16 is a Monday. */
@Execution(ExecutionMode.CONCURRENT)
class JamKerjaTest {
    private static final JamKerja JAM = JamKerja.BAWAAN;
    private static final LocalDateTime SENIN = LocalDateTime.parse("2026-11-16T07:30:00");

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T08:00:00, 2026-11-16T08:20:00, 20",
        "2026-11-16T07:30:00, 2026-11-16T16:00:00, 450",
        "2026-11-20T07:30:00, 2026-11-20T16:30:00, 450",
        "2026-11-16T11:50:00, 2026-11-16T13:10:00, 20",
        "2026-11-16T12:00:00, 2026-11-16T13:00:00, 0",
        "2026-11-16T15:30:00, 2026-11-17T08:00:00, 60",
        "2026-11-20T16:00:00, 2026-11-23T08:00:00, 60",
        "2026-11-21T09:00:00, 2026-11-22T15:00:00, 0",
        "2026-11-16T05:00:00, 2026-11-16T23:59:59, 450",
        "2026-11-16T00:00:00, 2026-11-23T00:00:00, 2250",
        "2026-11-16T08:00:59, 2026-11-16T08:01:00, 1",
        "2026-11-16T08:20:00, 2026-11-16T08:00:00, 0",
        "2026-01-01T00:00:00, 2036-01-01T00:00:00, 1173600",
    })
    void onlyWorkingTimeCounts(LocalDateTime mulai, LocalDateTime selesai, long menit) {
        assertThat(JAM.menit(mulai, selesai)).isEqualTo(menit);
    }

    @Test
    void holidaysInARowDoNotCount() {
        JamKerja jam = JAM.withLibur(libur("2026-11-17", "2026-11-18", "2026-11-21"));
        assertThat(jam.menit(SENIN, SENIN.plusDays(3))).isEqualTo(450);
        assertThat(jam.menit(SENIN, SENIN.plusDays(7))).isEqualTo(3 * 450);
    }

    @Test
    void pausesAreCutOutOnceHoweverTheyOverlap() {
        List<Jeda> jeda = List.of(
                new Jeda(SENIN.plusHours(2), SENIN.plusHours(3)),
                new Jeda(SENIN.minusDays(1), SENIN.plusMinutes(30)),
                new Jeda(SENIN.plusMinutes(150), SENIN.plusMinutes(210)));
        assertThat(JAM.menit(SENIN, SENIN.plusHours(4), jeda)).isEqualTo(240 - 30 - 90);
    }

    @Test
    void aPauseOverNightsTakesTheDaysBetweenWithIt() {
        List<Jeda> jeda = List.of(
                new Jeda(LocalDateTime.parse("2026-11-16T15:00:00"), LocalDateTime.parse("2026-11-18T09:30:00")));
        assertThat(JAM.menit(SENIN, SENIN.plusDays(3), jeda)).isEqualTo(390 + 330);
    }

    @Test
    void theBreakdownSaysWhatEachDayAddsAndWhyNot() {
        JamKerja jam = JAM.withLibur(Map.of(LocalDate.of(2026, 11, 23), "Libur Daerah"));
        LocalDateTime mulai = LocalDateTime.parse("2026-11-19T16:10:00");
        LocalDateTime selesai = LocalDateTime.parse("2026-11-25T09:00:00");
        List<Jeda> jeda = List.of(
                new Jeda(LocalDateTime.parse("2026-11-20T10:00:00"), LocalDateTime.parse("2026-11-20T14:00:00")),
                new Jeda(LocalDateTime.parse("2026-11-24T00:00:00"), LocalDateTime.parse("2026-11-25T08:00:00")));
        List<Rincian> rincian = jam.rincian(mulai, selesai, jeda);
        assertThat(rincian)
                .extracting(butir -> butir.tanggal().getDayOfMonth()
                        + " "
                        + butir.menit()
                        + " "
                        + butir.sebab()
                        + butir.rentang().stream().map(JamRentang::teks).toList())
                .containsExactly(
                        "19 0 di luar jam kerja[]",
                        "20 300 [07.30–10.00, 14.00–16.30]",
                        "21 0 Sabtu[]",
                        "22 0 Minggu[]",
                        "23 0 Libur Daerah[]",
                        "24 0 ditunda[]",
                        "25 60 [08.00–09.00]");
        assertThat(jam.menit(mulai, selesai, jeda)).isEqualTo(360);
        assertThat(jam.rincian(selesai, mulai, jeda)).isEmpty();
    }

    @Test
    void workOverMidnightStandsOnBothDays() {
        JamKerja jaga = new JamKerja(
                Map.of(
                        FRIDAY, List.of(rentang("22:00", "00:00")),
                        SATURDAY, List.of(rentang("00:00", "06:00"))),
                Map.of(),
                480);
        LocalDateTime jumat = LocalDateTime.parse("2026-11-20T23:30:00");
        assertThat(jaga.menit(jumat, jumat.plusHours(1))).isEqualTo(60);
        assertThat(jaga.menit(jumat.minusDays(1), jumat.plusDays(9))).isEqualTo(2 * 480);
        assertThat(jaga.due(jumat, Waktu.read("30 menit"))).contains(LocalDateTime.parse("2026-11-21T00:00:00"));
        assertThat(jaga.due(jumat, Waktu.read("31 menit"))).contains(LocalDateTime.parse("2026-11-21T00:01:00"));
        assertThat(rentang("22:00", "00:00").teks()).isEqualTo("22.00–24.00");
    }

    @Test
    void theBreakdownAndTheSumAndASlowCountAgree() {
        var random = new Random(7);
        for (int i = 0; i < 60; i++) {
            var libur = new TreeMap<LocalDate, String>();
            for (int n = random.nextInt(6); n > 0; n--) {
                libur.put(LocalDate.of(2026, 11, 1).plusDays(random.nextInt(30)), "Libur");
            }
            JamKerja jam = JAM.withLibur(libur);
            LocalDateTime mulai = moment(random);
            LocalDateTime selesai = mulai.plusMinutes(random.nextInt(20_000));
            LocalDateTime tunda = moment(random);
            List<Jeda> jeda = List.of(new Jeda(tunda, tunda.plusMinutes(random.nextInt(5_000))));
            long slow = Stream.iterate(mulai, saat -> saat.isBefore(selesai), s -> s.plusMinutes(1))
                    .filter(saat -> jam.menit(saat, saat.plusMinutes(1)) == 1)
                    .filter(saat ->
                            saat.isBefore(tunda) || !saat.isBefore(jeda.get(0).selesai()))
                    .count();
            assertThat(jam.menit(mulai, selesai, jeda)).isEqualTo(slow);
            assertThat(jam.rincian(mulai, selesai, jeda).stream()
                            .mapToInt(Rincian::menit)
                            .sum())
                    .isEqualTo((int) slow);
        }
    }

    @Test
    void yearsCostNoMoreThanDays() {
        LocalDateTime selesai = SENIN.plusYears(7_000);
        assertThat(JAM.menit(SENIN, selesai)).isEqualTo(821_795_850L);
        assertThat(JAM.due(SENIN, Waktu.read("821795850 menit")))
                .get()
                .matches(saat -> JAM.menit(SENIN, saat) == 821_795_850L);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 menit",
        "15, 15 menit",
        "60, 1 jam",
        "450, 1 hari",
        "1095, 2 hari 3 jam 15 menit",
        "901, 2 hari 1 menit",
        "-90, -1 jam 30 menit",
    })
    void aDurationIsToldInDaysHoursAndMinutes(long menit, String lama) {
        assertThat(JAM.lama(menit)).isEqualTo(lama);
    }

    @Test
    void hoursThatCannotBeAreRefusedWithWords() {
        Map<DayOfWeek, List<JamRentang>> wrong = Map.of(
                MONDAY, List.of(rentang("07:30", "12:00"), rentang("11:00", "16:00")),
                FRIDAY, List.of(rentang("16:00", "07:30")),
                SATURDAY, List.of(rentang("13:00", "16:00"), rentang("07:30", "12:00")));
        assertThat(JamKerja.periksa(wrong, 0))
                .extracting(Masalah::tempat, Masalah::pesan)
                .containsExactly(
                        tuple("Jam kerja Senin", "Jam 07.30–12.00 dan 11.00–16.00 bertumpuk."),
                        tuple("Jam kerja Jumat", "Jam 16.00–07.30 selesai sebelum mulai."),
                        tuple("Jam kerja Sabtu", "Jam 13.00–16.00 ditulis sebelum 07.30–12.00."),
                        tuple("Menit per hari", "Menit per hari tidak dapat 0."));
        assertThat(JamKerja.periksa(Map.of(), 450))
                .extracting(Masalah::pesan)
                .containsExactly("Tidak ada hari yang memiliki jam kerja.");
        assertThatThrownBy(() -> new JamKerja(wrong, Map.of(), 450)).isInstanceOf(IllegalArgumentException.class);
    }

    private static LocalDateTime moment(Random random) {
        return LocalDateTime.parse("2026-11-05T00:00:00").plusMinutes(random.nextInt(20_000));
    }

    private static Map<LocalDate, String> libur(String... tanggal) {
        var libur = new TreeMap<LocalDate, String>();
        for (String teks : tanggal) {
            libur.put(LocalDate.parse(teks), "Libur");
        }
        return libur;
    }

    private static JamRentang rentang(String mulai, String selesai) {
        return new JamRentang(LocalTime.parse(mulai), LocalTime.parse(selesai));
    }

    @Test
    void whatBeginsAndEndsInOneMinuteIsToldAsSuchWithinTheHoursOnly() {
        assertThat(instant("2026-11-16T07:30:00")).isEqualTo("kurang dari satu menit[]");
        assertThat(instant("2026-11-16T11:59:00")).isEqualTo("kurang dari satu menit[]");
        assertThat(instant("2026-11-16T12:00:00")).isEqualTo("di luar jam kerja[]");
        assertThat(instant("2026-11-16T07:29:00")).isEqualTo("di luar jam kerja[]");
        assertThat(instant("2026-11-21T09:00:00")).isEqualTo("Sabtu[]");
    }

    private static String instant(String saat) {
        LocalDateTime moment = LocalDateTime.parse(saat);
        Rincian rincian = JAM.rincian(moment, moment, List.of()).getFirst();
        return rincian.sebab() + rincian.rentang();
    }

    @Test
    void aStretchThatIsOnlyTouchedIsNotInTheBreakdown() {
        List<Jeda> untilNoon = List.of(new Jeda(SENIN.plusHours(2), SENIN.plusMinutes(270)));
        Rincian rincian = JAM.rincian(SENIN, SENIN.plusMinutes(330), untilNoon).getFirst();
        assertThat(rincian.rentang()).extracting(JamRentang::teks).containsExactly("07.30–09.30");
        assertThat(JAM.rincian(SENIN.plusMinutes(270), SENIN.plusMinutes(331), List.of()))
                .singleElement()
                .satisfies(hari ->
                        assertThat(hari.rentang()).extracting(JamRentang::teks).containsExactly("13.00–13.01"));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "1440, 0", "1441, 1"})
    void aDayHasOneMinuteOrMoreButNoMoreThanADay(int menit, int wrong) {
        assertThat(JamKerja.periksa(JAM.rentang(), menit)).hasSize(wrong);
    }

    @Test
    void hoursMayTouchEachOtherButNotBeEmpty() {
        assertThat(JamKerja.periksa(Map.of(MONDAY, List.of(rentang("07:30", "12:00"), rentang("12:00", "16:00"))), 450))
                .isEmpty();
        assertThat(JamKerja.periksa(Map.of(MONDAY, List.of(rentang("08:00", "08:00"))), 450))
                .extracting(Masalah::pesan)
                .containsExactly("Jam 08.00–08.00 selesai sebelum mulai.");
    }
}
