package id.langkah.domain.akip;

/**
 * What the program holds of one thing in a year.
 *
 * @param ada whether it speaks for a criterion
 * @param kalimat a full sentence, fit to be put down as evidence
 */
public record KeadaanTanda(TandaAkip tanda, boolean ada, String kalimat) {}
