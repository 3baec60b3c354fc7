package id.langkah.ui.pengerjaan;

import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.ui.kit.Badge;

/** The colour of a run's state. */
final class StatusTone {
    private StatusTone() {}

    static Badge.Tone of(Pengerjaan.Status status) {
        return switch (status) {
            case BERJALAN -> Badge.Tone.ACCENT;
            case DITUNDA -> Badge.Tone.WARNING;
            case SELESAI -> Badge.Tone.SUCCESS;
            case DIBATALKAN -> Badge.Tone.NEUTRAL;
        };
    }
}
