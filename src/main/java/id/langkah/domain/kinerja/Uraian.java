package id.langkah.domain.kinerja;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts of an indicator, keyed by {@linkplain KolomIndikator#isUraian their fields}.
 *
 * @param teks the filled texts; fields that are not filled are missing
 */
public record Uraian(Map<KolomIndikator, String> teks) {

    public Uraian {
        teks = teks.entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The most common texts; the others are blank. */
    public Uraian(String sasaran, String indikator, String definisi, String rumus, String sumberData) {
        this(Map.of(
                KolomIndikator.SASARAN, sasaran,
                KolomIndikator.INDIKATOR, indikator,
                KolomIndikator.DEFINISI, definisi,
                KolomIndikator.RUMUS, rumus,
                KolomIndikator.SUMBER_DATA, sumberData));
    }

    /** Builds it from the texts of its columns. */
    public static Uraian of(Function<KolomIndikator, String> teks) {
        return new Uraian(Stream.of(KolomIndikator.values())
                .filter(KolomIndikator::isUraian)
                .collect(Collectors.toMap(kolom -> kolom, teks)));
    }

    /** Only sasaran and indicator filled. */
    public static Uraian of(String sasaran, String indikator) {
        return new Uraian(sasaran, indikator, "", "", "");
    }

    /** The text of a field; blank when not filled. */
    public String teks(KolomIndikator kolom) {
        return teks.getOrDefault(kolom, "");
    }

    /** A copy with another text in a field. */
    public Uraian with(KolomIndikator kolom, String other) {
        var more = new EnumMap<KolomIndikator, String>(KolomIndikator.class);
        more.putAll(teks);
        more.put(kolom, other);
        return new Uraian(more);
    }

    /** The sasaran that the indicator belongs to; it groups indicators. */
    public String sasaran() {
        return teks(KolomIndikator.SASARAN);
    }

    /** The wording of the indicator; never blank for a stored one. */
    public String indikator() {
        return teks(KolomIndikator.INDIKATOR);
    }

    /** The formula in the office's words. */
    public String rumus() {
        return teks(KolomIndikator.RUMUS);
    }

    /** The definition. */
    public String definisi() {
        return teks(KolomIndikator.DEFINISI);
    }

    /** The source of the data. */
    public String sumberData() {
        return teks(KolomIndikator.SUMBER_DATA);
    }

    /** The program or kegiatan that supports the indicator. */
    public String program() {
        return teks(KolomIndikator.PROGRAM);
    }
}
