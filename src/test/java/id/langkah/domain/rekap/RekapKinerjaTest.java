package id.langkah.domain.rekap;

import static id.langkah.domain.rekap.ContohKinerja.TAHUN;
import static id.langkah.domain.rekap.ContohKinerja.TW1;
import static id.langkah.domain.rekap.ContohKinerja.TW2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.langkah.domain.kinerja.Analisis;
import id.langkah.domain.kinerja.Bulan;
import id.langkah.domain.kinerja.Frekuensi;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.Kategori;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dijelaskan;
import id.langkah.domain.kinerja.PerubahanTarget;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.Target;
import id.langkah.domain.kinerja.Tercatat;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.kinerja.Ubah;
import id.langkah.domain.kinerja.Ukuran;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RekapKinerjaTest {

    private static RekapKinerja of(Periode periode, IndikatorTercatat... indikator) {
        return RekapKinerja.of(periode, List.of(indikator), PengaturanKinerja.BAKU);
    }

    @Nested
    class Barisnya {
        @Test
        void tellsBothCapaianUpToThePeriod() {
            BarisKinerja baris =
                    of(TW2, ContohKinerja.of(1, "A", "X", 10, 30, 99)).baris().getFirst();
            assertThat(baris.realisasi()).containsExactly(Nilai.of(10), Nilai.of(30), Nilai.BELUM, Nilai.BELUM);
            assertThat(baris.sampai()).isEqualTo(Nilai.of(40));
            assertThat(baris.triwulan().tercetak()).isEqualTo("150");
            assertThat(baris.tahun().tercetak()).isEqualTo("40");
        }

        @Test
        void aYearIsJudgedByTheYearAndAPartByItsQuarter() {
            IndikatorTercatat indikatorTercatat = ContohKinerja.of(1, "A", "X", 10, 30);
            assertThat(kategori(of(TW2, indikatorTercatat))).isEqualTo("Sangat Tinggi");
            assertThat(kategori(of(TAHUN, indikatorTercatat))).isEqualTo("Sangat Rendah");
            RekapKinerja chosen =
                    RekapKinerja.of(TW2, RekapKinerja.Dasar.TAHUN, List.of(indikatorTercatat), PengaturanKinerja.BAKU);
            assertThat(kategori(chosen)).isEqualTo("Sangat Rendah");
        }

        @Test
        void theMurniStandsBesideATargetOnlyWhereAnotherIsInForce() {
            IndikatorTercatat first = ContohKinerja.of(1, "A", "X", 10, 30);
            Target lain = new Target(Nilai.of(200), List.of(Nilai.of(10), Nilai.of(60), Nilai.of(60), Nilai.of(70)));
            IndikatorTercatat changed = Tercatat.of(
                    1,
                    first.indikator().berubah(new PerubahanTarget("12", null, Triwulan.II, lain)),
                    first.realisasi().values());

            assertThat(murni(of(TW2, changed)))
                    .containsExactly("MurniTahun=100", "MurniTw2=20", "MurniTw3=30", "MurniTw4=40");
            assertThat(murni(of(ContohKinerja.TW1, changed))).isEmpty();
            assertThat(murni(of(TW2, first))).isEmpty();
        }

        /** The columns of the year's start that are there, with what stands in the first row. */
        private List<String> murni(RekapKinerja rekap) {
            return LembarKinerja.of(rekap).kolom().stream()
                    .filter(kolom -> kolom.kunci().startsWith("Murni"))
                    .filter(kolom -> kolom.tampil() == KolomRekap.Tampil.LAZIM)
                    .map(kolom ->
                            kolom.kunci() + "=" + kolom.tercetak(rekap.baris().getFirst()))
                    .filter(text -> !text.endsWith("="))
                    .toList();
        }

        /** 10 of 10 and 5 of 20: half of the second quarter's is no answer for half a year. */
        @Test
        void halfAYearStandsAgainstTheTargetsUpToThen() {
            IndikatorTercatat indikatorTercatat = ContohKinerja.of(1, "A", "X", 10, 5);
            RekapKinerja rekap = of(new Periode(2026, Periode.Jenis.SEMESTER, 1), indikatorTercatat);
            BarisKinerja baris = rekap.baris().getFirst();
            assertThat(baris.targetSampai()).isEqualTo(Nilai.of(30));
            assertThat(baris.triwulan().keterangan()).isEqualTo("15 / 30 = 50 %");
            assertThat(kategori(rekap)).isEqualTo("Sangat Rendah");
            assertThat(rekap.judul(Triwulan.II)).isEqualTo("s.d. TW II");
            assertThat(rekap.capaian(baris, Triwulan.II)).isEqualTo(baris.triwulan());
            assertThat(rekap.capaian(baris, Triwulan.I).tercetak()).isEqualTo("100");
            assertThat(of(TW2, indikatorTercatat).baris().getFirst().triwulan().tercetak())
                    .isEqualTo("25");
        }

        @Test
        void aQuarterThatLacksAMonthSaysSo() {
            Indikator bulanan =
                    Ubah.ukuran(ContohKinerja.indikator(1, "A", "X"), Ubah.frekuensi(Ukuran.BAKU, Frekuensi.BULANAN));
            Realisasi july = ContohKinerja.figure(1, Bulan.JULI).type(7).figure();
            var periode = new Periode(2026, Periode.Jenis.TRIWULAN, 3);
            BarisKinerja baris =
                    of(periode, Tercatat.of(1, bulanan, List.of(july))).baris().getFirst();
            assertThat(baris.kekurangan()).isEqualTo("Belum lengkap: Agustus, September.");
            assertThat(of(TW1, ContohKinerja.of(1, "A", "X", 10))
                            .baris()
                            .getFirst()
                            .kekurangan())
                    .isEmpty();
        }

        private static String kategori(RekapKinerja rekap) {
            Kategori kategori = rekap.baris().getFirst().kategori();
            return Objects.requireNonNull(kategori).nama();
        }

        @Test
        void whatIsNotFilledHasNoKategori() {
            BarisKinerja baris = of(TW1, ContohKinerja.of(1, "A", "X")).baris().getFirst();
            assertThat(baris.kategori()).isNull();
            assertThat(baris.status()).isNull();
            assertThat(baris.triwulan().tercetak()).isEqualTo("–");
        }

        @Test
        void aPeriodReachesUpToItsQuarter() {
            IndikatorTercatat indikatorTercatat = ContohKinerja.of(1, "A", "X", 10, 30);
            assertThat(of(new Periode(2026, Periode.Jenis.BULAN, 5), indikatorTercatat)
                            .sampai())
                    .isEqualTo(Triwulan.II);
            assertThat(of(new Periode(2026, Periode.Jenis.SEMESTER, 1), indikatorTercatat)
                            .sampai())
                    .isEqualTo(Triwulan.II);
            assertThat(of(TAHUN, indikatorTercatat).sampai()).isEqualTo(Triwulan.IV);
        }

        @Test
        void tellsWhatWasSaidLastInThePeriod() {
            var awal = new Analisis("dana", "hujan", "", "", null);
            var akhir = new Analisis("", "cuaca", "percepat", "Bidang X", null);
            List<Realisasi> figures = List.of(
                    ContohKinerja.figure(1, Triwulan.I)
                            .type(10)
                            .by("Staf", new Dijelaskan(awal))
                            .figure(),
                    ContohKinerja.figure(1, Triwulan.II)
                            .type(10)
                            .by("Staf", new Dijelaskan(akhir))
                            .figure(),
                    ContohKinerja.figure(1, Triwulan.III).type(10).figure());
            IndikatorTercatat indikatorTercatat = ContohKinerja.with(1, "A", "X", figures);
            assertThat(of(TW1, indikatorTercatat).baris().getFirst().faktor())
                    .isEqualTo("Pendukung: dana\nPenghambat: hujan");
            assertThat(of(TAHUN, indikatorTercatat).baris().getFirst().faktor()).isEqualTo("Penghambat: cuaca");
            assertThat(of(TW2.next(), indikatorTercatat).baris().getFirst().analisis())
                    .isEqualTo(Analisis.BELUM);
        }

        @Test
        void isAsSettledAsItsLeastSettledFigure() {
            List<Realisasi> figures = List.of(
                    ContohKinerja.figure(1, Triwulan.I)
                            .to(Realisasi.Status.DITETAPKAN, 10)
                            .figure(),
                    ContohKinerja.figure(1, Triwulan.II)
                            .to(Realisasi.Status.TERKUMPUL, 10)
                            .figure());
            IndikatorTercatat indikatorTercatat = ContohKinerja.with(1, "A", "X", figures);
            assertThat(of(TW1, indikatorTercatat).baris().getFirst().status()).isEqualTo(Realisasi.Status.DITETAPKAN);
            assertThat(of(TW2, indikatorTercatat).baris().getFirst().status()).isEqualTo(Realisasi.Status.TERKUMPUL);
        }
    }

    @Nested
    class Kelompoknya {
        private final RekapKinerja rekap = of(
                TW1,
                ContohKinerja.of(1, "A", "X", 10),
                ContohKinerja.of(2, "B", "Y", 5),
                ContohKinerja.of(3, "A ", "Y", 20),
                ContohKinerja.of(4, "B", "Y"));

        @Test
        void sasaranAreBandsAndNumbersRunThrough() {
            assertThat(rekap.sasaran()).extracting(RingkasanKinerja::nama).containsExactly("A", "B");
            assertThat(rekap.baris()).extracting(BarisKinerja::id).containsExactly(1L, 3L, 2L, 4L);
            assertThat(rekap.baris()).extracting(BarisKinerja::nomor).containsExactly(1, 2, 3, 4);
        }

        @Test
        void meansLeaveOutWhatHasNoFigure() {
            assertThat(rekap.sasaran())
                    .extracting(ringkasanKinerja -> ringkasanKinerja.triwulan().tercetak())
                    .containsExactly("150", "50");
            RataCapaian seluruh = rekap.seluruh().triwulan();
            assertThat(seluruh.tercetak()).isEqualTo("116,67");
            assertThat(seluruh.dihitung()).isEqualTo(3);
            assertThat(seluruh.seluruh()).isEqualTo(4);
            assertThat(seluruh.berbobot()).isFalse();
        }

        @Test
        void theSameRowsStandByBidang() {
            assertThat(rekap.bidang())
                    .extracting(
                            RingkasanKinerja::nama,
                            ringkasanKinerja -> ringkasanKinerja.baris().size())
                    .containsExactly(tuple("X", 1), tuple("Y", 3));
        }

        @Test
        void weightsCountWhenAllThatCountHaveOne() {
            IndikatorTercatat indikatorTercatat = weighted(ContohKinerja.of(1, "A", "X", 10), "3");
            IndikatorTercatat dua = weighted(ContohKinerja.of(2, "A", "X", 20), "1");
            RataCapaian rata = of(TW1, indikatorTercatat, dua).seluruh().triwulan();
            assertThat(rata.tercetak()).isEqualTo("125");
            assertThat(rata.berbobot()).isTrue();
            IndikatorTercatat tanpa = ContohKinerja.of(3, "A", "X", 10);
            assertThat(of(TW1, indikatorTercatat, dua, tanpa)
                            .seluruh()
                            .triwulan()
                            .berbobot())
                    .isFalse();
            IndikatorTercatat belum = ContohKinerja.of(4, "A", "X");
            assertThat(of(TW1, indikatorTercatat, dua, belum)
                            .seluruh()
                            .triwulan()
                            .tercetak())
                    .isEqualTo("125");
        }

        private static IndikatorTercatat weighted(IndikatorTercatat indikatorTercatat, String bobot) {
            return new IndikatorTercatat(
                    indikatorTercatat.id(),
                    Ubah.bobot(indikatorTercatat.indikator(), new BigDecimal(bobot)),
                    indikatorTercatat.realisasi());
        }

        @Test
        void otherYearsAndWhatIsNoLongerMeasuredAreLeftOut() {
            IndikatorTercatat indikatorTercatat = ContohKinerja.of(1, "A", "X", 10);
            var lama = new IndikatorTercatat(
                    2, indikatorTercatat.indikator().inYear(2025, true), indikatorTercatat.realisasi());
            var mati = new IndikatorTercatat(
                    3, Ubah.aktif(indikatorTercatat.indikator(), false), indikatorTercatat.realisasi());
            assertThat(of(TW1, lama, indikatorTercatat, mati).baris())
                    .extracting(BarisKinerja::id)
                    .containsExactly(1L);
        }

        @Test
        void nothingIsAMeanOfNothing() {
            assertThat(of(TW1).seluruh().triwulan().tercetak()).isEqualTo("–");
            assertThat(of(TW1).seluruh().triwulan().persen()).isNull();
        }
    }
}
