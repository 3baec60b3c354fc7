package id.langkah.domain.gabungan;

import id.langkah.domain.rekap.RataCapaian;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An indicator that one or more offices have.
 *
 * @param kantor its row by the office's number; those that have none are missing
 * @param capaian the share that decides by the office's number; those without a figure are missing
 */
public record IndikatorBersama(
        String indikator, String satuan, Map<Long, BarisKantor> kantor, Map<Long, BigDecimal> capaian) {

    public IndikatorBersama {
        kantor = Map.copyOf(kantor);
        capaian = Map.copyOf(new LinkedHashMap<>(capaian));
    }

    /** The mean over the offices that have a figure; all of them count alike. */
    public RataCapaian rata() {
        return RataCapaian.of(kantor.keySet(), id -> Optional.ofNullable(capaian.get(id)), id -> null);
    }

    public Optional<BigDecimal> tertinggi() {
        return capaian.values().stream().max(BigDecimal::compareTo);
    }

    public Optional<BigDecimal> terendah() {
        return capaian.values().stream().min(BigDecimal::compareTo);
    }
}
