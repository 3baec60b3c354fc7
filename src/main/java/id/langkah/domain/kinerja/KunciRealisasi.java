package id.langkah.domain.kinerja;

/**
 * The key of a figure: an indicator and a part of its year.
 *
 * @param indikator the number of the indicator in the database, which tells the year too
 */
public record KunciRealisasi(long indikator, Masa masa) {}
