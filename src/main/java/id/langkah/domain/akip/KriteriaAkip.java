package id.langkah.domain.akip;

import java.math.BigDecimal;
import java.util.List;

/**
 * One criterion of the evaluation. Texts are blank where nothing is filled.
 *
 * @param kode identifies the criterion across years, such as {@code 1.a.2}
 * @param bobot the weight among the criteria of the same part; above zero
 * @param petunjuk which paper is evidence
 * @param tanda the kinds of evidence that the office's data may contain
 */
public record KriteriaAkip(
        String kode,
        KomponenAkip komponen,
        SubAkip sub,
        String uraian,
        BigDecimal bobot,
        String petunjuk,
        List<TandaAkip> tanda) {

    public KriteriaAkip {
        tanda = List.copyOf(tanda);
    }

    boolean isIn(KomponenAkip other, SubAkip part) {
        return komponen == other && sub == part;
    }
}
