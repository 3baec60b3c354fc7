package id.langkah.domain.laporan;

import id.langkah.domain.kinerja.Analisis;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.Masa;
import id.langkah.domain.kinerja.Realisasi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The office's explanations about an indicator in a year; each text occurs once.
 *
 * @param kendala the obstacles to its actions
 * @param solusi the solutions for them
 */
public record Penjelas(
        List<String> pendukung,
        List<String> penghambat,
        List<String> kendala,
        List<String> solusi,
        List<String> tindakLanjut) {

    /** No explanations. */
    public static final Penjelas BELUM = new Penjelas(List.of(), List.of(), List.of(), List.of(), List.of());

    public Penjelas {
        pendukung = once(pendukung);
        penghambat = once(penghambat);
        kendala = once(kendala);
        solusi = once(solusi);
        tindakLanjut = once(tindakLanjut);
    }

    /** The explanations beside an indicator's figures, quarter by quarter. */
    public static Penjelas of(IndikatorTercatat tercatat) {
        List<Analisis> all = tercatat.realisasi().entrySet().stream()
                .sorted(Comparator.comparing(
                        (Map.Entry<Masa, Realisasi> entry) -> entry.getKey().kode()))
                .map(entry -> entry.getValue().analisis())
                .toList();
        return new Penjelas(
                all.stream().map(Analisis::faktorPendukung).toList(),
                all.stream().map(Analisis::faktorPenghambat).toList(),
                List.of(),
                List.of(),
                all.stream().map(Analisis::tindakLanjut).toList());
    }

    /** These explanations followed by others. */
    public Penjelas with(Penjelas other) {
        return new Penjelas(
                both(pendukung, other.pendukung),
                both(penghambat, other.penghambat),
                both(kendala, other.kendala),
                both(solusi, other.solusi),
                both(tindakLanjut, other.tindakLanjut));
    }

    /** Joins texts to one that ends like a sentence. */
    static String kalimat(List<String> teks) {
        var parts = new ArrayList<String>();
        for (String butir : teks) {
            String line = butir.lines()
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .reduce((first, second) -> first + (isEnded(first) ? " " : "; ") + second)
                    .orElse("");
            parts.add(isEnded(line) ? line : line + ".");
        }
        return String.join(" ", parts);
    }

    private static boolean isEnded(String teks) {
        return teks.endsWith(".") || teks.endsWith("!") || teks.endsWith("?");
    }

    private static List<String> both(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static List<String> once(List<String> teks) {
        return teks.stream()
                .map(String::strip)
                .filter(butir -> !butir.isEmpty())
                .distinct()
                .toList();
    }
}
