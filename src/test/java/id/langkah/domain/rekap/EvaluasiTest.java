package id.langkah.domain.rekap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EvaluasiTest {
    private static final Evaluasi KOSONG =
            new Evaluasi(1, "12", "Surat masuk", 2025, Penerapan.TIDAK_ADA, Map.of(), "");

    @Test
    void allYesMeansThatItStays() {
        Evaluasi evaluasi = KOSONG;
        for (Pernyataan pernyataan : Pernyataan.values()) {
            assertThat(evaluasi.hasil()).isEqualTo(Evaluasi.Hasil.BELUM);
            evaluasi = evaluasi.with(pernyataan, true);
        }
        assertThat(evaluasi.hasil()).isEqualTo(Evaluasi.Hasil.TETAP);
        assertThat(evaluasi.jawaban()).hasSize(7);
    }

    @ParameterizedTest
    @EnumSource(Pernyataan.class)
    void anyNoMeansARevision(Pernyataan pernyataan) {
        assertThat(KOSONG.with(pernyataan, false).hasil()).isEqualTo(Evaluasi.Hasil.REVISI);
        assertThat(KOSONG.with(pernyataan, false).with(pernyataan, true).hasil())
                .isEqualTo(Evaluasi.Hasil.BELUM);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02,2025-S2", "2026-07-01,2026-S1", "2026-12-31,2026-S1"})
    void theHalfYearThatEndedLastIsReminded(LocalDate hari, String kode) {
        assertThat(Pengingat.semester(hari).kode()).isEqualTo(kode);
    }
}
