package id.langkah.json;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The known word that was most likely meant. */
final class Nearest {
    private static final int LONGEST = 60;

    private Nearest() {}

    /** The known word nearest to {@code typed}, or null when none is near. */
    static @Nullable String of(String typed, Collection<String> known) {
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

    private static String letters(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Letters to add, drop, change or swap with their neighbour to make one word the other. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] =
                        Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
