package id.langkah.domain.rekap;

import static id.langkah.domain.rekap.ContohKinerja.TW1;
import static id.langkah.domain.rekap.ContohKinerja.TW2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.langkah.domain.kinerja.EntriArsip;
import id.langkah.domain.kinerja.EntriArsipTest;
import id.langkah.domain.kinerja.FigureLife;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.PeristiwaRealisasi.BuktiDitambah;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDitolak;
import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.domain.kinerja.PermintaanDataTest;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.kinerja.Triwulan;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rekap of what happens around the figures: corrections, requests, evidence, archive. */
class RekapDataTest {

    @Nested
    class Perbaikannya {
        /** Settled in April, the figure of the first quarter. */
        private static FigureLife settled(long id) {
            return ContohKinerja.figure(id, Triwulan.I).to(Realisasi.Status.DITETAPKAN, 40);
        }

        private static RekapPerbaikan of(Periode periode, FigureLife... figures) {
            return RekapPerbaikan.of(
                    periode,
                    List.of(figures).stream()
                            .map(figureLife -> ContohKinerja.with(
                                    figureLife.figure().kunci().indikator(), "A", "X", List.of(figureLife.figure())))
                            .toList());
        }

        @Test
        void tellsEachOneWithItsFigure() {
            RekapPerbaikan rekap = of(TW1, settled(1).propose(45).signUpTo(TahapPerbaikan.DISETUJUI));
            BarisPerbaikan baris = rekap.baris().getFirst();
            assertThat(baris.nomor()).isEqualTo(1);
            assertThat(baris.indikator()).isEqualTo("Indikator 1");
            assertThat(baris.periode()).isEqualTo(TW1);
            assertThat(baris.tanggal()).isEqualTo(LocalDate.of(2026, 4, 5));
            assertThat(baris.bukti()).isEqualTo("Nomor 050/12 tanggal 10 April 2026 (Lemari 2)");
            assertThat(baris.perbaikan().status()).isEqualTo("Disetujui");
            assertThat(rekap.terbuka()).isZero();
        }

        @Test
        void standsInThePeriodOfItsFigureAndWhereItWentOn() {
            FigureLife done = settled(1).propose(45).signUpTo(TahapPerbaikan.DISETUJUI);
            FigureLife open = settled(2).propose(45);
            FigureLife refused = settled(3).propose(45).by("Kepala", new PerbaikanDitolak("kurang"));
            assertThat(of(TW1, done, open, refused).baris()).hasSize(3);
            assertThat(of(TW2, done, open, refused).baris()).hasSize(3);
            RekapPerbaikan later = of(TW2.next(), done, open, refused);
            assertThat(later.baris())
                    .extracting(baris -> baris.kunci().indikator())
                    .containsExactly(2L);
            assertThat(later.terbuka()).isEqualTo(1);
            assertThat(of(TW1.previous(), done, open, refused).baris()).isEmpty();
        }

        @Test
        void severalOfOneFigureStandInTheirOrder() {
            FigureLife twice =
                    settled(1).propose(45).signUpTo(TahapPerbaikan.DISETUJUI).propose(50);
            assertThat(of(TW2, twice).baris())
                    .extracting(baris -> baris.nomor() + ":" + baris.perbaikan().nomor())
                    .containsExactly("1:1", "2:2");
        }
    }

    @Nested
    class Pengumpulannya {
        private static final LocalDate HARI = LocalDate.of(2026, 4, 13);

        private static RekapPengumpulan of(Periode periode, PermintaanData... permintaan) {
            return RekapPengumpulan.of(
                    periode,
                    HARI,
                    List.of(permintaan),
                    List.of(ContohKinerja.of(1, "A", "X"), ContohKinerja.of(2, "A", "X")));
        }

        @Test
        void tellsWhoHasAnsweredAndWhoIsLate() {
            PermintaanData waits = PermintaanDataTest.permintaan(1, "Bidang C");
            PermintaanData done = PermintaanDataTest.permintaan(2, "Bidang A").answered(LocalDate.of(2026, 4, 12), "");
            PermintaanData early = PermintaanDataTest.permintaan(3, "Bidang B").answered(LocalDate.of(2026, 4, 2), "");
            RekapPengumpulan rekap = of(TW1, waits, done, early);
            assertThat(rekap.baris())
                    .extracting(
                            baris -> baris.nomor() + " " + baris.permintaan().bidang())
                    .containsExactly("1 Bidang A", "2 Bidang B", "3 Bidang C");
            assertThat(rekap.baris())
                    .extracting(BarisPengumpulan::status, BarisPengumpulan::terlambat)
                    .containsExactly(
                            tuple(PermintaanData.Status.LENGKAP, OptionalLong.of(2)),
                            tuple(PermintaanData.Status.LENGKAP, OptionalLong.empty()),
                            tuple(PermintaanData.Status.TERLAMBAT, OptionalLong.of(3)));
            assertThat(rekap.jumlah(PermintaanData.Status.LENGKAP)).isEqualTo(2);
            assertThat(rekap.baris().getFirst().dataDiminta()).containsExactly("Indikator 1", "Indikator 2");
        }

        @Test
        void standsInThePeriodItIsForAndWhereItWentOn() {
            PermintaanData done = PermintaanDataTest.permintaan(1, "A").answered(LocalDate.of(2026, 4, 2), "");
            PermintaanData open = PermintaanDataTest.permintaan(2, "B");
            assertThat(of(TW1, done, open).baris()).hasSize(2);
            assertThat(of(TW2, done, open).baris()).hasSize(2);
            assertThat(of(TW2.next(), done, open).baris())
                    .extracting(baris -> baris.permintaan().id())
                    .containsExactly(2L);
        }
    }

    @Nested
    class Buktinya {
        @Test
        void namesTheFiguresThatHaveNothingBehindThem() {
            Realisasi backed = ContohKinerja.figure(1, Triwulan.I)
                    .type(10)
                    .by("Staf", new BuktiDitambah(FigureLife.SURAT))
                    .figure();
            Realisasi bare = ContohKinerja.figure(2, Triwulan.I).type(10).figure();
            List<IndikatorTercatat> all = List.of(
                    ContohKinerja.with(1, "A", "X", List.of(backed)),
                    ContohKinerja.with(2, "A", "Y", List.of(bare)),
                    ContohKinerja.of(3, "A", "Y"));
            DaftarBukti daftar = DaftarBukti.of(TW1, all);
            assertThat(daftar.baris())
                    .extracting(BarisBukti::nomor, BarisBukti::indikator, BarisBukti::isKurang)
                    .containsExactly(tuple(1, "Indikator 1", false), tuple(2, "Indikator 2", true));
            assertThat(daftar.kurang()).isEqualTo(1);
            assertThat(DaftarBukti.of(TW2, all).baris()).isEmpty();
            assertThat(DaftarBukti.of(new Periode(2026, Periode.Jenis.BULAN, 2), all)
                            .baris())
                    .hasSize(2);
            assertThat(DaftarBukti.of(new Periode(2025, Periode.Jenis.TAHUN, 1), all)
                            .baris())
                    .isEmpty();
        }
    }

    @Nested
    class Arsipnya {
        @Test
        void boxesStandAsOneCountsThem() {
            DaftarArsip daftar = DaftarArsip.of(List.of(
                    EntriArsipTest.entri(1, "050.10", "1", ""),
                    EntriArsipTest.entri(2, "050.2", "12", ""),
                    EntriArsipTest.entri(3, "050.2", "2", "")));
            assertThat(daftar.entri()).extracting(EntriArsip::id).containsExactly(3L, 2L, 1L);
            assertThat(daftar.jumlah()).containsEntry("berkas", 6).hasSize(1);
        }
    }
}
