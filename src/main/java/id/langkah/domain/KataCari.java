package id.langkah.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Splits texts into words for the search: letters and digits in lower case without accents. Indexed,
 * sought and highlighted texts are split in the same way.
 */
public final class KataCari {
    private KataCari() {}

    /** The words separated by single blanks; blank when there is none. */
    public static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var words = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int letter = plain.codePointAt(i);
            i += Character.charCount(letter);
            if (Character.isLetterOrDigit(letter)) {
                if (gap && !words.isEmpty()) {
                    words.append(' ');
                }
                words.appendCodePoint(letter);
                gap = false;
            } else {
                gap |= Character.getType(letter) != Character.NON_SPACING_MARK;
            }
        }
        return words.toString();
    }

    /**
     * A piece of a text in which search words are highlighted.
     *
     * @param cocok whether the piece matches the words sought
     */
    public record Potongan(String teks, boolean cocok) {}

    /** Whether the text contains every word sought, or words beginning with them. */
    public static boolean holds(String text, String sought) {
        List<String> words = words(text);
        return words(sought).stream().allMatch(word -> words.stream().anyMatch(own -> own.startsWith(word)));
    }

    /** Whether the text contains any of the words sought, or words beginning with them. */
    public static boolean touches(String text, String sought) {
        List<String> words = words(text);
        return words(sought).stream().anyMatch(word -> words.stream().anyMatch(own -> own.startsWith(word)));
    }

    /** Splits the text into pieces, marking those that match the words sought; joined they give the text again. */
    public static List<Potongan> potongan(String text, String sought) {
        List<String> wanted = words(sought);
        var pieces = new ArrayList<Potongan>();
        int plain = 0;
        int at = 0;
        while (at < text.length()) {
            int end = endOfWord(text, at);
            int lit = end == at ? 0 : lit(text.substring(at, end), wanted);
            if (lit > 0) {
                add(pieces, text.substring(plain, at), false);
                add(pieces, text.substring(at, at + lit), true);
                plain = at + lit;
            }
            at = Math.max(end, at + 1);
        }
        add(pieces, text.substring(plain), false);
        return pieces;
    }

    private static void add(List<Potongan> pieces, String text, boolean cocok) {
        if (!text.isEmpty()) {
            pieces.add(new Potongan(text, cocok));
        }
    }

    /** The end of the word that begins at a position; the same position when no word begins there. */
    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at))
                        || (at > from && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK))) {
            at++;
        }
        return at;
    }

    /** How many characters at the beginning of the word match; all of them when accents change the length. */
    private static int lit(String word, List<String> wanted) {
        String own = of(word);
        return wanted.stream()
                .filter(own::startsWith)
                .mapToInt(found -> own.length() == word.length() ? found.length() : word.length())
                .max()
                .orElse(0);
    }

    private static List<String> words(String text) {
        return Stream.of(of(text).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
