package id.langkah.domain;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes dates in Indonesian spelling. */
public final class Tanggal {
    private static final List<String> BULAN = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");

    private static final List<String> HARI = List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern ANGKA = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern KATA = Pattern.compile("(\\d{1,2})\\s+(\\p{L}+)\\s+(\\d{4})");

    private Tanggal() {}

    /**
     * Reads {@code 2020-02-05}, {@code 5 Februari 2020}, {@code 05/02/2020} or {@code 05-02-2020}
     * (day first). Empty when the text is not a date or names a day that does not exist.
     */
    public static Optional<LocalDate> read(String text) {
        String stripped = text.strip();
        try {
            Matcher iso = ISO.matcher(stripped);
            if (iso.matches()) {
                return Optional.of(of(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3)));
            }
            Matcher angka = ANGKA.matcher(stripped);
            if (angka.matches()) {
                int bulan = Integer.parseInt(angka.group(3));
                return Optional.of(of(angka.group(4), bulan, angka.group(1)));
            }
            Matcher kata = KATA.matcher(stripped);
            if (kata.matches()) {
                return Optional.of(of(kata.group(3), bulan(kata.group(2)), kata.group(1)));
            }
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Like {@link #read(String)}, and also reads dates relative to {@code hariIni}: {@code besok},
     * {@code lusa}, {@code 3 hari}, {@code seminggu}, {@code Senin} (the next one),
     * {@code akhir bulan}; {@code 30/11} and {@code 30 Nov} are of the same year.
     */
    public static Optional<LocalDate> read(String text, LocalDate hariIni) {
        return read(text).or(() -> HariDekat.read(text, hariIni));
    }

    /** A short date: {@code 4 Des}; with the year when it differs from that of {@code hariIni}. */
    public static String pendek(LocalDate tanggal, LocalDate hariIni) {
        String day = tanggal.getDayOfMonth() + " " + bulan(tanggal).substring(0, 3);
        return tanggal.getYear() == hariIni.getYear() ? day : day + " " + tanggal.getYear();
    }

    /** The time left until a date: {@code hari ini}, {@code besok}, {@code 4 hari lagi}, {@code lewat 2 hari}. */
    public static String sisa(LocalDate tanggal, LocalDate hariIni) {
        long days = ChronoUnit.DAYS.between(hariIni, tanggal);
        if (days < 0) {
            return "lewat " + -days + " hari";
        }
        return days == 0 ? "hari ini" : days == 1 ? "besok" : days + " hari lagi";
    }

    /** Writes a date in words: {@code 5 Februari 2020}. */
    public static String panjang(LocalDate tanggal) {
        return tanggal.getDayOfMonth() + " " + bulan(tanggal) + " " + tanggal.getYear();
    }

    /** Writes a date in words with the time: {@code 5 Februari 2020 13.05}. */
    public static String panjang(LocalDateTime saat) {
        return panjang(saat.toLocalDate()) + " " + jam(saat);
    }

    /** Writes the time of day: {@code 13.05}. */
    public static String jam(LocalDateTime saat) {
        return String.format(Locale.ROOT, "%02d.%02d", saat.getHour(), saat.getMinute());
    }

    /** The name of the month: {@code Februari}. */
    public static String bulan(LocalDate tanggal) {
        return BULAN.get(tanggal.getMonthValue() - 1);
    }

    /** The name of the weekday of a date: {@code Kamis}. */
    public static String hari(LocalDate tanggal) {
        return hari(tanggal.getDayOfWeek());
    }

    /** The name of a weekday: {@code Kamis}. */
    public static String hari(DayOfWeek hari) {
        return HARI.get(hari.getValue() - 1);
    }

    private static LocalDate of(String tahun, int bulan, String hari) {
        return LocalDate.of(Integer.parseInt(tahun), bulan, Integer.parseInt(hari));
    }

    /** The number of a month from its name or the first three letters of it; 0 when it is not a month. */
    static int bulan(String kata) {
        String lower = kata.toLowerCase(Locale.ROOT);
        for (int i = 0; i < BULAN.size(); i++) {
            String bulan = BULAN.get(i).toLowerCase(Locale.ROOT);
            if (bulan.equals(lower) || (lower.length() == 3 && bulan.startsWith(lower))) {
                return i + 1;
            }
        }
        return 0;
    }
}
