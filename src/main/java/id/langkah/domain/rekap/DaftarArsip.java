package id.langkah.domain.rekap;

import static java.util.Comparator.comparing;

import id.langkah.domain.kinerja.EntriArsip;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The list of archived files (UU 43/2009).
 *
 * @param entri the entries by kode klasifikasi, then by box number (2 before 12)
 */
public record DaftarArsip(List<EntriArsip> entri) {
    private static final Pattern ANGKA = Pattern.compile("\\d+");
    private static final Comparator<String> COUNTING = comparing(
            text -> ANGKA.matcher(text).replaceAll(digits -> padded(digits.group())), String.CASE_INSENSITIVE_ORDER);
    private static final int DIGITS = 20;

    public DaftarArsip {
        entri = List.copyOf(entri);
    }

    /** Sorts the entries into a list. */
    public static DaftarArsip of(Collection<EntriArsip> entri) {
        return new DaftarArsip(entri.stream()
                .sorted(comparing(EntriArsip::kodeKlasifikasi, COUNTING)
                        .thenComparing(EntriArsip::boks, COUNTING)
                        .thenComparing(EntriArsip::uraian, COUNTING)
                        .thenComparingLong(EntriArsip::id))
                .toList());
    }

    private static String padded(String digits) {
        return digits.length() >= DIGITS ? digits : "0".repeat(DIGITS - digits.length()) + digits;
    }

    /** The entries by box, in the order of the box numbers; entries without a box come first. */
    public List<Boks> boks() {
        var boxes = new LinkedHashMap<List<String>, List<EntriArsip>>();
        entri.stream()
                .sorted(comparing(EntriArsip::boks, COUNTING).thenComparing(EntriArsip::lokasi, COUNTING))
                .forEach(entriArsip -> boxes.computeIfAbsent(
                                List.of(entriArsip.boks(), entriArsip.lokasi()), key -> new ArrayList<>())
                        .add(entriArsip));
        return boxes.entrySet().stream()
                .map(entry -> new Boks(entry.getKey().getFirst(), entry.getKey().getLast(), entry.getValue()))
                .toList();
    }

    /** The total quantity of each satuan, in the order of the list. */
    public Map<String, Integer> jumlah() {
        var sums = new LinkedHashMap<String, Integer>();
        entri.forEach(entriArsip -> sums.merge(entriArsip.satuan(), entriArsip.jumlah(), Integer::sum));
        return sums;
    }
}
