package id.langkah.domain.kinerja;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Compares words while ignoring case, blanks and punctuation. */
final class ComparedWords {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\p{N})[^\\p{L}\\p{N}]+(?=\\p{N})");
    private static final Pattern SIGNS_BUT_DOTS = Pattern.compile("[^\\p{L}\\p{N}.]+|\\.(?!\\p{N})|(?<!\\p{N})\\.");

    /** A cache of the compared forms of the fixed words of enums. */
    private static final Map<String, Set<String>> BARE_NAMES = new ConcurrentHashMap<>();

    private ComparedWords() {}

    static String bare(String teks) {
        return SIGNS.matcher(teks.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** The compared form of a kode, which keeps the separators between numbers: 1.11 differs from 11.1. */
    static String bareKode(String teks) {
        String dotted = BETWEEN_DIGITS.matcher(teks.toLowerCase(Locale.ROOT)).replaceAll(".");
        return SIGNS_BUT_DOTS.matcher(dotted).replaceAll("");
    }

    static boolean same(String teks, String other) {
        return bare(teks).equals(bare(other));
    }

    /** The SHA-256 of a text in UTF-8, in hex. */
    static String sidik(String teks) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(teks.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * The value that a word names; empty when none fits or the word is blank.
     *
     * @param names gives the words that name a value, separated by "|"
     */
    static <T> Optional<T> find(T[] values, Function<T, String> names, String kata) {
        String bare = bare(kata);
        return Arrays.stream(values)
                .filter(value -> goesBy(names.apply(value), bare))
                .filter(value -> !bare.isEmpty())
                .findFirst();
    }

    private static boolean goesBy(String names, String bare) {
        return BARE_NAMES.computeIfAbsent(names, ComparedWords::bareNames).contains(bare);
    }

    private static Set<String> bareNames(String names) {
        return Arrays.stream(names.split("\\|")).map(ComparedWords::bare).collect(toUnmodifiableSet());
    }
}
