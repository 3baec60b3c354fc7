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
 * @param targetTahun the target of the year in force in the quarter
 * @param target the target of the quarter
 * @param targetSampai the target of the year up to the quarter
 * @param realisasi the realisasi of the quarter
 * @param sampai the realisasi of the year up to the quarter
 * @param capaian the capaian of the quarter in percent, not rounded; null when there is none, as in
 *     the following
 * @param capaianSampai the capaian of the year so far against the target so far
 * @param capaianTahun the capaian of the year so far against the target of the year
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
