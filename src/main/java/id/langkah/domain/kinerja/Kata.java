package id.langkah.domain.kinerja;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Words compared as a reader does: without regard to case, blanks and punctuation. */
final class Kata {
    private Kata() {}

    static String bare(String teks) {
        return teks.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    /** The SHA-256 of a text in UTF-8, in hex. */
    static String sidik(String teks) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(teks.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * The value that goes by the word; empty when none does or the word is blank.
     *
     * @param names the words that a value goes by, parted by strokes
     */
    static <T> Optional<T> find(T[] values, Function<T, String> names, String kata) {
        String bare = bare(kata);
        return Arrays.stream(values)
                .filter(value -> goesBy(names.apply(value), bare))
                .filter(value -> !bare.isEmpty())
                .findFirst();
    }

    private static boolean goesBy(String names, String bare) {
        return Arrays.stream(names.split("\\|")).anyMatch(name -> bare(name).equals(bare));
    }
}
