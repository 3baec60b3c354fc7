package id.langkah.domain.pengerjaan;

import static java.time.temporal.ChronoUnit.MINUTES;

import id.langkah.domain.sop.Satuan;
import id.langkah.domain.sop.Waktu;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/** Computes the moment at which a standard duration is used up. */
final class Tempo {
    private static final int LAST_YEAR = 9999;
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(LAST_YEAR * 366L);

    private final JamKerja jam;

    Tempo(JamKerja jam) {
        this.jam = jam;
    }

    Optional<LocalDateTime> due(LocalDateTime start, Waktu waktu) {
        BigDecimal hari = hari(waktu);
        BigDecimal menit = menit(waktu);
        BigDecimal most = MOST_DAYS.multiply(BigDecimal.valueOf(JamRentang.MENIT_SEHARI));
        if (!waktu.isReadable() || hari.compareTo(MOST_DAYS) > 0 || menit.compareTo(most) > 0) {
            return Optional.empty();
        }
        LocalDateTime due = waktu.kalender()
                ? along(start.plusMinutes(rounded(hari, JamRentang.MENIT_SEHARI)), 0, menit)
                : along(start, hari.longValue(), menit.add(afterPoint(hari)));
        return Optional.of(due).filter(saat -> saat.getYear() <= LAST_YEAR);
    }

    /** The days of all parts together, calendar days or working days as the duration says. */
    private static BigDecimal hari(Waktu waktu) {
        return waktu.bagian().stream()
                .map(bagian -> {
                    Satuan satuan = bagian.satuan();
                    int days = waktu.kalender() ? satuan.hariKalender() : satuan.hariKerja();
                    return bagian.nilai().multiply(BigDecimal.valueOf(days));
                })
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal menit(Waktu waktu) {
        return waktu.bagian().stream()
                .flatMap(bagian -> switch (bagian.satuan()) {
                    case DETIK -> Stream.of(bagian.nilai().divide(BigDecimal.valueOf(60), 6, RoundingMode.HALF_UP));
                    case MENIT -> Stream.of(bagian.nilai());
                    case JAM -> Stream.of(bagian.nilai().multiply(BigDecimal.valueOf(60)));
                    case HARI, MINGGU, BULAN, TAHUN -> Stream.empty();
                })
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal afterPoint(BigDecimal hari) {
        return hari.remainder(BigDecimal.ONE).multiply(BigDecimal.valueOf(jam.menitPerHari()));
    }

    private static long rounded(BigDecimal nilai, int times) {
        return nilai.multiply(BigDecimal.valueOf(times))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private LocalDateTime along(LocalDateTime start, long hari, BigDecimal menit) {
        long minutes = rounded(menit, 1);
        if (hari == 0 && minutes == 0) {
            return start;
        }
        LocalDate day = start.toLocalDate();
        long passed = jam.passed(start);
        if (passed >= jam.menit(day)) {
            day = workingDay(day, 1);
            passed = 0;
        }
        if (hari > 0) {
            day = workingDay(day, hari);
            passed = Math.min(passed, jam.menit(day));
        }
        return moment(day, passed + minutes);
    }

    /** The n-th working day after a date. */
    private LocalDate workingDay(LocalDate after, long n) {
        int perWeek = 0;
        for (DayOfWeek hari : DayOfWeek.values()) {
            perWeek += jam.menit(hari) > 0 ? 1 : 0;
        }
        LocalDate day = after;
        long left = n;
        while (left > perWeek) {
            LocalDate later = day.plusWeeks((left - 1) / perWeek);
            left -= jam.hariKerja(day.plusDays(1), later.plusDays(1));
            day = later;
        }
        while (left > 0) {
            day = day.plusDays(1);
            left -= jam.menit(day) > 0 ? 1 : 0;
        }
        return day;
    }

    /** The earliest moment at which the given minutes of working time have passed since the start of a day. */
    private LocalDateTime moment(LocalDate from, long menit) {
        if (menit == 0) {
            LocalDate before = from.minusDays(1);
            while (jam.menit(before) == 0) {
                before = before.minusDays(1);
            }
            return clock(before, jam.menit(before));
        }
        long perWeek = 0;
        for (DayOfWeek hari : DayOfWeek.values()) {
            perWeek += jam.menit(hari);
        }
        LocalDate day = from;
        long left = menit;
        while (left > perWeek) {
            LocalDate later = day.plusWeeks((left - 1) / perWeek);
            left -= jam.menit(day, later);
            day = later;
        }
        while (left > jam.menit(day)) {
            left -= jam.menit(day);
            day = day.plusDays(1);
        }
        return clock(day, left);
    }

    private LocalDateTime clock(LocalDate day, long menit) {
        long left = menit;
        for (JamRentang jamRentang : jam.rentang(day)) {
            if (left <= jamRentang.menit()) {
                return day.atStartOfDay().plus(jamRentang.dari() + left, MINUTES);
            }
            left -= jamRentang.menit();
        }
        throw new IllegalStateException(day + " has no minute " + menit);
    }
}
