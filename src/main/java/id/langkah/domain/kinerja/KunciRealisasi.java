package id.langkah.domain.kinerja;

/**
 * The key of a figure: an indicator and a part of its year.
 *
 * @param indikator the indicator's own number in the file, which tells the year too
 */
public record KunciRealisasi(long indikator, Masa masa) {}
