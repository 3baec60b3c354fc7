package id.langkah.service;

import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.rekap.BarisPerbaikan;
import java.util.List;

/**
 * The signature that finishing the current step would give, and the Perbaikan of the run that wait
 * for it.
 *
 * @param perbaikan the Perbaikan; empty for {@link TahapPerbaikan#DIUSULKAN}, since they are not
 *     proposed yet
 */
public record PendingStep(TahapPerbaikan tahap, List<BarisPerbaikan> perbaikan) {
    public PendingStep {
        perbaikan = List.copyOf(perbaikan);
    }
}
