package id.langkah.domain.pengerjaan;

import id.langkah.domain.Berkata;

/** The state of one kelengkapan in one round of a step. */
public enum Keadaan implements Berkata {
    /** Not answered. */
    BELUM("Belum dijawab", false, true),
    ADA("Ada", false, false),
    TIDAK_ADA("Tidak ada", false, true),
    /** Not needed in this run; requires a reason. */
    TIDAK_BERLAKU("Tidak berlaku", true, false),
    /**
     * Will come later; requires a promise or a reason, does not prevent finishing the step, and
     * stays on the list of what is missing.
     */
    MENYUSUL("Menyusul", true, false);

    private final String kata;
    private final boolean needsReason;
    private final boolean holdsUp;

    Keadaan(String kata, boolean needsReason, boolean holdsUp) {
        this.kata = kata;
        this.needsReason = needsReason;
        this.holdsUp = holdsUp;
    }

    @Override
    public String kata() {
        return kata;
    }

    /** Whether an answer with this state must give a reason. */
    public boolean needsReason() {
        return needsReason;
    }

    /** Whether attaching a file to an item in this state changes it to "ada". */
    public boolean isAnsweredByFile() {
        return this == BELUM || this == TIDAK_ADA || this == MENYUSUL;
    }

    /** Whether an obligatory item in this state prevents finishing the step. */
    public boolean holdsUp() {
        return holdsUp;
    }
}
