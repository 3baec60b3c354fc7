package id.langkah.domain.gabungan;

import id.langkah.domain.kinerja.KinerjaIndikator;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.rekap.RekapKinerja;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an indicator of another office in a quarter, as that office computes them.
 *
 * @param targetTahun in force in the quarter
 * @param target of the quarter
 * @param targetSampai of the year up to the quarter, made of the quarters' targets
 * @param realisasi of the quarter
 * @param sampai the figure of the year up to the quarter
 * @param capaian of the quarter in percent, not rounded; null where there is none, as in the others
 * @param capaianSampai of the year up to the quarter against the targets up to it
 * @param capaianTahun of the year up to the quarter against the year's target
 */
public record TriwulanKantor(
        Nilai targetTahun,
        Nilai target,
        Nilai targetSampai,
        Nilai realisasi,
        Nilai sampai,
        @Nullable BigDecimal capaian,
        @Nullable BigDecimal capaianSampai,
        @Nullable BigDecimal capaianTahun) {

    static TriwulanKantor of(KinerjaIndikator kinerja, Triwulan triwulan) {
        return new TriwulanKantor(
                kinerja.indikator().pada(triwulan).target().tahunan(),
                kinerja.indikator().pada(triwulan).target().triwulan(triwulan),
                kinerja.targetSampai(triwulan),
                kinerja.triwulan(triwulan),
                kinerja.sampai(triwulan),
                kinerja.capaianTriwulan(triwulan).angka().orElse(null),
                kinerja.capaianSampai(triwulan).angka().orElse(null),
                kinerja.capaianTahun(triwulan).angka().orElse(null));
    }

    /** The capaian that decides for a period; empty when there is none. */
    public Optional<BigDecimal> capaian(RekapKinerja.Dasar dasar) {
        return Optional.ofNullable(
                switch (dasar) {
                    case TRIWULAN -> capaian;
                    case SAMPAI -> capaianSampai;
                    case TAHUN -> capaianTahun;
                });
    }
}
