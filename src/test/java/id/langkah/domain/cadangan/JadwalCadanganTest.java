package id.langkah.domain.cadangan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class JadwalCadanganTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 21, 13, 5);

    private static Cadangan at(LocalDateTime saat) {
        return new Cadangan(Path.of(saat + ".db"), saat, 1);
    }

    private static List<Cadangan> everyHours(int hours, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> at(NOW.minusHours((long) hours * i)))
                .toList();
    }

    @Test
    void oneADayIsDue() {
        assertThat(JadwalCadangan.isDue(List.of(), NOW)).isTrue();
        assertThat(JadwalCadangan.isDue(List.of(at(NOW.minusDays(1))), NOW)).isTrue();
        assertThat(JadwalCadangan.isDue(List.of(at(NOW.toLocalDate().atStartOfDay())), NOW))
                .isFalse();
        assertThat(JadwalCadangan.isDue(List.of(at(NOW.plusYears(1))), NOW))
                .as("a clock that was once wrong does not end the backups")
                .isTrue();
    }

    @Test
    void allOfTwoDaysStay() {
        List<Cadangan> all = everyHours(1, 48);
        assertThat(JadwalCadangan.surplus(all, NOW)).isEmpty();
    }

    @Test
    void thenTheLastOfEachDayOfTwoWeeks() {
        List<Cadangan> stay = new ArrayList<>(everyHours(6, 4 * 14));
        stay.removeAll(JadwalCadangan.surplus(stay, NOW));
        assertThat(stay.stream().map(cadangan -> cadangan.saat().toLocalDate()).distinct())
                .hasSize(14);
        assertThat(stay)
                .filteredOn(cadangan -> cadangan.saat().isBefore(NOW.minusDays(3)))
                .allMatch(cadangan -> cadangan.saat().getHour() == 19);
    }

    @Test
    void aYearOfDailyWorkComesDownToAHandful() {
        List<Cadangan> stay = new ArrayList<>();
        LocalDateTime day = NOW.minusDays(800);
        while (!day.isAfter(NOW)) {
            stay.add(at(day));
            stay.removeAll(JadwalCadangan.surplus(stay, day));
            day = day.plusDays(1);
        }
        assertThat(stay).hasSizeBetween(14 + 7 + 8, 14 + 10 + 12);
        assertThat(stay.stream()
                        .map(cadangan -> YearMonth.from(cadangan.saat()))
                        .distinct())
                .as("every month of the last twelve")
                .contains(YearMonth.of(2025, 12), YearMonth.of(2026, 5), YearMonth.of(2026, 11))
                .hasSize(12);
        assertThat(stay)
                .extracting(cadangan -> cadangan.saat().toLocalDate())
                .contains(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 5, 31));
    }

    @Property
    void theNewestAndTheFutureStayAndASecondThinningFindsNothing(
            @ForAll List<@IntRange(min = -30, max = 9_000) Integer> hoursAgo) {
        List<Cadangan> all = new ArrayList<>(
                hoursAgo.stream().distinct().map(h -> at(NOW.minusHours(h))).toList());
        List<Cadangan> surplus = JadwalCadangan.surplus(all, NOW);
        assertThat(surplus).allMatch(cadangan -> cadangan.saat().isBefore(NOW.minusDays(1)));
        all.removeAll(surplus);
        assertThat(all.isEmpty()).isEqualTo(hoursAgo.isEmpty());
        assertThat(JadwalCadangan.surplus(all, NOW)).isEmpty();
    }
}
