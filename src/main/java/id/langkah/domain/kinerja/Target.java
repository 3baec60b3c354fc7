package id.langkah.domain.kinerja;

import java.util.Collections;
import java.util.List;

/**
 * What is to be reached in a year.
 *
 * @param triwulan four, for the quarters in their order
 */
public record Target(Nilai tahunan, List<Nilai> triwulan) {
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

    /** A year's target that is not divided into quarters. */
    public static Target tahunan(Nilai tahunan) {
        return new Target(tahunan, Collections.nCopies(TRIWULAN, Nilai.BELUM));
    }

    public Nilai triwulan(Triwulan satu) {
        return triwulan.get(satu.nomor() - 1);
    }

    public boolean isEmpty() {
        return equals(BELUM);
    }
}
