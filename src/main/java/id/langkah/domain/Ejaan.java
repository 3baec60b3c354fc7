package id.langkah.domain;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds words that are spelled differently but probably mean the same. */
public final class Ejaan {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final int LONGEST = 100;

    private Ejaan() {}

    /** The text in lower case, without blanks and punctuation. */
    public static String letters(String text) {
        return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** The known word whose spelling is nearest to {@code typed}, or null when none is near enough. */
    public static @Nullable String nearest(String typed, Collection<String> known) {
        if (typed.length() > LONGEST) {
            return null;
        }
        String letters = letters(typed);
        String best = null;
        int most = Math.max(1, letters.length() / 4);
        for (String word : known) {
            int distance = word.length() > 2 * LONGEST ? most + 1 : distance(letters, letters(word), most);
            if (distance <= most) {
                most = distance - 1;
                best = word;
            }
        }
        return best;
    }

    /**
     * The edit distance of two words: letters added, dropped, changed or swapped with their
     * neighbour. Distances above {@code most} are returned as {@code most + 1}; the work is
     * proportional to the length of one word times {@code most}.
     */
    public static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] twoBack = new int[b.length() + 1];
        int[] back = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            back[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int from = Math.max(1, i - most);
            int to = Math.min(b.length(), i + most);
            row[from - 1] = from == 1 ? i : most + 1;
            int least = row[from - 1];
            for (int j = from; j <= to; j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int above = j == i + most ? most + 1 : back[j];
                int steps = Math.min(back[j - 1] + change, 1 + Math.min(above, row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    steps = Math.min(steps, twoBack[j - 2] + 1);
                }
                row[j] = steps;
                least = Math.min(least, steps);
            }
            if (least > most) {
                return most + 1;
            }
            int[] free = twoBack;
            twoBack = back;
            back = row;
            row = free;
        }
        return Math.min(back[b.length()], most + 1);
    }
}
