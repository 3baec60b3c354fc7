package id.langkah.domain.sop;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rewrites everyday spellings of a duration as plain figures with units. */
final class EjaanWaktu {
    private static final int LONGEST = 100;
    private static final String NUMBER = "\\d{1,6}(?:[.,]\\d{1,3})?";
    private static final Map<Character, String> FRACTIONS = Map.of('½', ",5", '¼', ",25", '¾', ",75");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern ABOUT = Pattern.compile("^(?:±|\\+/-|\\+-|<|≤|>|≥|~|kurang lebih|lebih kurang|sekitar"
            + "|kira-kira|maks(?:imal|imum)?\\b\\.?|min(?:imal|imum)?\\b\\.?|paling (?:lama|lambat|cepat|sedikit)"
            + "|selambat-lambatnya|selama|dalam|estimasi)\\s*:?\\s*");
    private static final Pattern PER = Pattern.compile("\\s*(?:/|per\\b)\\s*\\p{L}+(?:\\s\\p{L}+)?$");
    private static final Pattern TIMES = Pattern.compile("(" + NUMBER + ")\\s*[x×*]\\s*(" + NUMBER + ")(?=\\s*\\p{L})");
    private static final Pattern FRACTION =
            Pattern.compile("(?:(\\d{1,4})\\s+)?(\\d{1,2})\\s*/\\s*(\\d{1,2})(?=\\s*\\p{L})");
    private static final Pattern SIGN = Pattern.compile("(\\d{0,4})\\s*([½¼¾])");
    private static final Pattern RANGE = Pattern.compile(
            "(" + NUMBER + ")\\s*(\\p{L}+)?\\s*(?:-|–|—|s\\.?/?d\\.?|sampai(?: dengan)?|hingga)\\s*(" + NUMBER + ")");

    private EjaanWaktu() {}

    /** The text with the usual spellings replaced by figures and units; what is not recognised stays. */
    static String plain(String teks) {
        if (teks.length() > LONGEST) {
            return teks;
        }
        String plain = teks.toLowerCase(Locale.ROOT).strip();
        plain = IN_BRACKETS.matcher(plain).replaceAll(" ").strip();
        plain = ABOUT.matcher(plain).replaceFirst("");
        plain = plain.replace(';', ',').replaceFirst("[.,\\s]+$", "");
        plain = PER.matcher(plain).replaceFirst("");
        plain = each(SIGN, plain, EjaanWaktu::sign);
        plain = each(FRACTION, plain, EjaanWaktu::fraction);
        plain = each(TIMES, plain, found -> text(number(found.group(1)).multiply(number(found.group(2)))));
        plain = each(RANGE, plain, EjaanWaktu::upper);
        return plain.replaceAll("\\s+", " ").strip();
    }

    private static String each(Pattern pattern, String text, Function<MatchResult, String> made) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(made.apply(found)));
    }

    private static String sign(MatchResult found) {
        String whole = found.group(1).isEmpty() ? "0" : found.group(1);
        return whole + FRACTIONS.get(found.group(2).charAt(0));
    }

    private static String fraction(MatchResult found) {
        BigDecimal below = number(found.group(3));
        if (below.signum() == 0) {
            return found.group();
        }
        BigDecimal whole = found.group(1) == null ? BigDecimal.ZERO : number(found.group(1));
        return text(whole.add(number(found.group(2)).divide(below, 3, RoundingMode.HALF_UP)));
    }

    /** The upper end of a range such as "15-30"; the text itself when the range does not rise. */
    private static String upper(MatchResult found) {
        List<BigDecimal> ends = List.of(number(found.group(1)), number(found.group(3)));
        return found.group(2) != null || ends.getFirst().compareTo(ends.getLast()) <= 0
                ? found.group(3)
                : found.group();
    }

    private static BigDecimal number(String figures) {
        return new BigDecimal(figures.replace(',', '.'));
    }

    private static String text(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
