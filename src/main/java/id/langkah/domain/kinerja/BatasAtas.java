package id.langkah.domain.kinerja;

import id.langkah.domain.Berkata;
import java.math.BigDecimal;
import java.util.Optional;

/** The upper cap of a capaian, a setting of the office. The uncapped figure stays visible. */
public enum BatasAtas implements Berkata {
    TANPA(0),
    SERATUS(100),
    SERATUS_DUA_PULUH(120),
    SERATUS_LIMA_PULUH(150),
    DUA_RATUS(200);

    private final int persen;

    BatasAtas(int persen) {
        this.persen = persen;
    }

    /** The cap in percent; empty for no cap. */
    public Optional<BigDecimal> persen() {
        return this == TANPA ? Optional.empty() : Optional.of(BigDecimal.valueOf(persen));
    }

    /** The words shown: {@code Tanpa batas}, {@code 120 %}. */
    @Override
    public String kata() {
        return this == TANPA ? "Tanpa batas" : persen + " %";
    }

    BigDecimal limit(BigDecimal utuh) {
        return persen().map(utuh::min).orElse(utuh).max(BigDecimal.ZERO);
    }
}
