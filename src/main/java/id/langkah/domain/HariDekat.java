package id.langkah.domain;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates given relative to today: {@code besok}, {@code 3 hari}, {@code Senin}, {@code 30/11}. */
final class HariDekat {
    private static final Pattern LAMA = Pattern.compile("(\\d{1,4}|se)\\s*(hari|minggu|bulan)(\\s+lagi)?");
    private static final Pattern ANGKA = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})");
    private static final Pattern ANGKA_PENDEK = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{2})");
    private static final Pattern KATA = Pattern.compile("(\\d{1,2})\\s+(\\p{L}+)");

    private HariDekat() {}

    static Optional<LocalDate> read(String text, LocalDate hariIni) {
        String words = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        try {
            return named(words, hariIni).or(() -> counted(words, hariIni)).or(() -> ofThisYear(words, hariIni));
        } catch (DateTimeException e) {
            return Optional.empty(); // The day does not exist.
        }
    }

    private static Optional<LocalDate> named(String words, LocalDate hariIni) {
        return switch (words) {
            case "hari ini" -> Optional.of(hariIni);
            case "kemarin" -> Optional.of(hariIni.minusDays(1));
            case "besok" -> Optional.of(hariIni.plusDays(1));
            case "lusa" -> Optional.of(hariIni.plusDays(2));
            case "akhir bulan" -> Optional.of(hariIni.with(TemporalAdjusters.lastDayOfMonth()));
            default ->
                Arrays.stream(DayOfWeek.values())
                        .filter(hari ->
                                Tanggal.hari(hari).toLowerCase(Locale.ROOT).equals(words))
                        .findFirst()
                        .map(hari -> hariIni.with(TemporalAdjusters.next(hari)));
        };
    }

    private static Optional<LocalDate> counted(String words, LocalDate hariIni) {
        Matcher lama = LAMA.matcher(words);
        if (!lama.matches()) {
            return Optional.empty();
        }
        int many = lama.group(1).equals("se") ? 1 : Integer.parseInt(lama.group(1));
        return Optional.of(
                switch (lama.group(2)) {
                    case "hari" -> hariIni.plusDays(many);
                    case "minggu" -> hariIni.plusWeeks(many);
                    default -> hariIni.plusMonths(many);
                });
    }

    private static Optional<LocalDate> ofThisYear(String words, LocalDate hariIni) {
        Matcher angka = ANGKA.matcher(words);
        if (angka.matches()) {
            return Optional.of(of(hariIni.getYear(), Integer.parseInt(angka.group(2)), angka.group(1)));
        }
        Matcher pendek = ANGKA_PENDEK.matcher(words);
        if (pendek.matches()) {
            int tahun = 2000 + Integer.parseInt(pendek.group(4));
            return Optional.of(of(tahun, Integer.parseInt(pendek.group(3)), pendek.group(1)));
        }
        Matcher kata = KATA.matcher(words);
        return kata.matches()
                ? Optional.of(of(hariIni.getYear(), Tanggal.bulan(kata.group(2)), kata.group(1)))
                : Optional.empty();
    }

    private static LocalDate of(int tahun, int bulan, String hari) {
        return LocalDate.of(tahun, bulan, Integer.parseInt(hari));
    }
}
