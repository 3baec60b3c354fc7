package id.langkah.domain.laporan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Angka;
import id.langkah.domain.kinerja.Arah;
import id.langkah.domain.kinerja.BatasAtas;
import id.langkah.domain.kinerja.Capaian;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Measures;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diisi;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.RumusCapaian;
import id.langkah.domain.kinerja.Target;
import id.langkah.domain.kinerja.Tercatat;
import id.langkah.domain.kinerja.TipeNilai;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.kinerja.Ubah;
import id.langkah.domain.kinerja.Ukuran;
import id.langkah.domain.rekap.BarisLkjip;
import id.langkah.domain.rekap.RekapLkjip;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.WithNull;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The sentences of a report never say anything that the figures beside them do not. */
class KalimatKinerjaTest {
    private static final int TAHUN = 2026;
    private static final Ukuran PERSEN = new Ukuran(
            "%", TipeNilai.PERSEN, RumusCapaian.POSITIF, Ukuran.BAKU.caraHitung(), Ukuran.BAKU.frekuensi(), "");
    private static final Ukuran PREDIKAT = PERSEN.withTipe(TipeNilai.PREDIKAT);

    @Property(tries = 400)
    void whatIsSaidOfTheTargetFollowsFromTheFigures(
            @ForAll RumusCapaian rumus,
            @ForAll BatasAtas batas,
            @ForAll @IntRange(min = 1, max = 20_000) int target,
            @ForAll @IntRange(max = 40_000) int realisasi) {
        PengaturanKinerja pengaturan = Measures.batas(batas);
        BarisLkjip baris =
                baris(Ubah.rumus(PERSEN, rumus), pengaturan, hundredths(target), hundredths(realisasi), null);
        String teks = new KalimatKinerja(TAHUN, baris).target();
        if (!(baris.capaian() instanceof Capaian.Terhitung terhitung)) {
            assertThat(teks).contains("belum dapat dihitung").doesNotContain("melampaui", "kategori");
            return;
        }
        boolean better = rumus.arah() == Arah.POSITIF ? realisasi > target : realisasi < target;
        assertThat(teks.contains("melampaui target") || teks.contains("lebih baik daripada target"))
                .isEqualTo(better);
        assertThat(teks.contains("sesuai dengan target")).isEqualTo(realisasi == target);
        assertThat(teks.contains("belum mencapai") || teks.contains("belum memenuhi"))
                .isEqualTo(!better && realisasi != target);
        assertThat(terhitung.utuh().compareTo(BigDecimal.valueOf(100)))
                .isEqualTo(better ? 1 : realisasi == target ? 0 : -1);
        if (realisasi != target) {
            assertThat(teks).contains(Angka.write(difference(realisasi, target)) + " poin persen");
        }
        assertThat(teks)
                .contains("Capaiannya " + terhitung.sejajar() + " %")
                .endsWith("kategori " + Objects.requireNonNull(baris.kategori()).nama() + ".");
        assertThat(baris.kategori()).isEqualTo(pengaturan.skalaKategori().of(terhitung.persen()));
    }

    @Property(tries = 400)
    void whatRoseAndFellIsSaidAsItIs(
            @ForAll RumusCapaian rumus,
            @ForAll @IntRange(min = 1, max = 20_000) int target,
            @ForAll @IntRange(max = 40_000) int realisasi,
            @ForAll @WithNull(0.1) @IntRange(max = 40_000) @Nullable Integer lalu) {
        BarisLkjip baris = baris(
                Ubah.rumus(PERSEN, rumus),
                PengaturanKinerja.BAKU,
                hundredths(target),
                hundredths(realisasi),
                lalu == null ? null : hundredths(lalu));
        List<String> teks = new KalimatKinerja(TAHUN, baris).lalu();
        if (lalu == null) {
            assertThat(teks).singleElement().asString().contains("belum dapat disajikan");
            return;
        }
        String first = teks.getFirst();
        int up = Integer.compare(realisasi, lalu);
        assertThat(first.contains(" naik ")).isEqualTo(up > 0);
        assertThat(first.contains(" turun ")).isEqualTo(up < 0);
        assertThat(first.contains("tidak berubah")).isEqualTo(up == 0);
        boolean low = rumus.arah() == Arah.NEGATIF;
        assertThat(first.contains("membaik")).isEqualTo(low && up < 0);
        assertThat(first.contains("memburuk")).isEqualTo(low && up > 0);
        if (up != 0) {
            assertThat(first).contains(Angka.write(difference(realisasi, lalu)) + " poin persen");
        }
        if (teks.size() > 1) {
            BigDecimal now = printed(baris.capaian());
            BigDecimal before = printed(baris.capaianLalu());
            assertThat(baris.perubahanTercetak()).contains(now.subtract(before));
            assertThat(teks.get(1))
                    .contains(
                            now.compareTo(before) == 0
                                    ? "tetap"
                                    : (now.compareTo(before) > 0 ? "naik " : "turun ")
                                            + Angka.writeAligned(
                                                    now.subtract(before).abs(), 2) + " poin");
        }
    }

    @Property(tries = 200)
    void anotherLevelIsHigherOrLowerAsItIs(
            @ForAll RumusCapaian rumus,
            @ForAll @IntRange(max = 20_000) int realisasi,
            @ForAll @IntRange(max = 20_000) int lain) {
        BarisLkjip baris = baris(
                Ubah.rumus(PERSEN, rumus), PengaturanKinerja.BAKU, hundredths(5_000), hundredths(realisasi), null);
        String teks = new KalimatKinerja(TAHUN, baris)
                .pembanding("nasional", Nilai.of(hundredths(lain)))
                .orElseThrow();
        assertThat(teks.contains("lebih tinggi")).isEqualTo(realisasi > lain);
        assertThat(teks.contains("lebih rendah")).isEqualTo(realisasi < lain);
        boolean better = rumus.arah() == Arah.POSITIF ? realisasi > lain : realisasi < lain;
        assertThat(teks.contains("lebih baik")).isEqualTo(better);
        assertThat(teks.contains("kurang baik")).isEqualTo(!better && realisasi != lain);
    }

    @Test
    void aReportReadsLikeOne() {
        BarisLkjip baris = baris(
                PERSEN, PengaturanKinerja.BAKU, BigDecimal.valueOf(90), BigDecimal.valueOf(92), BigDecimal.valueOf(88));

        assertThat(new KalimatKinerja(TAHUN, baris).semua())
                .containsExactly(
                        "Realisasi indikator “Layanan tepat waktu” tahun 2026 sebesar 92 %, melampaui target 90 %"
                                + " dengan selisih 2 poin persen. Capaiannya 102,22 % dengan kategori Sangat Tinggi.",
                        "Dibandingkan dengan tahun 2025 (88 %), realisasi ini naik 4 poin persen.",
                        "Capaiannya naik 4,44 poin dari 97,78 % menjadi 102,22 %.",
                        "Terhadap target akhir Renstra (95 %), tingkat kemajuannya 96,84 %; target tersebut belum"
                                + " tercapai.");
    }

    @Test
    void gradesAreComparedByTheirScores() {
        BarisLkjip baris = RekapLkjip.of(
                        TAHUN,
                        List.of(
                                year(1, TAHUN - 1, PREDIKAT, word("BB"), word("B")),
                                year(2, TAHUN, PREDIKAT, word("BB"), word("A"))),
                        PengaturanKinerja.BAKU)
                .baris()
                .getFirst();
        assertThat(new KalimatKinerja(TAHUN, baris).target())
                .contains("tahun 2026 adalah A, melampaui target BB. Capaiannya 120,00 %");
        assertThat(new KalimatKinerja(TAHUN, baris).lalu().getFirst()).contains("(B), realisasi ini naik menjadi A.");
    }

    private static Nilai word(String teks) {
        return Measures.read(PREDIKAT, teks);
    }

    private static BarisLkjip baris(
            Ukuran ukuran,
            PengaturanKinerja pengaturan,
            BigDecimal target,
            BigDecimal realisasi,
            @Nullable BigDecimal lalu) {
        var all = new ArrayList<IndikatorTercatat>();
        all.add(year(2, TAHUN, ukuran, Nilai.of(target), Nilai.of(realisasi)));
        if (lalu != null) {
            all.add(year(1, TAHUN - 1, ukuran, Nilai.of(target), Nilai.of(lalu)));
        }
        return RekapLkjip.of(TAHUN, all, pengaturan).baris().getFirst();
    }

    private static IndikatorTercatat year(long id, int tahun, Ukuran ukuran, Nilai target, Nilai nilai) {
        Indikator indikator = Ubah.ukuran(Indikator.of(tahun, "Pelayanan", "Layanan tepat waktu"), ukuran)
                .withTarget(Target.tahunan(target).withAkhirRenstra(Nilai.of(95)));
        Realisasi realisasi = Realisasi.of(new KunciRealisasi(id, Triwulan.IV))
                .with(LocalDateTime.of(tahun, 12, 31, 9, 0), "Staf", new Diisi(nilai));
        return Tercatat.of(id, indikator, List.of(realisasi));
    }

    private static BigDecimal hundredths(int angka) {
        return BigDecimal.valueOf(angka, 2);
    }

    private static BigDecimal difference(int one, int other) {
        return hundredths(Math.abs(one - other)).stripTrailingZeros();
    }

    private static BigDecimal printed(Capaian capaian) {
        return capaian.angka().orElseThrow().setScale(2, RoundingMode.HALF_UP);
    }
}
