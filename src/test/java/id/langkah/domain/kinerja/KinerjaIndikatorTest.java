package id.langkah.domain.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Angka;
import id.langkah.domain.kinerja.Capaian.Sebab;
import id.langkah.domain.kinerja.Capaian.TidakTerhitung;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinerjaIndikatorTest {

    private static KinerjaIndikator of(Ukuran ukuran, Target target, Map<Masa, String> figures) {
        var realisasi = new HashMap<Masa, Nilai>();
        figures.forEach((masa, teks) -> realisasi.put(masa, Measures.read(ukuran, teks)));
        var indikator =
                Ubah.ukuran(Indikator.of(2026, "Sasaran", "Indikator"), ukuran).withTarget(target);
        return new KinerjaIndikator(indikator, realisasi, PengaturanKinerja.BAKU);
    }

    @Nested
    class Triwulannya {
        /** Targets 10, 20, 30, 40 and 100; figures 10, 30, none, 50. */
        private static KinerjaIndikator year(CaraHitung cara) {
            Ukuran ukuran = Ukuran.BAKU.withCaraHitung(cara);
            return of(
                    ukuran,
                    Measures.target(ukuran, "100", "10", "20", "30", "40"),
                    Map.of(Triwulan.I, "10", Triwulan.II, "30", Triwulan.IV, "50"));
        }

        @ParameterizedTest
        @CsvSource({
            "AKUMULASI, 10, 40, 40, 90",
            "NILAI_AKHIR, 10, 30, 30, 50",
            "RATA_RATA, 10, 20, 20, 30",
            "KUMULATIF, 10, 30, 30, 50",
        })
        void theFigureUpToAQuarterFollowsTheCaraHitung(
                CaraHitung cara, BigDecimal angka, BigDecimal two, BigDecimal three, BigDecimal four) {
            assertThat(List.of(Triwulan.values()))
                    .extracting(triwulan -> year(cara).sampai(triwulan).angka())
                    .containsExactly(angka, two, three, four);
        }

        @ParameterizedTest
        @CsvSource({
            "AKUMULASI, 30, 133.33",
            "NILAI_AKHIR, 20, 150",
            "RATA_RATA, 15, 133.33",
            "KUMULATIF, 20, 150",
        })
        void theTargetUpToAQuarterFollowsTheCaraHitungToo(CaraHitung cara, BigDecimal target, BigDecimal capaian) {
            assertThat(year(cara).targetSampai(Triwulan.II).angka()).isEqualTo(target);
            assertThat(year(cara).capaianSampai(Triwulan.II).tercetak()).isEqualTo(Angka.write(capaian));
        }

        @Test
        void bothPercentagesStandSideBySide() {
            KinerjaIndikator year = year(CaraHitung.AKUMULASI);
            assertThat(year.capaianTriwulan(Triwulan.II).keterangan()).isEqualTo("30 / 20 = 150 %");
            assertThat(year.capaianTahun(Triwulan.II).keterangan()).isEqualTo("40 / 100 = 40 %");
            assertThat(year.capaianTriwulan(Triwulan.III)).isEqualTo(new TidakTerhitung(Sebab.REALISASI_KOSONG));
            assertThat(year.capaianTahun(Triwulan.III).tercetak()).isEqualTo("40");
            assertThat(year.capaianTahun(Triwulan.IV).tercetak()).isEqualTo("90");
        }

        @Test
        void aMeanIsNotRounded() {
            Ukuran ukuran = Ukuran.BAKU.withCaraHitung(CaraHitung.RATA_RATA);
            KinerjaIndikator year = of(
                    ukuran,
                    Measures.target(ukuran, "10", "", "", "", ""),
                    Map.of(Triwulan.I, "10", Triwulan.II, "10", Triwulan.III, "11"));
            assertThat(year.sampai(Triwulan.III).teks()).isEqualTo("10,3333");
            assertThat(year.capaianTahun(Triwulan.III).angka().orElseThrow())
                    .isGreaterThan(new BigDecimal("103.33333333"))
                    .isLessThan(new BigDecimal("103.33333334"));
        }

        @Test
        void nothingFilledIsNotZero() {
            KinerjaIndikator year = of(Ukuran.BAKU, Target.BELUM, Map.of());
            assertThat(year.sampai(Triwulan.IV)).isEqualTo(Nilai.BELUM);
            assertThat(year.capaianTahun(Triwulan.IV)).isEqualTo(new TidakTerhitung(Sebab.TARGET_KOSONG));
            assertThat(year.kategori(year.capaianTahun(Triwulan.IV))).isEmpty();
        }

        @Test
        void aTextAmongWhatIsAddedLeavesNoSum() {
            KinerjaIndikator year = of(
                    Ukuran.BAKU,
                    Measures.target(Ukuran.BAKU, "10", "", "", "", ""),
                    Map.of(Triwulan.I, "5", Triwulan.II, "menyusul", Triwulan.III, "5"));
            assertThat(year.capaianTahun(Triwulan.I).tercetak()).isEqualTo("50");
            assertThat(year.capaianTahun(Triwulan.III).keterangan())
                    .isEqualTo("Realisasi \"menyusul\" tidak terbaca sebagai nilai.");
        }

        @Test
        void wordsAreNeverAdded() {
            Ukuran ukuran = Measures.tipe(TipeNilai.PREDIKAT);
            KinerjaIndikator year = of(
                    ukuran,
                    Measures.target(ukuran, "A", "B", "B", "BB", "A"),
                    Map.of(Triwulan.I, "B", Triwulan.II, "BB"));
            assertThat(year.sampai(Triwulan.IV).teks()).isEqualTo("BB");
            assertThat(year.capaianTahun(Triwulan.IV).tercetak()).isEqualTo("83,33");
        }

        @Test
        void theBandIsThatOfTheFigure() {
            KinerjaIndikator year = year(CaraHitung.AKUMULASI);
            assertThat(year.kategori(year.capaianTahun(Triwulan.IV))
                            .orElseThrow()
                            .nama())
                    .isEqualTo("Tinggi");
            assertThat(year.kategori(year.capaianTahun(Triwulan.I))
                            .orElseThrow()
                            .nama())
                    .isEqualTo("Sangat Rendah");
        }
    }

    @Nested
    class Frekuensinya {
        private static final Map<Masa, String> BULANAN = Map.of(
                Bulan.JANUARI, "1",
                Bulan.FEBRUARI, "2",
                Bulan.MARET, "6",
                Bulan.APRIL, "4",
                Bulan.MEI, "6");

        @ParameterizedTest
        @CsvSource({
            "AKUMULASI, 9, 10, 19",
            "NILAI_AKHIR, 6, 6, 6",
            "RATA_RATA, 3, 5, 4",
            "KUMULATIF, 6, 6, 6",
        })
        void monthsMakeTheirQuarter(CaraHitung cara, BigDecimal angka, BigDecimal two, BigDecimal sampai) {
            Ukuran ukuran = Ubah.frekuensi(Ukuran.BAKU, Frekuensi.BULANAN).withCaraHitung(cara);
            KinerjaIndikator year = of(ukuran, Target.BELUM, BULANAN);
            assertThat(year.triwulan(Triwulan.I).angka()).isEqualTo(angka);
            assertThat(year.triwulan(Triwulan.II).angka()).isEqualTo(two);
            assertThat(year.triwulan(Triwulan.III)).isEqualTo(Nilai.BELUM);
            assertThat(year.sampai(Triwulan.III).angka()).isEqualTo(sampai);
        }

        @Test
        void aQuarterIsNotReadWhereMonthsAreFilledIn() {
            Ukuran ukuran = Ubah.frekuensi(Ukuran.BAKU, Frekuensi.BULANAN);
            assertThat(of(ukuran, Target.BELUM, Map.of(Triwulan.I, "9")).triwulan(Triwulan.I))
                    .isEqualTo(Nilai.BELUM);
        }

        @Test
        void whatIsMeasuredOnceAYearIsNotMissedBefore() {
            Ukuran ukuran = Ubah.frekuensi(Ukuran.BAKU, Frekuensi.TAHUNAN);
            KinerjaIndikator year =
                    of(ukuran, Measures.target(ukuran, "10", "", "", "", "10"), Map.of(Triwulan.IV, "9"));
            assertThat(year.capaianTriwulan(Triwulan.I)).isEqualTo(new TidakTerhitung(Sebab.TIDAK_DIUKUR));
            assertThat(year.capaianTriwulan(Triwulan.IV).tercetak()).isEqualTo("90");
        }

        @Test
        void eachFrequencyHasItsPartsOfTheYear() {
            assertThat(Frekuensi.BULANAN.masa()).hasSize(12);
            assertThat(Frekuensi.BULANAN.masa(Triwulan.III))
                    .containsExactly(Bulan.JULI, Bulan.AGUSTUS, Bulan.SEPTEMBER);
            assertThat(Frekuensi.TRIWULANAN.masa()).hasSize(4);
            assertThat(Frekuensi.SEMESTERAN.masa()).containsExactly(Triwulan.II, Triwulan.IV);
            assertThat(Frekuensi.TAHUNAN.masa()).containsExactly(Triwulan.IV);
        }

        @Test
        void aPartOfTheYearIsFoundByItsCode() {
            for (Triwulan triwulan : Triwulan.values()) {
                assertThat(Masa.of(triwulan.kode())).contains(triwulan);
                assertThat(triwulan.bulan()).allMatch(bulan -> bulan.triwulan() == triwulan);
            }
            for (Bulan bulan : Bulan.values()) {
                assertThat(Masa.of(bulan.kode())).contains(bulan);
            }
            assertThat(Masa.of("TW5")).isEmpty();
            assertThat(Triwulan.IV.kata()).isEqualTo("Triwulan IV");
            assertThat(Triwulan.IV.kode()).isEqualTo("TW4");
            assertThat(Bulan.MARET.kata()).isEqualTo("Maret");
            assertThat(Bulan.MARET.kode()).isEqualTo("03");
        }
    }

    @Nested
    class Katanya {
        @ParameterizedTest
        @CsvSource({
            "positif, POSITIF",
            "+, POSITIF",
            "Maximize, POSITIF",
            "semakin tinggi semakin baik, POSITIF",
            "NEGATIF, SELISIH",
            "-, SELISIH",
            "Semakin rendah semakin baik, SELISIH",
            "Negatif (rasio), RASIO",
            "Makin kecil makin baik: T/R, RASIO",
            "Makin kecil makin baik: (2T−R)/T, SELISIH",
            "(2T − R) / T × 100, SELISIH",
        })
        void aFormulaIsKnownByItsWordsOrItsDirection(String kata, RumusCapaian rumus) {
            assertThat(RumusCapaian.of(kata)).contains(rumus);
        }

        @Test
        void wordsAreKnownInAnySpelling() {
            assertThat(Jenis.of("indikator kinerja utama")).contains(Jenis.IKU);
            assertThat(Jenis.of("Sub-Kegiatan")).contains(Jenis.SUB_KEGIATAN);
            assertThat(CaraHitung.of("RATA RATA")).contains(CaraHitung.RATA_RATA);
            assertThat(Frekuensi.of("setiap bulan")).contains(Frekuensi.BULANAN);
            assertThat(TipeNilai.of("rupiah")).contains(TipeNilai.RUPIAH);
            assertThat(TipeNilai.ofSatuan("%")).contains(TipeNilai.PERSEN);
            assertThat(TipeNilai.ofSatuan("Rp.")).contains(TipeNilai.RUPIAH);
            assertThat(TipeNilai.ofSatuan("dokumen")).isEmpty();
            assertThat(Jenis.of("")).isEmpty();
            assertThat(RumusCapaian.of("entah")).isEmpty();
        }
    }

    @Test
    void moneyThatWasAddedUpIsReadableAndReadAsTheSame() {
        Ukuran rupiah = Ukuran.BAKU.withTipe(TipeNilai.RUPIAH);

        Nilai sum = rupiah.combine(List.of(
                new Nilai("Rp 12.345.678.900", new BigDecimal("12345678900")),
                new Nilai("100", new BigDecimal("100"))));

        assertThat(sum.teks()).isEqualTo("12.345.679.000");
        assertThat(Angka.read(sum.teks())).contains(new BigDecimal("12345679000"));
    }

    @Test
    void theFigureBeforeIsTheLastThatIsFilled() {
        var figures = Map.<Masa, Nilai>of(Triwulan.I, Nilai.of(5), Triwulan.II, Nilai.BELUM, Triwulan.IV, Nilai.of(9));
        var kinerja = new KinerjaIndikator(Indikator.of(2026, "S", "I"), figures, PengaturanKinerja.BAKU);
        assertThat(kinerja.sebelum(Triwulan.III)).contains(Triwulan.I);
        assertThat(kinerja.sebelum(Triwulan.I)).isEmpty();
        assertThat(kinerja.sebelum(Bulan.MEI)).isEmpty();
    }
}
