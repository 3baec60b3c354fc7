package id.langkah.domain.perencanaan;

import static id.langkah.domain.perencanaan.PohonUji.indikator;
import static id.langkah.domain.perencanaan.PohonUji.pohon;
import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.Ubah;
import id.langkah.domain.kinerja.Ukuran;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PemeriksaPohonTest {
    @Provide
    Arbitrary<PohonKinerja> pohonApaPun() {
        return PohonUji.semua();
    }

    private static List<String> found(PohonKinerja pohon) {
        return PemeriksaPohon.check(new Renstra(1, "", 2025, 2029, "", pohon)).stream()
                .map(temuan -> temuan.simpul() + " " + temuan.masalah().pesan())
                .toList();
    }

    private static PohonKinerja sasaran(IndikatorRenstra... indikator) {
        PohonKinerja pohon = pohon("Masyarakat sejahtera", "-Meningkatnya layanan");
        SimpulPohon filled = pohon.get(1).withIndikator(List.of(indikator)).withPenanggungJawab("Kepala Dinas");
        return pohon.with(1, filled);
    }

    private static IndikatorRenstra whole(String nama) {
        IndikatorRenstra butir = indikator(nama, 2025, 1, 2, 3, 4, 5);
        return butir.withPokok(Ubah.ukuran(
                butir.pokok(),
                new Ukuran(
                        "%",
                        butir.pokok().ukuran().tipe(),
                        butir.pokok().ukuran().rumus(),
                        butir.pokok().ukuran().caraHitung(),
                        butir.pokok().ukuran().frekuensi(),
                        "")));
    }

    private static IndikatorRenstra weighing(String nama, String bobot) {
        IndikatorRenstra butir = whole(nama);
        return butir.withPokok(Ubah.bobot(butir.pokok(), new BigDecimal(bobot)));
    }

    @Test
    void aSasaranWithoutIndicatorIsWarnedOf() {
        assertThat(found(sasaran())).contains("1 Sasaran strategis ini belum memiliki indikator.");
        assertThat(found(sasaran(whole("Indeks kepuasan")))).containsExactly("0 Tujuan ini belum memiliki indikator.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jumlah dokumen perencanaan",
                "Jumlah laporan yang disusun",
                "Jumlah peserta pelatihan",
                "Terlaksananya sosialisasi",
                "Persentase penyusunan dokumen",
                "jumlah orang yang mengikuti pelatihan",
            })
    void anOutcomeWordedAsAnOutputIsPointedOut(String nama) {
        assertThat(found(sasaran(whole(nama))))
                .anyMatch(pesan -> pesan.contains("berbunyi seperti keluaran (output), padahal mengukur sasaran"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jumlah penduduk miskin",
                "Persentase rumah layak huni",
                "Indeks kepuasan masyarakat",
                "Angka kemiskinan",
                "Jumlah kasus stunting",
            })
    void anOutcomeIsLeftInPeace(String nama) {
        assertThat(found(sasaran(whole(nama)))).noneMatch(pesan -> pesan.contains("berbunyi seperti keluaran"));
    }

    @Test
    void missingTargetsAreNamedByTheirYears() {
        assertThat(found(sasaran(indikator("Indeks layanan", 2025))))
                .contains("1 Indikator \"Indeks layanan\" belum memiliki target.");
        assertThat(found(sasaran(indikator("Indeks layanan", 2025, 1, 2).withTarget(2028, Nilai.of(4)))))
                .contains("1 Indikator \"Indeks layanan\" belum memiliki target tahun 2027, 2029.");
    }

    @Test
    void weightsShouldMakeAHundred() {
        assertThat(found(sasaran(weighing("Indeks A", "60"), weighing("Indeks B", "30"))))
                .contains("1 Jumlah bobot indikatornya 90, bukan 100.");
        assertThat(found(sasaran(weighing("Indeks A", "60"), weighing("Indeks B", "40"))))
                .noneMatch(pesan -> pesan.contains("bobot"));
    }

    @Test
    void aDepthThatIsLeftOutIsPointedOut() {
        assertThat(found(pohon("T", "-S", "---Kegiatan menata")))
                .contains("2 Kegiatan ini tidak berada di bawah program.");
        assertThat(found(pohon("-S")))
                .as("an office may begin with its sasaran")
                .noneMatch(pesan -> pesan.contains("tidak berada"));
        assertThat(found(pohon("-Sama", "--P", "-Sama")))
                .contains("2 Uraian yang sama sudah ada di bawah induk yang sama.");
    }

    /** Whatever the weights: they are told of unless they add up, node by node or all together. */
    @Property
    void weightsAreToldOfUnlessTheyAddUp(
            @ForAll @IntRange(min = 1, max = 99) int first, @ForAll @IntRange(min = 1, max = 120) int second) {
        boolean told = found(sasaran(weighing("Indeks A", "" + first), weighing("Indeks B", "" + second))).stream()
                .anyMatch(pesan -> pesan.contains("bobot"));
        assertThat(told).isEqualTo(first + second != 100 && first + second != 1);
    }

    /** Every sasaran without indicator is warned of, none with one; findings name nodes that are there. */
    @Property
    void everySasaranWithoutIndicatorIsFound(@ForAll("pohonApaPun") PohonKinerja pohon) {
        List<TemuanPohon> temuan = PemeriksaPohon.check(new Renstra(1, "", 2025, 2029, "", pohon));
        List<Integer> lacking = temuan.stream()
                .filter(butir -> butir.masalah().tingkat() == Masalah.Tingkat.PERINGATAN)
                .filter(butir -> butir.masalah().pesan().startsWith("Sasaran strategis ini belum"))
                .map(TemuanPohon::simpul)
                .toList();
        assertThat(lacking)
                .containsExactlyElementsOf(IntStream.range(0, pohon.size())
                        .filter(at -> pohon.get(at).tingkat() == TingkatPohon.SASARAN)
                        .boxed()
                        .toList());
        assertThat(temuan).allMatch(butir -> butir.simpul() < pohon.size());
    }
}
