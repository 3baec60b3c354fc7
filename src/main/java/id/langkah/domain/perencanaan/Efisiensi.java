package id.langkah.domain.perencanaan;

import id.langkah.domain.kinerja.Capaian;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Capaian compared with spending. The tingkat efisiensi is capaian minus serapan in percentage
 * points. PermenPAN-RB 53/2014 requires the analysis but gives no formula; this one is common
 * practice in LKjIP.
 *
 * @param capaian the mean capaian of the indicators in percent, not rounded; empty when there is
 *     none
 * @param serapan the spending in percent of the pagu, not rounded; empty when unknown
 */
public record Efisiensi(Optional<BigDecimal> capaian, Optional<BigDecimal> serapan) {

    /** The difference in percentage points; empty when either is missing. */
    public Optional<BigDecimal> tingkat() {
        return capaian.flatMap(reached -> serapan.map(reached::subtract));
    }

    /** The same with both percentages rounded as they are printed. */
    public Efisiensi tercetak() {
        return new Efisiensi(capaian.map(Capaian::bulat), serapan.map(Capaian::bulat));
    }

    /** {@code Efisien} when the capaian is at least the serapan; blank when unknown. */
    public String kata() {
        return tingkat()
                .map(points -> points.signum() < 0 ? "Tidak efisien" : "Efisien")
                .orElse("");
    }
}
