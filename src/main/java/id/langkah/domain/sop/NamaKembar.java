package id.langkah.domain.sop;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * The titles shared by several SOPs of the library, which are shown with their office.
 *
 * @param nama the titles in lower case
 */
public record NamaKembar(Set<String> nama) {
    /** No title is shared. */
    public static final NamaKembar TIDAK_ADA = new NamaKembar(Set.of());

    public NamaKembar {
        nama = Set.copyOf(nama);
    }

    /** The titles that occur more than once. */
    public static NamaKembar of(Collection<String> titles) {
        return new NamaKembar(titles.stream()
                .map(title -> title.toLowerCase(Locale.ROOT))
                .collect(groupingBy(Function.identity(), counting()))
                .entrySet()
                .stream()
                .filter(title -> title.getValue() > 1)
                .map(title -> title.getKey())
                .collect(toUnmodifiableSet()));
    }

    /**
     * A name derived from an SOP, with the office when another SOP has the same title.
     *
     * @param sebutan the name
     */
    public String sebutan(String sebutan, Sop sop) {
        String office = kantor(String.join(", ", sop.identitas().instansi()));
        return office.isBlank() || !nama.contains(sop.nama().toLowerCase(Locale.ROOT))
                ? sebutan
                : sebutan + " · " + office;
    }

    /**
     * The name of the office without the government above it and the units below it:
     * {@code Dinas Perhubungan}.
     *
     * @param instansi its lines, separated by commas
     */
    public static String kantor(String instansi) {
        List<String> lines = List.of(instansi.split(", *"));
        return lines.stream()
                .filter(line -> !line.toLowerCase(Locale.ROOT).startsWith("pemerintah"))
                .findFirst()
                .orElseGet(lines::getFirst);
    }
}
