package id.langkah.domain.cadangan;

import static java.util.stream.Collectors.toCollection;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Decides when a backup is due and which backups are kept: all of the last two days, then the last
 * of each day for 14 days, of each week for 10 weeks, of each month for 12 months. The newest one
 * is always kept, and so is one dated in the future by a wrong clock.
 */
public final class JadwalCadangan {
    private static final int HARI_SEMUA = 2;
    private static final int HARI = 14;
    private static final int MINGGU = 10;
    private static final int BULAN = 12;

    private JadwalCadangan() {}

    /** Whether there is no backup of today yet. */
    public static boolean isDue(Collection<Cadangan> all, LocalDateTime now) {
        return all.stream().noneMatch(cadangan -> hari(cadangan).equals(now.toLocalDate()));
    }

    /** The backups that may be deleted, the newest first. */
    public static List<Cadangan> surplus(Collection<Cadangan> all, LocalDateTime now) {
        List<Cadangan> newestFirst = all.stream()
                .sorted(Comparator.comparing(Cadangan::saat).reversed())
                .toList();
        LocalDate today = now.toLocalDate();
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Set<Cadangan> stay = new HashSet<>();
        newestFirst.stream().findFirst().ifPresent(stay::add);
        newestFirst.stream()
                .filter(cadangan -> cadangan.saat().isAfter(now.minusDays(HARI_SEMUA)))
                .forEach(stay::add);
        stay.addAll(lastOfEach(newestFirst, JadwalCadangan::hari, today.minusDays(HARI - 1)));
        stay.addAll(lastOfEach(newestFirst, JadwalCadangan::minggu, monday.minusWeeks(MINGGU - 1)));
        stay.addAll(lastOfEach(
                newestFirst, JadwalCadangan::bulan, today.withDayOfMonth(1).minusMonths(BULAN - 1)));
        return newestFirst.stream().filter(cadangan -> !stay.contains(cadangan)).toList();
    }

    private static Set<Cadangan> lastOfEach(
            List<Cadangan> newestFirst, Function<Cadangan, Object> span, LocalDate since) {
        Set<Object> seen = new HashSet<>();
        return newestFirst.stream()
                .filter(cadangan -> !hari(cadangan).isBefore(since))
                .filter(cadangan -> seen.add(span.apply(cadangan)))
                .collect(toCollection(LinkedHashSet::new));
    }

    private static LocalDate hari(Cadangan cadangan) {
        return cadangan.saat().toLocalDate();
    }

    private static Object minggu(Cadangan cadangan) {
        LocalDate hari = hari(cadangan);
        return List.of(hari.get(IsoFields.WEEK_BASED_YEAR), hari.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static Object bulan(Cadangan cadangan) {
        return YearMonth.from(hari(cadangan));
    }
}
