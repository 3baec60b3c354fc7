package id.langkah.domain.sop;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A word or joining mark of a text, with what it says about roles.
 *
 * @param start the start in the text
 * @param end the end in the text, exclusive
 */
record KataJabatan(int start, int end, String teks) {
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

    /** The words and joining marks of a text, in order. */
    static List<KataJabatan> split(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> new KataJabatan(found.start(), found.end(), found.group()))
                .toList();
    }

    /** Whether the word begins the name of a role. */
    boolean isRole() {
        String lower = lower();
        return SHORT.containsKey(lower) || ROLES.contains(lower) || (isCapital() && CAPITAL_ROLES.contains(lower));
    }

    /** Whether the word is a verb, so that a subject ends before it. */
    boolean isVerb() {
        String lower = lower();
        return VERB.matcher(lower).matches() && !NO_VERB.contains(lower);
    }

    /** Whether it joins two names, as in "Kepala Seksi A dan B". */
    boolean isJoin() {
        return JOINS.contains(lower());
    }

    boolean isCapital() {
        return Character.isUpperCase(teks.charAt(0));
    }

    private String lower() {
        return teks.toLowerCase(Locale.ROOT);
    }

    /** The word in lower case; a short title is written out, so that it may be several words. */
    Stream<String> full() {
        return Stream.of(SHORT.getOrDefault(lower(), lower()).split(" ", -1));
    }
}
