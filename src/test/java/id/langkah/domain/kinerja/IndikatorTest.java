package id.langkah.domain.kinerja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.Masalah;
import id.langkah.domain.Masalah.Tingkat;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndikatorTest {
    private static final Indikator SATU = Indikator.of(2026, "Tata kelola", "Nilai evaluasi");
    private static final PemeriksaIndikator PEMERIKSA = new PemeriksaIndikator(PengaturanKinerja.BAKU);

    private static Indikator target(Ukuran ukuran, String tahunan, String... triwulan) {
        return Ubah.ukuran(SATU, ukuran).withTarget(Measures.target(ukuran, tahunan, triwulan));
    }

    private static List<String> pesan(Indikator indikator) {
        return PEMERIKSA.check(indikator, "Indikator 1").stream()
                .map(Masalah::pesan)
                .toList();
    }

    @Nested
    class Pemeriksaan {
        @Test
        void aYearTargetIsEnough() {
            assertThat(pesan(target(Ukuran.BAKU, "100", "", "", "", ""))).isEmpty();
        }

        @Test
        void namesWhatKeepsItOut() {
            Indikator broken = Ubah.bobot(Indikator.of(26, "", " "), new BigDecimal("-1"));
            List<Masalah> galat = PEMERIKSA.check(broken, "Baris 3").stream()
                    .filter(masalah -> masalah.tingkat() == Tingkat.GALAT)
                    .toList();
            assertThat(galat)
                    .extracting(Masalah::tempat)
                    .containsExactly("Baris 3, Indikator", "Baris 3, Tahun", "Baris 3, Bobot");
            assertThat(galat).allSatisfy(masalah -> assertThat(masalah.saran()).isNotBlank());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "AKUMULASI   | 100 | 25 | 25 | 25 | 25",
                    "AKUMULASI   | 1   | 0,3333 | 0,3333 | 0,3334 | 0",
                    "NILAI_AKHIR | 80  | 20 | 40 | 60 | 80",
                    "RATA_RATA   | 90  | 90 | 90 | 90 | 90",
                    "KUMULATIF   | 80  | 20 | 40 | 60 | 80",
                })
        void quartersThatMakeTheYearAreFine(
                CaraHitung cara, String tahunan, String i, String ii, String iii, String iv) {
            assertThat(pesan(target(Ukuran.BAKU.withCaraHitung(cara), tahunan, i, ii, iii, iv)))
                    .isEmpty();
        }

        @Test
        void quartersThatDoNotMakeTheYearArePointedOut() {
            assertThat(pesan(target(Ukuran.BAKU, "100", "100", "100", "100", "100")))
                    .containsExactly("Target triwulan menurut cara hitung Akumulasi menghasilkan 400,"
                            + " sedangkan target tahun 100.");
        }

        @Test
        void aFigureThatCannotBeCountedIsPointedOut() {
            assertThat(pesan(target(Ukuran.BAKU, "banyak", "", "", "", "")))
                    .containsExactly("\"banyak\" bukan angka yang dikenal, jadi capaian tidak dihitung.");
            assertThat(pesan(target(Measures.tipe(TipeNilai.TEKS), "ada", "", "", "", "")))
                    .containsExactly("Teks tidak dapat dijumlahkan; yang dipakai triwulan terakhir yang" + " terisi.");
            Ukuran predikat = Measures.tipe(TipeNilai.PREDIKAT).withCaraHitung(CaraHitung.NILAI_AKHIR);
            assertThat(pesan(target(predikat, "XX", "", "", "", "")))
                    .containsExactly("\"XX\" bukan predikat yang dikenal, jadi capaian tidak dihitung.");
        }

        @Test
        void aLoneDotBeforeThreeDigitsIsPointedOutWhereItDoesNotFit() {
            Ukuran akhir = Ukuran.BAKU.withCaraHitung(CaraHitung.NILAI_AKHIR);
            assertThat(pesan(target(akhir, "1.500", "", "", "", ""))).isEmpty();
            assertThat(pesan(target(akhir, "97", "97.000", "", "", "97")))
                    .containsExactly("97.000 dibaca 97.000; mungkin yang dimaksud 97.");
        }

        @Test
        void aScaleMustBeThere() {
            var ukuran = new Ukuran(
                    "Predikat",
                    TipeNilai.PREDIKAT,
                    RumusCapaian.POSITIF,
                    CaraHitung.NILAI_AKHIR,
                    Frekuensi.TAHUNAN,
                    "Skala lama");
            assertThat(pesan(Ubah.ukuran(SATU, ukuran))).contains("Skala predikat \"Skala lama\" tidak ada.");
        }

        @Test
        void twiceTheSameIsRefused() {
            assertThat(PEMERIKSA.checkTogether(List.of(SATU, SATU.inYear(2027, true))))
                    .isEmpty();
            assertThat(PEMERIKSA.checkTogether(List.of(SATU, SATU)))
                    .extracting(Masalah::tingkat)
                    .containsExactly(Tingkat.GALAT);
        }

        @Test
        void weightsShouldMakeAHundred() {
            Indikator dua = Indikator.of(2026, "Tata kelola", "Indeks kepuasan");
            Indikator berat = Ubah.bobot(SATU, new BigDecimal("60"));
            assertThat(PEMERIKSA.checkTogether(List.of(berat, Ubah.bobot(dua, new BigDecimal("40")))))
                    .isEmpty();
            assertThat(PEMERIKSA.checkTogether(List.of(berat, Ubah.bobot(dua, new BigDecimal("30")))))
                    .extracting(Masalah::pesan)
                    .containsExactly("Jumlah bobot 90, bukan 100.");
        }

        @ParameterizedTest
        @CsvSource({"1999, 1", "2000, 0", "2100, 0", "2101, 1"})
        void aYearIsOneOfThisCentury(int tahun, int wrong) {
            assertThat(PEMERIKSA.check(Indikator.of(tahun, "Tata kelola", "Nilai evaluasi"), "Baris 1"))
                    .filteredOn(Masalah::isGalat)
                    .hasSize(wrong);
        }

        @Test
        void aWeightMayBeNought() {
            Indikator whole = target(Ukuran.BAKU, "100", "", "", "", "");
            assertThat(pesan(Ubah.bobot(whole, BigDecimal.ZERO))).isEmpty();
            assertThat(pesan(Ubah.bobot(whole, new BigDecimal("-0.01")))).hasSize(1);
        }

        @ParameterizedTest
        @CsvSource({"99.995, 0", "100.005, 0", "99.994, 1", "1.005, 0", "1.006, 1"})
        void aSumOfWeightsMayMissByHalfAHundredth(BigDecimal sum, int told) {
            assertThat(PEMERIKSA.checkTogether(List.of(Ubah.bobot(SATU, sum)))).hasSize(told);
        }

        @ParameterizedTest
        @CsvSource({"'', true", "nilai sakip, true", "Opini BPK, true", "Nilai lain, false"})
        void aScaleGoesByItsNameHoweverItIsWritten(String skala, boolean known) {
            var ukuran = new Ukuran(
                    "", TipeNilai.PREDIKAT, RumusCapaian.POSITIF, CaraHitung.NILAI_AKHIR, Frekuensi.TAHUNAN, skala);
            assertThat(PEMERIKSA.check(Ubah.ukuran(SATU, ukuran), "Baris 1"))
                    .filteredOn(Masalah::isGalat)
                    .hasSize(known ? 0 : 1);
        }
    }

    @Nested
    class TahunBerikutnya {
        @Test
        void takesOverWhatIsStillMeasuredAndNotThereYet() {
            Indikator dua = target(Ukuran.BAKU, "100", "", "", "", "").withPenanggungJawab("Bidang A");
            Indikator ada = Indikator.of(2026, "Tata kelola", "Indeks kepuasan");
            Indikator lama = Ubah.aktif(Indikator.of(2026, "Tata kelola", "Sudah dihapus"), false);
            TahunBaru baru = TahunBaru.of(List.of(dua, ada, lama), List.of(ada.inYear(2027, false)), 2027, false);
            assertThat(baru.baru()).containsExactly(dua.inYear(2027, false));
            assertThat(baru.baru().getFirst().tahun()).isEqualTo(2027);
            assertThat(baru.baru().getFirst().target()).isEqualTo(Target.BELUM);
            assertThat(baru.baru().getFirst().penanggungJawab()).isEqualTo("Bidang A");
            assertThat(baru.sudahAda()).containsExactly(ada);
            assertThat(baru.tidakAktif()).containsExactly(lama);
        }

        @Test
        void theEndOfTheFiveYearPlanStaysWhatItIs() {
            Target target = Target.tahunan(Nilai.of(80)).withAkhirRenstra(Nilai.of(95));
            assertThat(SATU.withTarget(target).inYear(2027, false).target())
                    .isEqualTo(Target.BELUM.withAkhirRenstra(Nilai.of(95)));
        }

        @Test
        void takesTheTargetsAlongWhenAsked() {
            Indikator dua = target(Ukuran.BAKU, "100", "", "", "", "");
            assertThat(TahunBaru.of(List.of(dua), List.of(), 2027, true).baru())
                    .extracting(Indikator::target)
                    .containsExactly(dua.target());
        }
    }

    @Test
    void isTheSameByItsKodeOrElseByItsWords() {
        assertThat(Indikator.of(2026, "Tata Kelola", "nilai  evaluasi.").kunci())
                .isEqualTo(SATU.kunci());
        assertThat(Indikator.of(2026, "Lain", "Nilai evaluasi").kunci()).isNotEqualTo(SATU.kunci());
    }

    @Test
    void theNumbersOfAKodeStayApart() {
        assertThat(kunci("1.11")).isNotEqualTo(kunci("11.1"));
        assertThat(kunci("IKU 1.1")).isEqualTo(kunci("iku-1.1.")).isEqualTo(kunci("IKU.1 . 1"));
        assertThat(kunci("IKU 11")).isNotEqualTo(kunci("IKU 1.1"));
        assertThat(kunci("...")).isEqualTo(SATU.kunci());
    }

    private static String kunci(String kode) {
        return new Indikator(
                        SATU.tahun(), kode, SATU.jenis(), SATU.uraian(), SATU.ukuran(), SATU.target(), null, "", true)
                .kunci();
    }

    @Test
    void equalWeightsAreEqualHoweverTheyWereTyped() {
        assertThat(Ubah.bobot(SATU, new BigDecimal("12.50"))).isEqualTo(Ubah.bobot(SATU, new BigDecimal("12.5")));
        assertThat(Ubah.bobot(SATU, new BigDecimal("100")).bobot()).isEqualTo("100");
    }

    @Test
    void aTargetHasFourQuarters() {
        assertThatThrownBy(() -> new Target(Nilai.BELUM, List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
