package id.langkah.service;

import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.rekap.BarisPerbaikan;
import java.util.List;

/**
 * The signature that the current step of a run stands for, and the Perbaikan of the run that wait
 * for just that one.
 *
 * @param perbaikan none for {@link TahapPerbaikan#DIUSULKAN}: they are yet to be proposed
 */
public record PendingStep(TahapPerbaikan tahap, List<BarisPerbaikan> perbaikan) {
    public PendingStep {
        perbaikan = List.copyOf(perbaikan);
    }
}
