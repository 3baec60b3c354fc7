package id.langkah.domain.rekap;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The office's choice of sheets and columns, stored only where it differs from the usual one.
 * Everything else follows the defaults, also when a later version of the program adds sheets or
 * columns.
 *
 * @param lembar the sheets that are always (true) or never (false) included
 * @param kolom the same for the columns of a sheet, keyed by {@link KolomLembar#kunci}; unknown
 *     keys are ignored
 */
public record SusunanRekap(Map<LembarRekap, Boolean> lembar, Map<LembarRekap, Map<String, Boolean>> kolom) {
    /** No choice made; all defaults. */
    public static final SusunanRekap BAKU = new SusunanRekap(Map.of(), Map.of());

    public SusunanRekap {
        lembar = Map.copyOf(lembar);
        kolom = kolom.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(toUnmodifiableMap(Map.Entry::getKey, entry -> Map.copyOf(entry.getValue())));
    }

    /** Whether nothing differs from the defaults. */
    public boolean isBaku() {
        return equals(BAKU);
    }

    /** The sheets of a period's workbook; the usual ones when none would be left. */
    public Set<LembarRekap> lembar(Periode periode) {
        Set<LembarRekap> usual = PilihanRekap.lazim(periode).lembar();
        Set<LembarRekap> shown = Stream.of(LembarRekap.values())
                .filter(lembarRekap -> lembar.getOrDefault(lembarRekap, usual.contains(lembarRekap)))
                .collect(toUnmodifiableSet());
        return shown.isEmpty() ? usual : shown;
    }

    /**
     * The columns of a sheet; the usual ones when none would be left.
     *
     * @param all the columns that the sheet can have
     */
    public Set<String> kolom(LembarRekap lembarRekap, Collection<KolomLembar> all) {
        Map<String, Boolean> own = kolom.getOrDefault(lembarRekap, Map.of());
        Set<String> shown =
                keys(all.stream().filter(kolomLembar -> own.getOrDefault(kolomLembar.kunci(), kolomLembar.lazim())));
        return shown.isEmpty() ? keys(all.stream().filter(KolomLembar::lazim)) : shown;
    }

    private static Set<String> keys(Stream<KolomLembar> kolom) {
        return kolom.map(KolomLembar::kunci).collect(toUnmodifiableSet());
    }

    /** A copy with the sheets chosen for a period. */
    public SusunanRekap withLembar(Periode periode, Set<LembarRekap> chosen) {
        Set<LembarRekap> before = lembar(periode);
        Set<LembarRekap> usual = PilihanRekap.lazim(periode).lembar();
        var more = new HashMap<>(lembar);
        for (LembarRekap lembarRekap : LembarRekap.values()) {
            boolean wanted = chosen.contains(lembarRekap);
            if (wanted != before.contains(lembarRekap)) {
                differ(more, lembarRekap, wanted, usual.contains(lembarRekap));
            }
        }
        return new SusunanRekap(more, kolom);
    }

    /**
     * A copy with the columns chosen for a sheet.
     *
     * @param all the columns that the sheet can have
     */
    public SusunanRekap withKolom(LembarRekap lembarRekap, List<KolomLembar> all, Set<String> chosen) {
        Set<String> before = kolom(lembarRekap, all);
        var own = new HashMap<>(kolom.getOrDefault(lembarRekap, Map.of()));
        for (KolomLembar kolomLembar : all) {
            boolean wanted = chosen.contains(kolomLembar.kunci());
            if (wanted != before.contains(kolomLembar.kunci())) {
                differ(own, kolomLembar.kunci(), wanted, kolomLembar.lazim());
            }
        }
        var more = new HashMap<>(kolom);
        more.put(lembarRekap, own);
        return new SusunanRekap(lembar, more);
    }

    private static <K> void differ(Map<K, Boolean> own, K key, boolean wanted, boolean usual) {
        if (wanted == usual) {
            own.remove(key);
        } else {
            own.put(key, wanted);
        }
    }
}
