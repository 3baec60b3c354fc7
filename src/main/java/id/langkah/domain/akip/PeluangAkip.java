package id.langkah.domain.akip;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A criterion that is not met in full, with the points out of 100 that could be gained.
 *
 * @param jawaban null while not answered
 * @param penuh the points gained if it were answered AA
 * @param setingkat the points gained if it were answered one step better; for a criterion without
 *     an answer, if it were answered AA
 */
public record PeluangAkip(
        KriteriaAkip kriteria, @Nullable JawabanAkip jawaban, BigDecimal penuh, BigDecimal setingkat) {}
