package id.langkah.domain.rekap;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diisi;
import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.Tercatat;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.kinerja.Ubah;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Beranda says of the figures: which bidang owes which, which answers are late. */
class KinerjaMenungguTest {
    private static final LocalDate HARI = LocalDate.of(2026, 11, 30);
    private static final Periode TW3 = new Periode(2026, Periode.Jenis.TRIWULAN, 3);

    @Test
    void theQuarterThatEndedLastIsGathered() {
        assertThat(KinerjaMenunggu.periode(HARI)).isEqualTo(TW3);
        assertThat(KinerjaMenunggu.periode(LocalDate.of(2026, 2, 1)))
                .isEqualTo(new Periode(2025, Periode.Jenis.TRIWULAN, 4));
    }

    @Test
    void countsByBidangWhatIsNotFilled() {
        KinerjaMenunggu menunggu = of(
                List.of(indikator(1, "Bidang SD", true), indikator(2, "Bidang SD", false), indikator(3, "", true)),
                List.of());

        assertThat(menunggu.belum()).containsExactly(new KinerjaMenunggu.Bidang("Bidang SD", 1, 2));
        assertThat(menunggu.tanpaBukti()).as("both that are filled").isEqualTo(2);
        assertThat(menunggu.isEmpty()).isFalse();
    }

    @Test
    void whatIsNoLongerMeasuredIsNotWaitedFor() {
        IndikatorTercatat old = indikator(1, "Bidang SD", false);
        IndikatorTercatat ended = new IndikatorTercatat(1, Ubah.aktif(old.indikator(), false), old.realisasi());

        assertThat(of(List.of(ended), List.of()).isEmpty()).isTrue();
    }

    @Test
    void requestsStandByTheirLastDayAndTheLateOnesAreCounted() {
        PermintaanData late = permintaan("Bidang SD", LocalDate.of(2026, 10, 7));
        PermintaanData soon = permintaan("Bidang SMP", HARI);
        PermintaanData done =
                permintaan("Bidang PAUD", LocalDate.of(2026, 10, 7)).answered(HARI, "");

        KinerjaMenunggu menunggu = of(List.of(), List.of(soon, done, late));

        assertThat(menunggu.permintaan()).containsExactly(late, soon);
        assertThat(menunggu.terlambat(HARI)).isEqualTo(1);
    }

    private static KinerjaMenunggu of(List<IndikatorTercatat> indikator, List<PermintaanData> permintaan) {
        return KinerjaMenunggu.of(TW3, indikator, permintaan, List.of());
    }

    private static IndikatorTercatat indikator(long id, String bidang, boolean filled) {
        Indikator indikator = Indikator.of(2026, "Sasaran", "Indikator " + id).withPenanggungJawab(bidang);
        var kunci = new KunciRealisasi(id, Triwulan.III);
        Realisasi figure = Realisasi.of(kunci);
        return Tercatat.of(
                id,
                indikator,
                filled
                        ? List.of(figure.with(HARI.atStartOfDay(), "Staf Perencanaan", new Diisi(Nilai.of(90))))
                        : List.of());
    }

    private static PermintaanData permintaan(String bidang, LocalDate batas) {
        return new PermintaanData(
                0, bidang, List.of(1L), 2026, Triwulan.III, null, "", batas.minusDays(7), batas, null, "");
    }
}
