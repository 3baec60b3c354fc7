package id.langkah.domain.akip;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A criterion that is not met in full, with the points out of 100 that could be gained.
 *
 * @param jawaban null while it is not answered
 * @param penuh gained when it were answered AA
 * @param setingkat gained when it were answered one step better; where it is not answered, by AA
 */
public record PeluangAkip(
        KriteriaAkip kriteria, @Nullable JawabanAkip jawaban, BigDecimal penuh, BigDecimal setingkat) {}
