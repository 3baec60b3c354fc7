package id.langkah.domain.sop;

import java.time.LocalDateTime;

/**
 * One stored version of an SOP. Its content never changes, only its status.
 *
 * @param id the version's own number in the file
 * @param sopId the SOP that it is a version of
 * @param versi counts from 1 within the SOP
 * @param saat when it came in, by the office's clock
 */
public record VersiSop(long id, long sopId, int versi, Status status, LocalDateTime saat, Sop sop) {}
