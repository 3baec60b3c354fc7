package id.langkah.domain.kinerja;

/**
 * One figure as it stands in a form that a bidang filled in, or in a range that was pasted.
 *
 * @param sumber where it was found, in words: {@code formulir-bidang-a.xlsx, baris 7}
 * @param teks as typed; blank when the cell was left empty
 * @param analisis what was written beside it; {@link Analisis#BELUM} when nothing
 */
public record Isian(String sumber, KunciRealisasi kunci, String teks, Analisis analisis) {}
