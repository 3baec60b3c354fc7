package id.langkah.ui.pengerjaan;

import id.langkah.domain.kinerja.KunciRealisasi;
import java.util.List;

/**
 * The signature to be given together with finishing a step.
 *
 * @param perbaikan the figures whose Perbaikan are signed; none says "not yet"
 * @param oleh who signs
 */
record PendingSignature(List<KunciRealisasi> perbaikan, String oleh) {
    /** Nothing is signed. */
    static final PendingSignature BELUM = new PendingSignature(List.of(), "");

    PendingSignature {
        perbaikan = List.copyOf(perbaikan);
    }
}
