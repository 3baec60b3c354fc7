package id.langkah.domain.pengerjaan;

import static java.time.temporal.ChronoUnit.DAYS;

import id.langkah.domain.Tanggal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date or a range of dates in a line of a list of holidays.
 *
 * @param letak where it stands in the line
 * @param hari the days; an empty list when the last day is before the first; empty when there is no
 *     such day in the calendar or no year is known
 */
record TanggalLibur(MatchResult letak, boolean tanpaTahun, Optional<List<LocalDate>> hari) {
    /** The most days that a range may have. */
    static final int LONGEST = 31;
    /** The words and signs between two dates of a range. */
    static final String SAMBUNG = "\\s*(?:-|–|—|s\\.?\\s?/?d\\.?|sampai(?:\\s+dengan)?|hingga)\\s*";

    private static final String BULAN = "(?:jan|[fp]eb|mar|apr|mei|jun|jul|agu|agt|ags|sep|okt|no[vp]|des)\\p{L}*";
    private static final String ANGKA = "\\d{4}-\\d{2}-\\d{2}|\\d{1,2}([/.-])\\d{1,2}\\%d\\d{4}";

    /**
     * Dates in figures: {@code 17/08/2026}, {@code 2026-08-17}. Groups: 1 first date, 2 its
     * separator, 3 last date, 4 its separator.
     */
    private static final Pattern DENGAN_ANGKA = Pattern.compile("(?<!\\d)("
            + String.format(Locale.ROOT, ANGKA, 2)
            + ")(?:"
            + SAMBUNG
            + "("
            + String.format(Locale.ROOT, ANGKA, 4)
            + "))?(?!\\d)");

    /** Dates in words. Groups: 1 days, 2 month, 3 year of the first date; 4 day, 5 month, 6 year of the last date. */
    private static final Pattern DENGAN_KATA = Pattern.compile(
            "(?<!\\d)(\\d{1,2}(?:(?:"
                    + SAMBUNG
                    + "|,\\s+(?:dan\\s+)?|\\s+dan\\s+|\\s*&\\s*)\\d{1,2})*)\\s+("
                    + BULAN
                    + ")\\.?(?:\\s+(\\d{4}))?(?:"
                    + SAMBUNG
                    + "(\\d{1,2})\\s+("
                    + BULAN
                    + ")\\.?(?:\\s+(\\d{4}))?)?(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    /** Shortened and old spellings of months, with the current name. */
    private static final Map<String, String> EJAAN_LAIN = Map.of(
            "pebruari", "februari",
            "peb", "februari",
            "agt", "agustus",
            "ags", "agustus",
            "sept", "september",
            "nopember", "november",
            "nop", "november");

    private static Optional<List<LocalDate>> inWords(MatchResult date, @Nullable String tahun) {
        String lastYear = date.group(6) != null ? date.group(6) : date.group(3);
        lastYear = lastYear != null ? lastYear : tahun;
        String month = " " + bulan(date.group(2)) + " " + (date.group(3) != null ? date.group(3) : lastYear);
        if (date.group(4) != null) {
            return range(date.group(1) + month, date.group(4) + " " + bulan(date.group(5)) + " " + lastYear);
        }
        var hari = new ArrayList<LocalDate>();
        for (String part : date.group(1).split("\\s*(?:,|&|\\bdan\\b)[\\s,]*(?:dan\\s+)?", -1)) {
            String[] ends = part.split("[^\\d]+", -1);
            Optional<List<LocalDate>> some = range(ends[0] + month, ends[ends.length - 1] + month);
            if (some.isEmpty()) {
                return some;
            }
            hari.addAll(some.get());
        }
        return Optional.of(hari);
    }

    private static String bulan(String kata) {
        return EJAAN_LAIN.getOrDefault(kata.toLowerCase(Locale.ROOT), kata);
    }

    /**
     * The days of a range; empty when one of the two texts is not a date, an empty list when the
     * last day is before the first.
     */
    private static Optional<List<LocalDate>> range(String from, String to) {
        return Tanggal.read(from)
                .flatMap(first -> Tanggal.read(to)
                        .map(last -> DAYS.between(first, last) < 0
                                ? List.<LocalDate>of()
                                : first.datesUntil(last.plusDays(1))
                                        .limit(LONGEST + 1L)
                                        .toList()));
    }

    /**
     * The first date of a line, in figures or in words.
     *
     * @param tahun the year of a heading above the line; null when there is none
     */
    static Optional<TanggalLibur> find(String line, @Nullable String tahun) {
        Matcher angka = DENGAN_ANGKA.matcher(line);
        if (angka.find()) {
            String last = angka.group(3) == null ? angka.group(1) : angka.group(3);
            return Optional.of(new TanggalLibur(angka, false, range(angka.group(1), last)));
        }
        Matcher kata = DENGAN_KATA.matcher(line);
        if (!kata.find()) {
            return Optional.empty();
        }
        boolean none = kata.group(3) == null && kata.group(6) == null && tahun == null;
        return Optional.of(new TanggalLibur(kata, none, none ? Optional.empty() : inWords(kata, tahun)));
    }
}
