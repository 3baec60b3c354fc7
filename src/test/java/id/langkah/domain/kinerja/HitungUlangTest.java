package id.langkah.domain.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.kinerja.PeristiwaRealisasi.Diisi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dikumpulkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Ditetapkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diverifikasi;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HitungUlangTest {
    private static final LocalDateTime SAAT = LocalDateTime.of(2026, 10, 5, 9, 0);

    private static IndikatorTercatat settled(int sampai) {
        var figures = new ArrayList<Realisasi>();
        for (Triwulan triwulan : Triwulan.values()) {
            Realisasi figure = Realisasi.of(new KunciRealisasi(1, triwulan)).with(SAAT, "", new Diisi(Nilai.of(5)));
            if (triwulan.nomor() <= sampai) {
                for (var fact : List.of(new Dikumpulkan(null), new Diverifikasi(), new Ditetapkan())) {
                    figure = figure.with(SAAT, "Kepala", fact);
                }
            }
            figures.add(figure);
        }
        Indikator indikator = Indikator.of(2026, "S", "Rumah layak huni").withTarget(target(20, 5));
        return Tercatat.of(1, indikator, figures);
    }

    private static Target target(long tahun, long triwulan) {
        Nilai each = Nilai.of(triwulan);
        return new Target(Nilai.of(tahun), List.of(each, each, each, each));
    }

    /** Whatever a later document says, a quarter that is settled before it counts as it did. */
    @Property(tries = 200)
    void aLaterTargetRecountsNoSettledQuarter(
            @ForAll @IntRange(max = 3) int sampai, @ForAll @IntRange(min = 1, max = 99) int tahun) {
        IndikatorTercatat lama = settled(sampai);
        Triwulan berlaku = Triwulan.ofBulan(sampai * 3 + 1);
        Indikator baru = lama.indikator().berubah(new PerubahanTarget("", null, berlaku, target(tahun, tahun)));

        assertThat(HitungUlang.of(lama, baru, PengaturanKinerja.BAKU)).isEmpty();
        assertThat(HitungUlang.refusal(lama, baru)).isEmpty();
    }

    @Test
    void aDocumentThatReachesBackToASettledQuarterIsRefused() {
        IndikatorTercatat lama = settled(2);
        Indikator baru = lama.indikator().berubah(new PerubahanTarget("", null, Triwulan.II, target(30, 6)));

        assertThat(HitungUlang.refusal(lama, baru)).hasSize(1);
    }

    @Test
    void whateverASettledQuarterIsCountedByIsTold() {
        IndikatorTercatat lama = settled(2);
        Indikator murni = lama.indikator().withTarget(target(25, 5));
        Indikator arah =
                Ubah.ukuran(lama.indikator(), lama.indikator().ukuran().withCaraHitung(CaraHitung.NILAI_AKHIR));
        Indikator bobot = lama.indikator().withPenanggungJawab("Sekretariat");

        assertThat(HitungUlang.of(lama, murni, PengaturanKinerja.BAKU)).containsExactly(Triwulan.I, Triwulan.II);
        assertThat(HitungUlang.of(settled(0), murni, PengaturanKinerja.BAKU)).isEmpty();
        assertThat(HitungUlang.of(lama, bobot, PengaturanKinerja.BAKU)).isEmpty();
        assertThat(HitungUlang.of(lama, arah, PengaturanKinerja.BAKU))
                .isEqualTo(
                        lama.indikator().ukuran().caraHitung() == CaraHitung.NILAI_AKHIR
                                ? List.of()
                                : List.of(Triwulan.II));
        assertThat(HitungUlang.check(List.of(lama), Map.of(1L, murni), PengaturanKinerja.BAKU))
                .singleElement()
                .satisfies(masalah -> assertThat(masalah.pesan()).contains("TW I, TW II"));
    }

    @Test
    void theHistorySaysWhichQuartersAreCountedAnew() {
        assertThat(HitungUlang.kata(List.of())).isEmpty();
        assertThat(HitungUlang.kata(List.of(Triwulan.I, Triwulan.III)).orElseThrow())
                .startsWith("Capaian ")
                .contains("I", "III")
                .endsWith(" yang sudah ditetapkan dihitung ulang");
    }
}
