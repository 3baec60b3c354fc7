package id.langkah.domain.kinerja;

import id.langkah.domain.Berkata;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The rule for a capaian when the target is 0, by which nothing can be divided. Offices differ;
 * only "lower is better" with a realisasi of 0 is always 100.
 */
public enum TargetNol implements Berkata {
    /** There is no capaian. */
    TIDAK_DIHITUNG("Tidak dihitung (–)"),
    /** 100 when reached; 0 when exceeded and lower is better. */
    SERATUS("Tercapai 100 %, terlampaui pada arah negatif 0 %"),
    /** Like 100, but a realisasi above 0 counts as the upper cap when higher is better. */
    BATAS_ATAS("Seperti 100 %, tetapi realisasi di atas nol dihitung sebesar batas atas");

    private final String kata;

    TargetNol(String kata) {
        this.kata = kata;
    }

    @Override
    public String kata() {
        return kata;
    }

    /**
     * The capaian in percent for a target of 0; empty when there is none.
     *
     * @param batas the upper cap; 100 is used when there is none
     */
    Optional<BigDecimal> persen(BigDecimal realisasi, Arah arah, BatasAtas batas) {
        BigDecimal seratus = BigDecimal.valueOf(100);
        if (realisasi.signum() == 0 && arah == Arah.NEGATIF) {
            return Optional.of(seratus);
        }
        if (this == TIDAK_DIHITUNG || realisasi.signum() < 0) {
            return Optional.empty();
        }
        if (realisasi.signum() == 0) {
            return Optional.of(seratus);
        }
        if (arah == Arah.NEGATIF) {
            return Optional.of(BigDecimal.ZERO);
        }
        return Optional.of(this == SERATUS ? seratus : batas.persen().orElse(seratus));
    }
}
