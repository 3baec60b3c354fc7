package id.langkah.domain.kinerja;

import java.util.Collections;
import java.util.List;

/**
 * What is to be reached.
 *
 * @param triwulan four, for the quarters in their order
 * @param akhirRenstra at the end of the office's five-year plan (Renstra), which the yearly report
 *     compares with
 */
public record Target(Nilai tahunan, List<Nilai> triwulan, Nilai akhirRenstra) {
    private static final int TRIWULAN = 4;

    /** Not filled. */
    public static final Target BELUM = tahunan(Nilai.BELUM);

    /** Throws {@link IllegalArgumentException} unless there are four quarters. */
    public Target {
        triwulan = List.copyOf(triwulan);
        if (triwulan.size() != TRIWULAN) {
            throw new IllegalArgumentException("quarters: " + triwulan.size());
        }
    }

    /** A target of which the five-year plan says nothing. */
    public Target(Nilai tahunan, List<Nilai> triwulan) {
        this(tahunan, triwulan, Nilai.BELUM);
    }

    /** A year's target that is not divided into quarters. */
    public static Target tahunan(Nilai tahunan) {
        return new Target(tahunan, Collections.nCopies(TRIWULAN, Nilai.BELUM));
    }

    public Nilai triwulan(Triwulan butir) {
        return triwulan.get(butir.nomor() - 1);
    }

    public Target withAkhirRenstra(Nilai other) {
        return new Target(tahunan, triwulan, other);
    }
}
