package id.langkah.domain.kinerja;

import id.langkah.domain.Berkata;
import java.util.List;
import java.util.Map;

/**
 * What happens to the signatures of a Perbaikan when a run repeats the steps that stand for them. A
 * signature that the run recorded is withdrawn with all signatures after it. Nothing is withdrawn
 * once the new figure is in force, because it may have been used.
 *
 * @param dicabut the withdrawn signatures in order; the first is the one that the run recorded
 * @param tetap the signatures that stay although their steps are repeated, each with the cause
 */
public record Mundur(List<TahapPerbaikan> dicabut, Map<TahapPerbaikan, Sebab> tetap) {
    public Mundur {
        dicabut = List.copyOf(dicabut);
        tetap = Map.copyOf(tetap);
    }

    /** Why a signature is kept. */
    public enum Sebab implements Berkata {
        /** The new figure is in force; only another Perbaikan changes it. */
        BERLAKU("nilai yang baru sudah berlaku; hanya perbaikan baru yang mengubahnya"),
        /** A proposal is not withdrawn but turned down. */
        USULAN("usulan tetap menunggu; tolak perbaikannya bila tidak jadi"),
        /** The signature was recorded by hand or by another run. */
        DI_LUAR("dicatat di Data Kinerja, bukan oleh aktivitas pengerjaan ini");

        private final String kata;

        Sebab(String kata) {
            this.kata = kata;
        }

        /** The cause in words that follow a colon. */
        @Override
        public String kata() {
            return kata;
        }
    }

    /** Whether the repeated steps do not affect the Perbaikan. */
    public boolean isEmpty() {
        return dicabut.isEmpty() && tetap.isEmpty();
    }
}
