package id.langkah.domain.sop;

import java.time.LocalDateTime;

/**
 * One stored version of an SOP. Its content never changes, only its status.
 *
 * @param id the number of the version in the database
 * @param sopId the number of the SOP in the database
 * @param versi the number of the version within the SOP, from 1
 * @param saat when it was imported, by the office's clock
 */
public record VersiSop(long id, long sopId, int versi, Status status, LocalDateTime saat, Sop sop) {}
