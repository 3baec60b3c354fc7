package id.langkah.domain.akip;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One criterion in the working paper.
 *
 * @param nilai the points of the criterion
 * @param skor the score of its answer, out of 100; null while not answered
 */
public record BarisAkip(
        KriteriaAkip kriteria,
        IsianAkip isian,
        NilaiAkip nilai,
        @Nullable BigDecimal skor) {
    static BarisAkip of(EvaluasiAkip evaluasi, KriteriaAkip kriteria) {
        IsianAkip isian = evaluasi.isian(kriteria);
        JawabanAkip jawaban = isian.jawaban();
        return new BarisAkip(
                kriteria,
                isian,
                evaluasi.nilai(kriteria),
                jawaban == null ? null : evaluasi.tabel().skor(jawaban));
    }
}
