package id.langkah.service;

import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.rekap.BarisPerbaikan;
import java.util.List;

/**
 * The signature that finishing the current step would give, and the Perbaikan of the run that wait
 * for it.
 *
 * @param perbaikan none for {@link TahapPerbaikan#DIUSULKAN}: they are yet to be proposed
 */
public record PendingStep(TahapPerbaikan tahap, List<BarisPerbaikan> perbaikan) {
    public PendingStep {
        perbaikan = List.copyOf(perbaikan);
    }
}
