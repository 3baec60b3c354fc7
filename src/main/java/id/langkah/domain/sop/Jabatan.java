package id.langkah.domain.sop;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    private record Word(int start, int end, String teks) {
        boolean isCapital() {
            return Character.isUpperCase(teks.charAt(0));
        }

        String lower() {
            return teks.toLowerCase(Locale.ROOT);
        }
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-/.][\\p{L}\\p{N}]+)*|[&,]");
    private static final Pattern VERB = Pattern.compile("me\\p{L}{4,}|ber\\p{L}{4,}");

    /** Words that look like verbs (me…, ber…) but are not. */
    private static final Set<String> NO_VERB = Set.of(
            "menteri",
            "mekanisme",
            "metode",
            "meterai",
            "berkas",
            "bersama",
            "berdasarkan",
            "berikut",
            "berita",
            "berbagai",
            "mereka",
            "melalui",
            "menurut",
            "mengenai",
            "medika",
            "mesin");

    /** Short titles that name a role in upper or lower case, with their full form. */
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("kadis", "kepala dinas"),
            Map.entry("kaban", "kepala badan"),
            Map.entry("kabid", "kepala bidang"),
            Map.entry("kabag", "kepala bagian"),
            Map.entry("kasubbag", "kepala sub bagian"),
            Map.entry("kasubag", "kepala sub bagian"),
            Map.entry("kasubbid", "kepala sub bidang"),
            Map.entry("kasubid", "kepala sub bidang"),
            Map.entry("kasi", "kepala seksi"),
            Map.entry("kasat", "kepala satuan"),
            Map.entry("sekdis", "sekretaris dinas"),
            Map.entry("sekban", "sekretaris badan"),
            Map.entry("sekda", "sekretaris daerah"),
            Map.entry("subbag", "sub bagian"),
            Map.entry("subbid", "sub bidang"));

    private static final Set<String> ROLES = Set.of(
            "sekretaris", "arsiparis", "bendahara", "bupati", "gubernur", "walikota", "camat", "lurah", "inspektur");

    /** Words that name a role only when capitalised. */
    private static final Set<String> CAPITAL_ROLES = Set.of(
            "kepala",
            "staf",
            "operator",
            "tim",
            "petugas",
            "pejabat",
            "pelaksana",
            "jabatan",
            "pengadministrasi",
            "pimpinan",
            "bidang-bidang",
            "bagian-bagian",
            "seksi-seksi");

    private static final Set<String> JOINS = Set.of("dan", "&", ",");
    private static final int LONGEST_SUBJECT = 8;
    private static final double ALIKE = 0.5;

    private Jabatan() {}

    /** The roles that a text mentions, in order. */
    static List<Mention> mentions(String text) {
        List<Word> words = split(text);
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!isRole(words.get(i))) {
                continue;
            }
            int last = i;
            while (true) {
                if (isPartOfName(words, last + 1)) {
                    last++;
                } else if (isJoin(words, last + 1) && isPartOfName(words, last + 2) && !isRole(words.get(last + 2))) {
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
        List<Word> words = split(text);
        for (int i = 0; i < Math.min(words.size(), LONGEST_SUBJECT); i++) {
            if (!isVerb(words.get(i))) {
                continue;
            }
            int start = words.get(i).start();
            boolean subject = i > 0
                    && (isRole(words.getFirst())
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
        split(nama).stream()
                .map(Word::lower)
                .filter(word -> !JOINS.contains(word))
                .flatMap(word -> Stream.of(SHORT.getOrDefault(word, word).split(" ", -1)))
                .forEach(bare::add);
        return bare;
    }

    private static boolean isRole(Word word) {
        String lower = word.lower();
        return SHORT.containsKey(lower) || ROLES.contains(lower) || (word.isCapital() && CAPITAL_ROLES.contains(lower));
    }

    private static boolean isPartOfName(List<Word> words, int at) {
        return at < words.size() && words.get(at).isCapital() && !isVerb(words.get(at));
    }

    private static boolean isJoin(List<Word> words, int at) {
        return at < words.size() && JOINS.contains(words.get(at).lower());
    }

    private static boolean isVerb(Word word) {
        String lower = word.lower();
        return VERB.matcher(lower).matches() && !NO_VERB.contains(lower);
    }

    private static List<Word> split(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> new Word(found.start(), found.end(), found.group()))
                .toList();
    }
}
