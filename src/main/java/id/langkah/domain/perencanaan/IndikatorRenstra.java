package id.langkah.domain.perencanaan;

import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.Target;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An indicator of the Renstra with a target for each year.
 *
 * @param id its number in the database; 0 before it is stored
 * @param pokok the content common to all years; its sasaran, program, year and targets are ignored,
 *     because they follow from the node and {@code target}
 * @param target the targets by year; years that are not filled are missing
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

    /** An indicator with only its wording. */
    public static IndikatorRenstra of(TingkatPohon tingkat, String nama) {
        return new IndikatorRenstra(
                0, Indikator.of(0, "", nama).withJenis(tingkat.jenis()), Collections.emptySortedMap());
    }

    /** The wording of the indicator. */
    public String nama() {
        return pokok.nama();
    }

    /** The target of a year; {@link Nilai#BELUM} when not filled. */
    public Nilai target(int tahun) {
        return target.getOrDefault(tahun, Nilai.BELUM);
    }

    /** A copy with other content common to all years. */
    public IndikatorRenstra withPokok(Indikator other) {
        return new IndikatorRenstra(id, other, target);
    }

    /** A copy with another number. */
    public IndikatorRenstra withId(long other) {
        return new IndikatorRenstra(other, pokok, target);
    }

    /** A copy with another target of a year; one that is not filled removes it. */
    public IndikatorRenstra withTarget(int tahun, Nilai nilai) {
        Map<Integer, Nilai> more = new TreeMap<>(target);
        more.put(tahun, nilai);
        return new IndikatorRenstra(id, pokok, new TreeMap<>(more));
    }
}
