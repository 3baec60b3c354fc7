package id.langkah.domain.kinerja;

/**
 * Which figure it is.
 *
 * @param indikator the indicator's own number in the file, which tells the year too
 */
public record KunciRealisasi(long indikator, Masa masa) {}
