package id.langkah.domain.rekap;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.Target;
import id.langkah.domain.kinerja.Tercatat;
import id.langkah.domain.kinerja.Triwulan;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RekapLkjipTest {

    /** A year's target and figure, and the target of the five-year plan. */
    private static IndikatorTercatat year(long id, int tahun, String sasaran, String nama, long target, long figure) {
        Indikator indikator = Indikator.of(tahun, sasaran, nama)
                .withTarget(Target.tahunan(Nilai.of(target)).withAkhirRenstra(Nilai.of(200)));
        Realisasi realisasi = ContohKinerja.figure(id, Triwulan.II).type(figure).figure();
        return Tercatat.of(id, indikator, List.of(realisasi));
    }

    private static RekapLkjip of(IndikatorTercatat... indikator) {
        return RekapLkjip.of(2026, List.of(indikator), PengaturanKinerja.BAKU);
    }

    @Test
    void comparesWithTheYearBeforeAndTheFiveYearPlan() {
        BarisLkjip baris = of(year(1, 2025, "A", "Satu", 80, 60), year(2, 2026, "A", "Satu", 100, 90))
                .baris()
                .getFirst();
        assertThat(baris.id()).isEqualTo(2);
        assertThat(baris.realisasi()).isEqualTo(Nilai.of(90));
        assertThat(baris.capaian().tercetak()).isEqualTo("90");
        assertThat(Objects.requireNonNull(baris.kategori()).nama()).isEqualTo("Tinggi");
        assertThat(baris.realisasiLalu()).isEqualTo(Nilai.of(60));
        assertThat(baris.capaianLalu().tercetak()).isEqualTo("75");
        assertThat(baris.perubahan().orElseThrow()).isEqualByComparingTo("15");
        assertThat(baris.terhadapRenstra().tercetak()).isEqualTo("45");
    }

    @Test
    void whatWasNotMeasuredBeforeIsNotCompared() {
        BarisLkjip baris = of(year(2, 2026, "A", "Satu", 100, 90)).baris().getFirst();
        assertThat(baris.realisasiLalu()).isEqualTo(Nilai.BELUM);
        assertThat(baris.capaianLalu().keterangan()).isEqualTo("Indikator belum diukur pada tahun sebelumnya.");
        assertThat(baris.perubahan()).isEmpty();
    }

    @Test
    void standsBySasaranAndNumbersRunThrough() {
        RekapLkjip rekap =
                of(year(1, 2026, "A", "Satu", 1, 1), year(2, 2026, "B", "Dua", 1, 1), year(3, 2026, "A", "Tiga", 1, 1));
        assertThat(rekap.sasaran().keySet()).containsExactly("A", "B");
        assertThat(rekap.baris())
                .extracting(baris -> baris.nomor() + " " + baris.indikator().nama())
                .containsExactly("1 Satu", "2 Tiga", "3 Dua");
    }
}
