package id.langkah.domain;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Words that were written differently and probably mean the same. */
public final class Ejaan {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final int LONGEST = 100;
    private static final int BUCKETS = 64;

    private Ejaan() {}

    /** A text without regard to case, blanks and punctuation. */
    public static String letters(String text) {
        return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** The known word nearest to {@code typed}, or null when none is near. */
    public static @Nullable String nearest(String typed, Collection<String> known) {
        if (typed.length() > LONGEST) {
            return null;
        }
        String letters = letters(typed);
        String best = null;
        int least = Math.max(1, letters.length() / 4) + 1;
        for (String word : known) {
            int distance = distance(letters, letters(word));
            if (distance < least) {
                least = distance;
                best = word;
            }
        }
        return best;
    }

    /** Whether {@link #distance} is at most this; quick where the words are nothing alike. */
    public static boolean isWithin(int most, String a, String b) {
        if (Math.abs(a.length() - b.length()) > most) {
            return false;
        }
        int[] balance = new int[BUCKETS];
        a.chars().forEach(letter -> balance[letter % BUCKETS]++);
        b.chars().forEach(letter -> balance[letter % BUCKETS]--);
        return IntStream.of(balance).map(Math::abs).sum() <= 2 * most && distance(a, b) <= most;
    }

    /** Letters to add, drop, change or swap with their neighbour to make one word the other. */
    public static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
