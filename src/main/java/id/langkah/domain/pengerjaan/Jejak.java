package id.langkah.domain.pengerjaan;

import java.time.LocalDateTime;

/**
 * A fact and its place in the trail of a run.
 *
 * @param urut counts from 1 within the run, without gaps
 * @param saat when it was recorded, by the office's clock
 */
public record Jejak(int urut, LocalDateTime saat, Peristiwa peristiwa) {}
