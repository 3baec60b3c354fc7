package id.langkah.domain.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PemeriksaNilaiTest {
    private static final Ukuran AKHIR = Ukuran.BAKU.withCaraHitung(CaraHitung.NILAI_AKHIR);

    private static KinerjaIndikator year(Ukuran ukuran, String target, Map<Masa, String> figures) {
        var realisasi = new HashMap<Masa, Nilai>();
        figures.forEach((masa, teks) -> realisasi.put(masa, Measures.read(ukuran, teks)));
        var indikator = Ubah.ukuran(Indikator.of(2026, "Sasaran", "Jumlah laporan"), ukuran)
                .withTarget(Measures.target(ukuran, target, target, target, target, target));
        return new KinerjaIndikator(indikator, realisasi, PengaturanKinerja.BAKU);
    }

    private static List<String> pesan(KinerjaIndikator year, Masa masa) {
        return PemeriksaNilai.check(year, masa).stream().map(Masalah::pesan).toList();
    }

    private static List<String> pesan(Ukuran ukuran, String teks, BigDecimal... rujukan) {
        return PemeriksaNilai.check(Measures.read(ukuran, teks), ukuran, List.of(rujukan), "di sini").stream()
                .map(Masalah::pesan)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"9.9, true", "10, false", "200, false", "200.1, true", "0, true", "100, false"})
    void aCapaianBelowTenOrAboveTwoHundredIsPointedOut(String realisasi, boolean odd) {
        List<String> said = pesan(year(AKHIR, "100", Map.of(Triwulan.I, realisasi)), Triwulan.I);
        assertThat(said.stream().anyMatch(pesan -> pesan.startsWith("Capaian TW I ")))
                .isEqualTo(odd);
    }

    @Test
    void theCapaianIsToldBeforeItIsBounded() {
        assertThat(pesan(year(AKHIR, "100", Map.of(Triwulan.I, "950")), Triwulan.I))
                .containsExactly("Capaian TW I 950 % (target 100, realisasi 950).");
    }

    @ParameterizedTest
    @CsvSource({"45, 450, true", "45, 449, false", "450, 45, true", "45, 0, false", "0, 45, false", "-45, 450, true"})
    void aTenfoldJumpIsPointedOut(String before, String now, boolean odd) {
        List<String> said = pesan(year(AKHIR, "300", Map.of(Triwulan.I, before, Triwulan.II, now)), Triwulan.II);
        assertThat(said.stream().anyMatch(pesan -> pesan.contains("jauh berbeda dari Triwulan I")))
                .isEqualTo(odd);
    }

    @Test
    void aQuarterThatLacksAMonthIsNotJudgedByItsCapaian() {
        Ukuran bulanan = Ubah.frekuensi(Ukuran.BAKU, Frekuensi.BULANAN);
        assertThat(pesan(year(bulanan, "300", Map.of(Bulan.JANUARI, "5")), Bulan.JANUARI))
                .isEmpty();
        Map<Masa, String> all = Map.of(Bulan.JANUARI, "5", Bulan.FEBRUARI, "5", Bulan.MARET, "5");
        assertThat(pesan(year(bulanan, "300", all), Bulan.MARET))
                .containsExactly("Capaian TW I 5 % (target 300, realisasi 15).");
    }

    @Test
    void aTextInANumbersPlaceForbidsGoingOn() {
        List<Masalah> found = PemeriksaNilai.check(year(AKHIR, "100", Map.of(Triwulan.I, "menyusul")), Triwulan.I);
        assertThat(found).singleElement().satisfies(masalah -> {
            assertThat(masalah.isGalat()).isTrue();
            assertThat(masalah.tempat()).isEqualTo("Jumlah laporan, Triwulan I");
        });
        assertThat(PemeriksaNilai.refusal(Measures.read(AKHIR, "menyusul"), AKHIR))
                .hasSize(1);
        assertThat(PemeriksaNilai.refusal(Nilai.BELUM, AKHIR)).isEmpty();
        assertThat(PemeriksaNilai.refusal(Measures.read(AKHIR, "80-90"), AKHIR)).isEmpty();
        Ukuran teks = Measures.tipe(TipeNilai.TEKS);
        assertThat(PemeriksaNilai.refusal(Measures.read(teks, "ada"), teks)).isEmpty();
        Ukuran predikat = Measures.tipe(TipeNilai.PREDIKAT);
        assertThat(PemeriksaNilai.refusal(Measures.read(predikat, "ZZ"), predikat))
                .extracting(Masalah::pesan)
                .containsExactly("\"ZZ\" bukan predikat yang dikenal.");
    }

    @Test
    void whatWasReadAnotherWayIsTold() {
        Ukuran laporan = new Ukuran(
                "Laporan", TipeNilai.ANGKA, RumusCapaian.POSITIF, CaraHitung.AKUMULASI, Frekuensi.TRIWULANAN, "");
        assertThat(pesan(laporan, "1,234.50")).containsExactly("1,234.50 dibaca 1.234,5.");
        assertThat(pesan(laporan, "2 ribu")).containsExactly("2 ribu dibaca 2.000.");
        assertThat(pesan(laporan, "12 laporan")).isEmpty();
        assertThat(pesan(laporan, "12 dokumen"))
                .containsExactly("Satuan \"dokumen\" berbeda dari satuan indikator, Laporan.");
        assertThat(pesan(Ukuran.BAKU, "12 dokumen"))
                .containsExactly("Satuan \"dokumen\" berbeda dari satuan indikator, yang kosong.");
        assertThat(pesan(Measures.tipe(TipeNilai.PERSEN), "12 %")).isEmpty();
        assertThat(pesan(laporan, "97.250", BigDecimal.valueOf(100)))
                .containsExactly("97.250 dibaca 97.250; mungkin yang dimaksud 97,25.");
        assertThat(pesan(laporan, "97.250", BigDecimal.valueOf(100_000))).isEmpty();
        assertThat(pesan(laporan, "")).isEmpty();
    }
}
