package id.langkah.domain.akip;

/**
 * Whether the office's file contains one kind of evidence in a year.
 *
 * @param ada whether it speaks for a criterion
 * @param kalimat a full sentence, fit to be put down as evidence
 */
public record KeadaanTanda(TandaAkip tanda, boolean ada, String kalimat) {}
