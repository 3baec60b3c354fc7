package id.langkah.json;

import id.langkah.domain.Ejaan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * The columns of one SOP while it is read: the names of its own list, or else those that its steps
 * name, in order of first appearance. A name is the same without regard to case and double blanks;
 * the column's spelling is the one that stays.
 */
final class Kolom {
    /** So many names are compared with so many, lest a file of nothing but names take long. */
    private static final int MOST_COMPARED = 100;

    private record Mention(String nama, Spot spot) {}

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Cursor in;
    private final Findings findings;
    private final Map<String, String> listed = new LinkedHashMap<>();
    private final Map<String, Mention> mentioned = new LinkedHashMap<>();

    /** The key of each name as it was written. */
    private final Map<String, String> keys = new HashMap<>();

    Kolom(Cursor in, Findings findings) {
        this.in = in;
        this.findings = findings;
    }

    /** Reads the SOP's own list. */
    void read() {
        listed.clear();
        in.texts(nama -> {
            String first = listed.putIfAbsent(key(nama), nama);
            if (first != null) {
                findings.peringatan(
                        in.spot(),
                        JsonWords.quoted(nama) + " sudah ada pada daftar pelaksana.",
                        "Hapus salah satu; yang dipakai ejaan pertama, " + JsonWords.quoted(first) + ".");
            }
        });
    }

    /** A step names somebody. */
    void mention(String nama) {
        String key = key(nama);
        if (!listed.containsKey(key) && !mentioned.containsKey(key)) {
            mentioned.put(key, new Mention(nama, in.spot()));
        }
    }

    /** Forgets what the steps named: they are read anew. */
    void forget() {
        mentioned.clear();
    }

    /** Adds the names that the list lacks, with a word about each where there is a list. */
    void settle() {
        List<String> own = List.copyOf(listed.values());
        List<String> compared = own.subList(0, Math.min(own.size(), MOST_COMPARED));
        var told = new AtomicInteger();
        mentioned.forEach((key, mention) -> {
            if (listed.putIfAbsent(key, mention.nama()) == null && !own.isEmpty()) {
                String nearest =
                        told.getAndIncrement() < MOST_COMPARED ? Ejaan.nearest(mention.nama(), compared) : null;
                findings.peringatan(
                        mention.spot(),
                        JsonWords.quoted(mention.nama())
                                + " tidak ada pada daftar pelaksana, jadi ditambahkan"
                                + " sebagai kolom.",
                        nearest == null
                                ? "Tambahkan ke daftar `pelaksana`, atau perbaiki" + " ejaannya."
                                : "Bila maksudnya " + JsonWords.quoted(nearest) + ", samakan ejaannya.");
            }
        });
    }

    List<String> names() {
        return new ArrayList<>(listed.values());
    }

    /** The names of a step in the spelling of their columns, each once. */
    List<String> spelled(List<String> names) {
        Set<String> spelled = new LinkedHashSet<>();
        for (String nama : names) {
            spelled.add(listed.getOrDefault(key(nama), nama));
        }
        return List.copyOf(spelled);
    }

    private String key(String nama) {
        return keys.computeIfAbsent(
                nama,
                written -> BLANKS.matcher(written.toLowerCase(Locale.ROOT)).replaceAll(" "));
    }
}
