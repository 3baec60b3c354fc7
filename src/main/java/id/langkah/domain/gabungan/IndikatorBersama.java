package id.langkah.domain.gabungan;

import id.langkah.domain.rekap.RataCapaian;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An indicator that one or more offices have.
 *
 * @param kantor the rows, keyed by the number of the office; offices without the indicator are
 *     missing
 * @param capaian the deciding capaian in percent, keyed by the number of the office; offices
 *     without a figure are missing
 */
public record IndikatorBersama(
        String indikator, String satuan, Map<Long, BarisKantor> kantor, Map<Long, BigDecimal> capaian) {

    public IndikatorBersama {
        kantor = Map.copyOf(kantor);
        capaian = Map.copyOf(new LinkedHashMap<>(capaian));
    }

    /** The unweighted mean over the offices with a figure. */
    public RataCapaian rata() {
        return RataCapaian.of(kantor.keySet(), id -> Optional.ofNullable(capaian.get(id)), id -> null);
    }

    /** The highest capaian in percent; empty when no office has one. */
    public Optional<BigDecimal> tertinggi() {
        return capaian.values().stream().max(BigDecimal::compareTo);
    }

    /** The lowest capaian in percent; empty when no office has one. */
    public Optional<BigDecimal> terendah() {
        return capaian.values().stream().min(BigDecimal::compareTo);
    }
}
