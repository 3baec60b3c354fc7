package id.langkah.domain.kinerja;

import java.util.function.Function;

/**
 * What an indicator says. Texts are blank where nothing is filled.
 *
 * @param sasaran the goal that it belongs to, which groups indicators
 * @param indikator the indicator in words; never blank in one that is kept
 * @param rumus how the figure is made, in the office's words
 */
public record Uraian(String sasaran, String indikator, String definisi, String rumus, String sumberData) {

    /** Of the texts of its columns. */
    public static Uraian of(Function<KolomIndikator, String> teks) {
        return new Uraian(
                teks.apply(KolomIndikator.SASARAN),
                teks.apply(KolomIndikator.INDIKATOR),
                teks.apply(KolomIndikator.DEFINISI),
                teks.apply(KolomIndikator.RUMUS),
                teks.apply(KolomIndikator.SUMBER_DATA));
    }

    public static Uraian of(String sasaran, String indikator) {
        return new Uraian(sasaran, indikator, "", "", "");
    }
}
