package id.langkah.domain.pengerjaan;

import id.langkah.domain.sop.Kelengkapan;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One kelengkapan in one round of a step, with its answer.
 *
 * @param sejak when the item got its present state
 */
public record Butir(Kelengkapan kelengkapan, Jawaban jawaban, LocalDateTime sejak, List<Lampiran> lampiran) {

    public Butir {
        lampiran = List.copyOf(lampiran);
    }

    /** The state of the answer. */
    public Keadaan keadaan() {
        return jawaban.keadaan();
    }

    /** Whether it prevents finishing the step: it is obligatory and not answered or tidak ada. */
    public boolean holdsUp() {
        return kelengkapan.wajib() && keadaan().holdsUp();
    }

    /**
     * Whether it is still missing: menyusul, or obligatory and tidak ada, or, while its round is
     * open, obligatory and not answered.
     */
    boolean lacks(boolean open) {
        return switch (keadaan()) {
            case MENYUSUL -> true;
            case TIDAK_ADA -> kelengkapan.wajib();
            case BELUM -> kelengkapan.wajib() && open;
            case ADA, TIDAK_BERLAKU -> false;
        };
    }
}
