package id.langkah.domain.sop;

/**
 * One paper that must be in hand before the step may be finished: the input standard of
 * PermenPAN-RB 35/2012.
 *
 * @param nama never blank
 * @param wajib whether the step stays open without it
 */
public record Kelengkapan(String nama, boolean wajib) {}
