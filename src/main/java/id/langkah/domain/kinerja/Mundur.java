package id.langkah.domain.kinerja;

import id.langkah.domain.Berkata;
import java.util.List;
import java.util.Map;

/**
 * What becomes of the signatures of a Perbaikan when the steps of a run that stand for them are
 * done again. A signature that the run gave falls with its step, and all after it fall too; once
 * the new figure counts, nothing falls, because others may have used it.
 *
 * @param dicabut taken back, rising; the first is the one that the run gave
 * @param tetap that stay although their steps are done again, each with the cause
 */
public record Mundur(List<TahapPerbaikan> dicabut, Map<TahapPerbaikan, Sebab> tetap) {
    public Mundur {
        dicabut = List.copyOf(dicabut);
        tetap = Map.copyOf(tetap);
    }

    /** Why a signature stays. */
    public enum Sebab implements Berkata {
        /** The new figure counts: only another Perbaikan changes it. */
        BERLAKU("nilai yang baru sudah berlaku; hanya perbaikan baru yang mengubahnya"),
        /** A proposal is turned down, not taken back. */
        USULAN("usulan tetap menunggu; tolak perbaikannya bila tidak jadi"),
        /** It was given by hand, or by a step of another run. */
        DI_LUAR("dicatat di Data Kinerja, bukan oleh aktivitas pengerjaan ini");

        private final String kata;

        Sebab(String kata) {
            this.kata = kata;
        }

        /** The cause in words, to stand after a colon. */
        @Override
        public String kata() {
            return kata;
        }
    }

    /** Whether the run's going back has nothing to do with the Perbaikan. */
    public boolean isEmpty() {
        return dicabut.isEmpty() && tetap.isEmpty();
    }
}
