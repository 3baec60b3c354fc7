package id.langkah.domain.kinerja;

import id.langkah.domain.Berkata;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a capaian is where the target is 0 and cannot divide. Offices differ; that a realisasi of 0
 * reaches it where lower is better is common to all.
 */
public enum TargetNol implements Berkata {
    /** There is none. */
    TIDAK_DIHITUNG("Tidak dihitung (–)"),
    /** Reached: 100; passed where lower is better: 0. */
    SERATUS("Tercapai 100 %, terlampaui pada arah negatif 0 %"),
    /** The same, but a realisasi above 0 counts as the upper bound where higher is better. */
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
     * The capaian in percent of a realisasi against a target of 0; empty when there is none.
     *
     * @param batas the upper bound; 100 counts where there is none
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
