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
 * The tables of chapter III of the yearly report (LKjIP, PermenPAN-RB 53/2014): target, realisasi
 * and capaian of the year; against the year before; against the end of the five-year plan.
 *
 * @param sasaran the rows by sasaran, in the office's order
 */
public record RekapLkjip(int tahun, Map<String, List<BarisLkjip>> sasaran) {

    public RekapLkjip {
        var copy = new LinkedHashMap<String, List<BarisLkjip>>();
        sasaran.forEach((nama, baris) -> copy.put(nama, List.copyOf(baris)));
        sasaran = Collections.unmodifiableMap(copy);
    }

    /**
     * The tables of a year.
     *
     * @param indikator of all years, in the order of the office's list; the year before is found by
     *     {@link Indikator#kunci()}
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
        return new RekapLkjip(tahun, sasaran);
    }

    /** Every row, in the order of its number. */
    public List<BarisLkjip> baris() {
        return sasaran.values().stream().flatMap(List::stream).toList();
    }
}
