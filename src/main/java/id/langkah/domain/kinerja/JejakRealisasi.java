package id.langkah.domain.kinerja;

import java.time.LocalDateTime;

/**
 * A fact and its place in the trail of a figure.
 *
 * @param urut counts from 1 within the figure, without gaps
 * @param saat when it was recorded, by the office's clock
 * @param oleh who did it; blank when not filled
 */
public record JejakRealisasi(int urut, LocalDateTime saat, String oleh, PeristiwaRealisasi peristiwa) {

    TandaTangan tanda() {
        return new TandaTangan(oleh, saat);
    }
}
