package id.langkah.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the words that follow a number as its unit. */
final class KataSatuan {
    private static final Pattern TERBILANG = Pattern.compile("\\([\\p{L} ]+\\)");
    private static final Pattern KATA = Pattern.compile("\\p{L}[\\p{L}./²³-]*[23]?(?:\\s+\\p{L}[\\p{L}./²³-]*[23]?)*");

    /** Words after a number that make the text something other than a number: a range, a share, a date. */
    private static final Set<String> BUKAN_SATUAN = Set.of(
            "s.d.",
            "s.d",
            "sd",
            "s/d",
            "sampai",
            "hingga",
            "dan",
            "atau",
            "dari",
            "x",
            "kali",
            "januari",
            "februari",
            "maret",
            "april",
            "mei",
            "juni",
            "juli",
            "agustus",
            "september",
            "oktober",
            "november",
            "desember");

    private KataSatuan() {}

    /** The unit that follows a number, blank when nothing follows; empty when the words are not a unit. */
    static Optional<String> of(@Nullable String sisa) {
        if (sisa == null) {
            return Optional.of("");
        }
        String bare = TERBILANG.matcher(sisa).replaceFirst("").strip();
        if (bare.isEmpty()) {
            return Optional.of("");
        }
        String first = bare.toLowerCase(Locale.ROOT).split("\\s+", 2)[0];
        return KATA.matcher(bare).matches() && !BUKAN_SATUAN.contains(first) ? Optional.of(bare) : Optional.empty();
    }
}
