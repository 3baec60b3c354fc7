package id.langkah.domain.kinerja;

/**
 * What an indicator says. Texts are blank where nothing is filled.
 *
 * @param sasaran the goal that it belongs to, which groups indicators
 * @param indikator the indicator in words; never blank in one that is kept
 * @param rumus how the figure is made, in the office's words
 */
public record Uraian(String sasaran, String indikator, String definisi, String rumus, String sumberData) {

    public static Uraian of(String sasaran, String indikator) {
        return new Uraian(sasaran, indikator, "", "", "");
    }
}
