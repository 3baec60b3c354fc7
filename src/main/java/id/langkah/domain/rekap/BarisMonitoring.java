package id.langkah.domain.rekap;

import org.jspecify.annotations.Nullable;

/**
 * One SOP in the half-yearly monitoring.
 *
 * @param nomor the nomor of the SOP; blank when it has none
 * @param isian the answers given; null when there are none
 */
public record BarisMonitoring(
        long sopId,
        String nomor,
        String nama,
        Penerapan penerapan,
        @Nullable Isian isian) {

    /**
     * The answers in the columns of the form.
     *
     * @param baik whether the SOP is applied well
     * @param catatan the remark on the assessment (hasil penilaian)
     * @param tindakan the action to be taken; blank when none
     */
    public record Isian(boolean baik, String catatan, String tindakan) {}

    /** Whether the SOP has been answered. */
    public boolean isFilled() {
        return isian != null;
    }

    /** The answers given, or else those that the runs suggest. */
    public Isian shown() {
        Isian filled = isian;
        return filled == null ? new Isian(penerapan.usulBaik(), penerapan.teks(), "") : filled;
    }
}
