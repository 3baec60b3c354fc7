package id.langkah.domain.kinerja;

import java.util.Collections;
import java.util.List;

/**
 * The targets of an indicator.
 *
 * @param triwulan the targets of the four quarters, in order
 * @param akhirRenstra the target for the end of the Renstra
 */
public record Target(Nilai tahunan, List<Nilai> triwulan, Nilai akhirRenstra) {
    private static final int TRIWULAN = 4;

    /** No target filled in. */
    public static final Target BELUM = tahunan(Nilai.BELUM);

    /** Throws {@link IllegalArgumentException} unless there are four quarters. */
    public Target {
        triwulan = List.copyOf(triwulan);
        if (triwulan.size() != TRIWULAN) {
            throw new IllegalArgumentException("quarters: " + triwulan.size());
        }
    }

    /** Targets without one for the end of the Renstra. */
    public Target(Nilai tahunan, List<Nilai> triwulan) {
        this(tahunan, triwulan, Nilai.BELUM);
    }

    /** A target of the year without targets of the quarters. */
    public static Target tahunan(Nilai tahunan) {
        return new Target(tahunan, Collections.nCopies(TRIWULAN, Nilai.BELUM));
    }

    /** The target of a quarter. */
    public Nilai triwulan(Triwulan butir) {
        return triwulan.get(butir.nomor() - 1);
    }

    /** A copy with another target for the end of the Renstra. */
    public Target withAkhirRenstra(Nilai other) {
        return new Target(tahunan, triwulan, other);
    }
}
