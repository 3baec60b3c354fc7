package id.langkah.domain.pengerjaan;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MINUTES;

import id.langkah.domain.Masalah;
import id.langkah.domain.sop.Waktu;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * The working hours of the office; computes the working time between two moments. All results are
 * whole minutes; seconds are ignored, as on papers.
 *
 * @param rentang the working hours of each weekday in order, with breaks between them; a day
 *     without any is free
 * @param libur the holidays with their names
 * @param menitPerHari the minutes of one working day, for converting between days and minutes
 *     (PermenPAN-RB 35/2012)
 */
public record JamKerja(Map<DayOfWeek, List<JamRentang>> rentang, Map<LocalDate, String> libur, int menitPerHari) {

    /**
     * The default: Monday to Thursday 07.30–16.00 with a break 12.00–13.00, Friday 07.30–16.30 with
     * a break 11.30–13.00, no holidays, 450 minutes per day.
     */
    public static final JamKerja BAWAAN = bawaan();

    /** @throws IllegalArgumentException when {@link #periksa} finds something wrong */
    public JamKerja {
        List<Masalah> masalah = periksa(rentang, menitPerHari);
        if (!masalah.isEmpty()) {
            throw new IllegalArgumentException(masalah.toString());
        }
        var sorted = new EnumMap<DayOfWeek, List<JamRentang>>(DayOfWeek.class);
        for (DayOfWeek hari : DayOfWeek.values()) {
            sorted.put(hari, List.copyOf(rentang.getOrDefault(hari, List.of())));
        }
        rentang = Collections.unmodifiableMap(sorted);
        libur = Collections.unmodifiableNavigableMap(new TreeMap<>(libur));
    }

    /** What is wrong with typed working hours; empty when they can be used. */
    public static List<Masalah> periksa(Map<DayOfWeek, List<JamRentang>> rentang, int menitPerHari) {
        return PeriksaJamKerja.periksa(rentang, menitPerHari);
    }

    /** A copy with other holidays, each day with its name. */
    public JamKerja withLibur(Map<LocalDate, String> libur) {
        return new JamKerja(rentang, libur, menitPerHari);
    }

    /** The minutes of working time between two moments; 0 when {@code selesai} is not after {@code mulai}. */
    public long menit(LocalDateTime mulai, LocalDateTime selesai) {
        if (!mulai.isBefore(selesai)) {
            return 0;
        }
        LocalDate first = mulai.toLocalDate();
        LocalDate last = selesai.toLocalDate();
        if (first.equals(last)) {
            return (long) passed(selesai) - passed(mulai);
        }
        return menit(first) - passed(mulai) + menit(first.plusDays(1), last) + passed(selesai);
    }

    /**
     * The minutes of working time between two moments, without the pauses. Pauses may overlap and
     * may extend beyond the two moments.
     */
    public long menit(LocalDateTime mulai, LocalDateTime selesai, List<Jeda> jeda) {
        long paused = Jeda.within(mulai, selesai, jeda).stream()
                .mapToLong(butir -> menit(butir.mulai(), butir.selesai()))
                .sum();
        return menit(mulai, selesai) - paused;
    }

    /**
     * The breakdown of {@link #menit(LocalDateTime, LocalDateTime, List)}: one entry per day from
     * the first to the last, whose minutes add up to it. Empty when {@code selesai} is before
     * {@code mulai}.
     */
    public List<Rincian> rincian(LocalDateTime mulai, LocalDateTime selesai, List<Jeda> jeda) {
        if (selesai.isBefore(mulai)) {
            return List.of();
        }
        List<Jeda> pauses = Jeda.within(mulai, selesai, jeda);
        var perincian = new PerincianJam(this);
        return mulai.toLocalDate()
                .datesUntil(selesai.toLocalDate().plusDays(1))
                .map(hari -> perincian.of(hari, mulai, selesai, pauses))
                .toList();
    }

    /**
     * The earliest moment at which a standard duration that begins at {@code start} is used up.
     *
     * <p>Minutes and hours count working time. A working day ends on the next working day once the
     * same amount of working time has passed in it as had passed at the start: 1 hari from Thursday
     * 11.45 ends on Friday 13.15, after the longer break. Calendar days include nights and
     * holidays.
     *
     * @return empty when the duration cannot be read or would end after the year 9999
     */
    public Optional<LocalDateTime> due(LocalDateTime start, Waktu waktu) {
        return new Tempo(this).due(start.truncatedTo(MINUTES), waktu);
    }

    /** Writes a working time in words: {@code 2 hari 3 jam 15 menit}, with {@link #menitPerHari} minutes per day. */
    public String lama(long menit) {
        return LamaKerja.of(menit, menitPerHari);
    }

    /** The working hours of a day; empty on a free day or a holiday. */
    public List<JamRentang> rentang(LocalDate hari) {
        return libur.containsKey(hari) ? List.of() : onWeekday(hari.getDayOfWeek());
    }

    /** The minutes of working time in a day. */
    int menit(LocalDate hari) {
        return libur.containsKey(hari) ? 0 : menit(hari.getDayOfWeek());
    }

    int menit(DayOfWeek hari) {
        return onWeekday(hari).stream().mapToInt(JamRentang::menit).sum();
    }

    /** The minutes of working time from the start of {@code from} to the start of {@code to}. */
    long menit(LocalDate from, LocalDate to) {
        return sum(from, to, this::menit);
    }

    /** The number of working days from {@code from} up to but not including {@code to}. */
    long hariKerja(LocalDate from, LocalDate to) {
        return sum(from, to, hari -> onWeekday(hari).isEmpty() ? 0 : 1);
    }

    /** The minutes of working time before a moment on its day. */
    int passed(LocalDateTime saat) {
        int sampai = saat.toLocalTime().toSecondOfDay() / 60;
        return JamRentang.cut(rentang(saat.toLocalDate()), 0, sampai).stream()
                .mapToInt(JamRentang::menit)
                .sum();
    }

    /**
     * Sums a value per weekday over a range of days, whole weeks at once, and then subtracts the
     * holidays, so that long ranges cost no more than short ones.
     */
    private long sum(LocalDate from, LocalDate to, ToIntFunction<DayOfWeek> each) {
        long days = DAYS.between(from, to);
        if (days <= 0) {
            return 0;
        }
        long sum = 0;
        DayOfWeek first = from.getDayOfWeek();
        for (int i = 0; i < DayOfWeek.values().length; i++) {
            sum += each.applyAsInt(first.plus(i)) * ((days - i + 6) / 7);
        }
        for (LocalDate free :
                ((NavigableMap<LocalDate, String>) libur).subMap(from, to).keySet()) {
            sum -= each.applyAsInt(free.getDayOfWeek());
        }
        return sum;
    }

    private List<JamRentang> onWeekday(DayOfWeek hari) {
        return rentang.getOrDefault(hari, List.of());
    }

    private static JamKerja bawaan() {
        List<JamRentang> biasa = List.of(rentang(7, 30, 12, 0), rentang(13, 0, 16, 0));
        List<JamRentang> jumat = List.of(rentang(7, 30, 11, 30), rentang(13, 0, 16, 30));
        return new JamKerja(
                Map.of(
                        DayOfWeek.MONDAY, biasa,
                        DayOfWeek.TUESDAY, biasa,
                        DayOfWeek.WEDNESDAY, biasa,
                        DayOfWeek.THURSDAY, biasa,
                        DayOfWeek.FRIDAY, jumat),
                Map.of(),
                450);
    }

    private static JamRentang rentang(int jam, int menit, int sampaiJam, int sampaiMenit) {
        return new JamRentang(LocalTime.of(jam, menit), LocalTime.of(sampaiJam, sampaiMenit));
    }
}
