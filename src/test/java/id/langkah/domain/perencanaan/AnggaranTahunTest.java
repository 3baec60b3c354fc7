package id.langkah.domain.perencanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.Triwulan;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AnggaranTahunTest {
    private static final PohonKinerja POHON =
            PohonUji.pohon("Tujuan", "-Sasaran", "--Program", "---Kegiatan satu", "---Kegiatan dua", "--Program lain");

    @Provide
    Arbitrary<PohonKinerja> pohonApaPun() {
        return PohonUji.semua();
    }

    private static BigDecimal rupiah(long jumlah) {
        return BigDecimal.valueOf(jumlah);
    }

    private static AnggaranTahun anggaran(Map<Long, Anggaran> isian) {
        return new AnggaranTahun(2026, POHON, isian, PerubahanAnggaran.BAKU);
    }

    @Test
    void whatIsNotTypedIsMadeOfWhatIsBelow() {
        AnggaranTahun anggaran = anggaran(Map.of(
                4L, Anggaran.murni(rupiah(100)).withRealisasi(Triwulan.I, rupiah(30)),
                5L, Anggaran.murni(rupiah(50)),
                6L, Anggaran.murni(rupiah(7))));
        assertThat(anggaran.berlaku(2).murni()).isEqualByComparingTo("150");
        assertThat(anggaran.berlaku(0).murni()).isEqualByComparingTo("157");
        assertThat(anggaran.jumlah().sampai(Triwulan.IV)).isEqualByComparingTo("30");
        assertThat(anggaran.serapan(anggaran.berlaku(2), Triwulan.I))
                .hasValueSatisfying(persen -> assertThat(persen).isEqualByComparingTo("20"));
        assertThat(anggaran.serapan(anggaran.berlaku(5), Triwulan.I)).isEmpty();
        assertThat(PemeriksaAnggaran.check(anggaran)).isEmpty();
    }

    @Test
    void whatIsTypedCountsAndADifferenceIsToldBeside() {
        AnggaranTahun anggaran = anggaran(Map.of(
                3L,
                Anggaran.murni(rupiah(900)).withRealisasi(Triwulan.II, rupiah(1000)),
                4L,
                Anggaran.murni(rupiah(800))));
        assertThat(anggaran.berlaku(2).murni()).isEqualByComparingTo("900");
        assertThat(PemeriksaAnggaran.check(anggaran))
                .extracting(temuan -> temuan.masalah().pesan())
                .containsExactly(
                        "Pagu murni Rp 900, sedangkan jumlah di bawahnya Rp 800.",
                        "Realisasi Rp 1.000 melampaui pagu Rp 900.");
        assertThat(PemeriksaAnggaran.check(anggaran(Map.of(6L, Anggaran.BELUM.withRealisasi(Triwulan.I, rupiah(5))))))
                .extracting(TemuanPohon::masalah)
                .extracting(Masalah::pesan)
                .containsExactly("Realisasi sudah diisi, padahal pagunya belum.");
    }

    @Test
    void aChangedBudgetCountsFromItsQuarterOn() {
        AnggaranTahun anggaran = anggaran(Map.of(
                        4L,
                        new Anggaran(rupiah(100), rupiah(200), Map.of(Triwulan.I, rupiah(50))),
                        5L,
                        Anggaran.murni(rupiah(10))))
                .withDokumen(new PerubahanAnggaran("12", null, Triwulan.III));
        Anggaran program = anggaran.berlaku(2);
        assertThat(program.perubahan()).as("what did not change counts on").isEqualByComparingTo("210");
        assertThat(anggaran.pagu(program, Triwulan.II)).isEqualByComparingTo("110");
        assertThat(anggaran.pagu(program, Triwulan.III)).isEqualByComparingTo("210");
    }

    /** Where only leaves are typed, every node holds just what its leaves hold. */
    @Property
    void sumsAreThoseOfTheLeaves(@ForAll("pohonApaPun") PohonKinerja pohon, @ForAll long seed) {
        var random = new Random(seed);
        Map<Long, Anggaran> isian = new HashMap<>();
        List<Integer> leaves = IntStream.range(0, pohon.size())
                .filter(at -> pohon.anak(at).isEmpty())
                .boxed()
                .toList();
        leaves.forEach(at -> isian.put(
                pohon.get(at).id(),
                new Anggaran(
                        rupiah(random.nextInt(1_000_000)),
                        null,
                        Map.of(Triwulan.II, rupiah(random.nextInt(1_000_000))))));
        var anggaran = new AnggaranTahun(2026, pohon, isian, PerubahanAnggaran.BAKU);
        for (int at = 0; at < pohon.size(); at++) {
            int here = at;
            int end = pohon.akhir(at);
            Anggaran sum = Anggaran.sum(leaves.stream()
                    .filter(leaf -> leaf >= here && leaf < end)
                    .map(anggaran::isian)
                    .toList());
            assertThat(anggaran.berlaku(at)).isEqualTo(sum);
        }
        assertThat(anggaran.jumlah())
                .isEqualTo(Anggaran.sum(leaves.stream().map(anggaran::isian).toList()));
        assertThat(PemeriksaAnggaran.check(anggaran))
                .noneMatch(temuan -> temuan.masalah().pesan().contains("jumlah di bawahnya"));
    }
}
