package id.langkah.domain.perencanaan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What was reached against what was spent for it: the tingkat efisiensi of the yearly report is the
 * capaian kinerja less the serapan, in percentage points (practice of LKjIP, PermenPAN-RB 53/2014
 * asks for the analysis and leaves the sum to the office).
 *
 * @param capaian the mean capaian of the indicators, in percent, not rounded; empty when none has one
 * @param serapan of the pagu, in percent, not rounded; empty when none can be told
 */
public record Efisiensi(Optional<BigDecimal> capaian, Optional<BigDecimal> serapan) {

    /** The points between them; empty when either is missing. */
    public Optional<BigDecimal> tingkat() {
        return capaian.flatMap(reached -> serapan.map(reached::subtract));
    }

    /** {@code Efisien} where no less was reached than spent; blank when it cannot be told. */
    public String kata() {
        return tingkat()
                .map(points -> points.signum() < 0 ? "Tidak efisien" : "Efisien")
                .orElse("");
    }
}
