package id.langkah.domain.pengerjaan;

import id.langkah.domain.sop.Kelengkapan;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One kelengkapan in one round of a step.
 *
 * @param sejak when it came to be as it is
 */
public record Butir(Kelengkapan kelengkapan, Jawaban jawaban, LocalDateTime sejak, List<Lampiran> lampiran) {

    public Butir {
        lampiran = List.copyOf(lampiran);
    }

    public Keadaan keadaan() {
        return jawaban.keadaan();
    }

    /** Whether the step cannot be finished because of it. */
    public boolean holdsUp() {
        return kelengkapan.wajib() && keadaan().holdsUp();
    }

    /**
     * Whether it is still to come: put off, obligatory and not there, or, while its round is open,
     * obligatory and not yet answered.
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
