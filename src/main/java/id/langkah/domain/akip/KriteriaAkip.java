package id.langkah.domain.akip;

import java.math.BigDecimal;
import java.util.List;

/**
 * One criterion of the evaluation. Texts are blank where nothing is filled.
 *
 * @param kode by which it is known from year to year, such as {@code 1.a.2}
 * @param bobot its weight among the criteria of the same part; above zero
 * @param petunjuk which paper shows it
 * @param tanda what the program holds that speaks for it
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
