package id.langkah.domain.kinerja;

import java.util.Arrays;
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
