package id.langkah.domain.kinerja;

import java.util.function.Function;

/**
 * What an indicator says. Texts are blank where nothing is filled.
 *
 * @param sasaran the goal that it belongs to, which groups indicators
 * @param indikator the indicator in words; never blank in one that is kept
 * @param rumus how the figure is made, in the office's words
 * @param program the program or kegiatan that carries it
 * @param kondisiAwal the figure at the beginning of the five-year plan, with its year
 * @param pagu the money that is set aside for it
 */
public record Uraian(
        String sasaran,
        String indikator,
        String definisi,
        String rumus,
        String sumberData,
        String program,
        String kondisiAwal,
        String pagu) {

    /** One of which nothing is said but what most offices say. */
    public Uraian(String sasaran, String indikator, String definisi, String rumus, String sumberData) {
        this(sasaran, indikator, definisi, rumus, sumberData, "", "", "");
    }

    /** Of the texts of its columns. */
    public static Uraian of(Function<KolomIndikator, String> teks) {
        return new Uraian(
                teks.apply(KolomIndikator.SASARAN),
                teks.apply(KolomIndikator.INDIKATOR),
                teks.apply(KolomIndikator.DEFINISI),
                teks.apply(KolomIndikator.RUMUS),
                teks.apply(KolomIndikator.SUMBER_DATA),
                teks.apply(KolomIndikator.PROGRAM),
                teks.apply(KolomIndikator.KONDISI_AWAL),
                teks.apply(KolomIndikator.PAGU));
    }

    public static Uraian of(String sasaran, String indikator) {
        return new Uraian(sasaran, indikator, "", "", "");
    }
}
