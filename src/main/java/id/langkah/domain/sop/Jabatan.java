package id.langkah.domain.sop;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the roles that a text mentions and the pelaksana column each of them means. */
final class Jabatan {

    /**
     * A role mentioned in a text.
     *
     * @param start the start in the text
     * @param end the end in the text, exclusive
     */
    record Mention(int start, int end, String teks) {}

    private static final int LONGEST_SUBJECT = 8;
    private static final double ALIKE = 0.5;

    private Jabatan() {}

    /** The roles that a text mentions, in order. */
    static List<Mention> mentions(String text) {
        List<KataJabatan> words = KataJabatan.split(text);
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isRole()) {
                continue;
            }
            int last = i;
            while (true) {
                if (isPartOfName(words, last + 1)) {
                    last++;
                } else if (isJoin(words, last + 1)
                        && isPartOfName(words, last + 2)
                        && !words.get(last + 2).isRole()) {
                    last += 2;
                } else {
                    break;
                }
            }
            int start = words.get(i).start();
            int end = words.get(last).end();
            mentions.add(new Mention(start, end, text.substring(start, end)));
            i = last;
        }
        return mentions;
    }

    /**
     * Where the verb after a subject at the start of a text begins; -1 when the text has no such
     * subject or no verb.
     */
    static int verbAfterSubject(String text, List<String> kolom) {
        List<KataJabatan> words = KataJabatan.split(text);
        for (int i = 0; i < Math.min(words.size(), LONGEST_SUBJECT); i++) {
            if (!words.get(i).isVerb()) {
                continue;
            }
            int start = words.get(i).start();
            boolean subject = i > 0
                    && (words.getFirst().isRole()
                            || kolom(text.substring(0, start), kolom).isPresent());
            return subject ? start : -1;
        }
        return -1;
    }

    /** The column that a mentioned role means; when several fit, the one that shares the most words. */
    static Optional<String> kolom(String mention, List<String> kolom) {
        return kolom.stream()
                .filter(nama -> isSame(mention, nama))
                .reduce((a, b) -> share(mention, b) > share(mention, a) ? b : a);
    }

    /** For a role that has no column: the column with the most similar name; null when none is similar. */
    static @Nullable String nearest(String mention, List<String> kolom) {
        return kolom.stream()
                .filter(nama -> share(mention, nama) >= ALIKE)
                .reduce((a, b) -> share(mention, b) > share(mention, a) ? b : a)
                .orElse(null);
    }

    private static boolean isSame(String mention, String kolom) {
        Set<String> a = bare(mention);
        Set<String> b = bare(kolom);
        return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
    }

    /** The share (0 to 1) of their words that two names have in common. */
    private static double share(String a, String b) {
        Set<String> all = new LinkedHashSet<>(bare(a));
        Set<String> others = bare(b);
        long common = all.stream().filter(others::contains).count();
        all.addAll(others);
        return all.isEmpty() ? 0 : (double) common / all.size();
    }

    /** The words of a name with short titles written out and joining words left out. */
    private static Set<String> bare(String nama) {
        Set<String> bare = new LinkedHashSet<>();
        KataJabatan.split(nama).stream()
                .filter(word -> !word.isJoin())
                .flatMap(KataJabatan::full)
                .forEach(bare::add);
        return bare;
    }

    private static boolean isPartOfName(List<KataJabatan> words, int at) {
        return at < words.size() && words.get(at).isCapital() && !words.get(at).isVerb();
    }

    private static boolean isJoin(List<KataJabatan> words, int at) {
        return at < words.size() && words.get(at).isJoin();
    }
}
