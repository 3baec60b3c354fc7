package id.langkah.domain.perencanaan;

import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.Target;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An indicator of the five-year plan, with a target for each of its years.
 *
 * @param id its own number in the file; 0 before it is kept
 * @param pokok what it says in every year; its sasaran, program, year and targets say nothing, since
 *     the node that it belongs to and {@code target} do
 * @param target by year; a year that is not filled is missing
 */
public record IndikatorRenstra(long id, Indikator pokok, SortedMap<Integer, Nilai> target) {

    public IndikatorRenstra {
        var filled = new TreeMap<Integer, Nilai>();
        target.forEach((tahun, nilai) -> {
            if (nilai.isFilled()) {
                filled.put(tahun, nilai);
            }
        });
        target = Collections.unmodifiableSortedMap(filled);
        pokok = pokok.inYear(0, false).withTarget(Target.BELUM);
    }

    /** One of which only its words are known. */
    public static IndikatorRenstra of(TingkatPohon tingkat, String nama) {
        return new IndikatorRenstra(
                0, Indikator.of(0, "", nama).withJenis(tingkat.jenis()), Collections.emptySortedMap());
    }

    public String nama() {
        return pokok.nama();
    }

    /** The target of a year; {@link Nilai#BELUM} when it is not filled. */
    public Nilai target(int tahun) {
        return target.getOrDefault(tahun, Nilai.BELUM);
    }

    public IndikatorRenstra withPokok(Indikator other) {
        return new IndikatorRenstra(id, other, target);
    }

    public IndikatorRenstra withId(long other) {
        return new IndikatorRenstra(other, pokok, target);
    }

    /** The same with another target of a year; one that is not filled takes it away. */
    public IndikatorRenstra withTarget(int tahun, Nilai nilai) {
        Map<Integer, Nilai> more = new TreeMap<>(target);
        more.put(tahun, nilai);
        return new IndikatorRenstra(id, pokok, new TreeMap<>(more));
    }
}
