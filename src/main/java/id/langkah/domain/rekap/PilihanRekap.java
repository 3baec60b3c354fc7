package id.langkah.domain.rekap;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sheets and columns of a rekap's workbook.
 *
 * @param lembar the sheets, at least one
 * @param kolom the keys of the columns by sheet, see {@link KolomLembar#kunci}; missing sheets have
 *     their usual columns
 */
public record PilihanRekap(Set<LembarRekap> lembar, Map<LembarRekap, Set<String>> kolom) {

    /** Throws {@link IllegalArgumentException} when no sheet is chosen. */
    public PilihanRekap {
        lembar = Set.copyOf(lembar);
        kolom = kolom.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
        if (lembar.isEmpty()) {
            throw new IllegalArgumentException("no sheet chosen");
        }
    }

    /** Every sheet for a period; those of the yearly report only for a whole year. */
    public static PilihanRekap lazim(Periode periode) {
        boolean year = periode.jenis() == Periode.Jenis.TAHUN;
        return new PilihanRekap(
                Stream.of(LembarRekap.values())
                        .filter(lembarRekap -> year || !lembarRekap.isLkjip())
                        .collect(toUnmodifiableSet()),
                Map.of());
    }

    /** The given sheets with their usual columns. */
    public static PilihanRekap of(Set<LembarRekap> lembar) {
        return new PilihanRekap(lembar, Map.of());
    }

    /** A copy with the columns of one sheet chosen. */
    public PilihanRekap withKolom(LembarRekap lembarRekap, Set<String> kunci) {
        var more = new HashMap<>(kolom);
        more.put(lembarRekap, kunci);
        return new PilihanRekap(lembar, more);
    }

    /** Whether the workbook has this sheet. */
    public boolean has(LembarRekap lembarRekap) {
        return lembar.contains(lembarRekap);
    }

    /** The chosen columns of a sheet; empty when it has its usual columns. */
    public Optional<Set<String>> kolom(LembarRekap lembarRekap) {
        return Optional.ofNullable(kolom.get(lembarRekap));
    }
}
