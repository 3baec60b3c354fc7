package id.langkah.domain.pengerjaan;

import id.langkah.domain.Berkata;

/** What became of one kelengkapan in one round of a step. */
public enum Keadaan implements Berkata {
    /** Not answered yet. */
    BELUM("Belum dijawab", false, true),
    ADA("Ada", false, false),
    TIDAK_ADA("Tidak ada", false, true),
    /** Not needed this time; demands a reason. */
    TIDAK_BERLAKU("Tidak berlaku", true, false),
    /** Comes later; demands a promise or a reason, lets the step go on and stays on the list of what lacks. */
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

    public boolean needsReason() {
        return needsReason;
    }

    /** Whether a file that is put with the item says that it is there after all. */
    public boolean isAnsweredByFile() {
        return this == BELUM || this == TIDAK_ADA || this == MENYUSUL;
    }

    /** Whether a step cannot be finished while an obligatory item is so. */
    public boolean holdsUp() {
        return holdsUp;
    }
}
