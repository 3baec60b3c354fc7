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
 * Collects the pelaksana columns of one SOP: its own list, or else the names used by its steps, in
 * order of first use. Names that differ only in case or multiple blanks are the same; the spelling
 * of the column is kept.
 */
final class Kolom {
    /** The most names compared for similar spellings, so that a huge file is read quickly. */
    private static final int MOST_COMPARED = 100;

    private record Mention(String nama, Spot spot) {}

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Cursor in;
    private final Findings findings;
    private final Map<String, String> listed = new LinkedHashMap<>();
    private final Map<String, Mention> mentioned = new LinkedHashMap<>();

    /** A cache of the compared form of each name. */
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

    /** Records a name used by a step. */
    void mention(String nama) {
        String key = key(nama);
        if (!listed.containsKey(key) && !mentioned.containsKey(key)) {
            mentioned.put(key, new Mention(nama, in.spot()));
        }
    }

    /** Forgets the names used by steps, because the list of steps is read again. */
    void forget() {
        mentioned.clear();
    }

    /** Adds the names that the list lacks, each with a warning when there is a list. */
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
