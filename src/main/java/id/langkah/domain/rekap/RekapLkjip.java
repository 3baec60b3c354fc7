package id.langkah.domain.rekap;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.PengaturanKinerja;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The data for the tables of Bab III of the yearly report (LKjIP, PermenPAN-RB 53/2014): the year,
 * the year before, and the end of the Renstra.
 *
 * @param sasaran the rows by sasaran, in the office's order
 */
public record RekapLkjip(int tahun, Map<String, List<BarisLkjip>> sasaran, String aturan) {

    public RekapLkjip {
        var copy = new LinkedHashMap<String, List<BarisLkjip>>();
        sasaran.forEach((nama, baris) -> copy.put(nama, List.copyOf(baris)));
        sasaran = Collections.unmodifiableMap(copy);
    }

    /**
     * Computes the tables of a year.
     *
     * @param indikator the indicators of all years in the office's order; those of the year before
     *     are found by {@link Indikator#kunci()}
     */
    public static RekapLkjip of(int tahun, Collection<IndikatorTercatat> indikator, PengaturanKinerja pengaturan) {
        Map<String, IndikatorTercatat> lalu = indikator.stream()
                .filter(indikatorTercatat -> indikatorTercatat.indikator().tahun() == tahun - 1)
                .collect(toMap(
                        indikatorTercatat -> indikatorTercatat.indikator().kunci(),
                        indikatorTercatat -> indikatorTercatat,
                        (first, second) -> first));
        Map<String, List<IndikatorTercatat>> grouped = indikator.stream()
                .filter(indikatorTercatat -> indikatorTercatat.indikator().tahun() == tahun)
                .filter(indikatorTercatat -> indikatorTercatat.indikator().aktif())
                .collect(groupingBy(
                        indikatorTercatat ->
                                indikatorTercatat.indikator().sasaran().strip(),
                        LinkedHashMap::new,
                        toList()));
        var sasaran = new LinkedHashMap<String, List<BarisLkjip>>();
        int nomor = 0;
        for (Map.Entry<String, List<IndikatorTercatat>> band : grouped.entrySet()) {
            var baris = new ArrayList<BarisLkjip>();
            for (IndikatorTercatat indikatorTercatat : band.getValue()) {
                nomor++;
                baris.add(BarisLkjip.of(
                        nomor,
                        indikatorTercatat,
                        Optional.ofNullable(
                                lalu.get(indikatorTercatat.indikator().kunci())),
                        pengaturan));
            }
            sasaran.put(band.getKey(), baris);
        }
        return new RekapLkjip(tahun, sasaran, pengaturan.kata());
    }

    /** All rows in the order of their numbers. */
    public List<BarisLkjip> baris() {
        return sasaran.values().stream().flatMap(List::stream).toList();
    }
}
