package id.langkah.domain.akip;

/**
 * Whether the office's file contains one kind of evidence in a year.
 *
 * @param ada whether there is such evidence
 * @param kalimat a full sentence that can be used as bukti
 */
public record KeadaanTanda(TandaAkip tanda, boolean ada, String kalimat) {}
