package id.langkah.domain.rekap;

import static id.langkah.domain.pengerjaan.Lari.SENIN;
import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Lari;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa.Dibatalkan;
import id.langkah.domain.pengerjaan.Peristiwa.Ditunda;
import id.langkah.domain.pengerjaan.Putaran.Hasil;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.VersiSop;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalLong;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RekapTest {
    private static final Periode TRIWULAN = Periode.read("2026-TW1").orElseThrow();

    @Nested
    class Waktunya {
        @Test
        void aRunTakesWhatItsRoundsTakeTogether() {
            Pengerjaan run =
                    new Lari(Contoh.berjenjang()).done().done().done().back(2).run();
            Rekap rekap = rekap(run, SENIN.plusHours(2));

            // 20, 20, 20, 10 minutes, and 50 of the second round of 3 that is still open
            assertThat(rekap.aktivitas())
                    .extracting(barisAktivitas -> barisAktivitas.waktu().nyata())
                    .containsExactly(20L, 20L, 20L, 10L, 50L);
            BarisPengerjaan baris = rekap.pengerjaan().getFirst();
            assertThat(baris.waktu()).isEqualTo(new Perbandingan(OptionalLong.of(120), 120));
            assertThat(baris.waktu().selisih()).hasValue(0);
            assertThat(baris.waktu().rasio()).hasValue(1);
            assertThat(baris.pengembalian()).isEqualTo(1);
            assertThat(baris.selesai()).isNull();
        }

        @Test
        void aPauseDoesNotCount() {
            var lari = new Lari(Contoh.lurus(1)).record(new Ditunda("menunggu data"));
            assertThat(rekap(lari.run(), SENIN.plusHours(3))
                            .pengerjaan()
                            .getFirst()
                            .waktu()
                            .nyata())
                    .isEqualTo(10);
        }

        @Test
        void whatHasNoStandardIsComparedWithNothing() {
            Sop sop = Contoh.sop("Tanpa waktu", List.of(Aktivitas.of(1, "Menyusun")));
            Perbandingan waktu = rekap(new Lari(sop).run(), SENIN.plusHours(1))
                    .pengerjaan()
                    .getFirst()
                    .waktu();
            assertThat(waktu).isEqualTo(new Perbandingan(OptionalLong.empty(), 60));
            assertThat(waktu.selisih()).isEmpty();
            assertThat(waktu.rasio()).isEmpty();
        }

        @Test
        void theSumComparesOnlyWhatHasAStandard() {
            var jumlah = Perbandingan.sum(List.of(
                    new Perbandingan(OptionalLong.of(100), 150),
                    new Perbandingan(OptionalLong.of(100), 30),
                    new Perbandingan(OptionalLong.empty(), 500)));
            assertThat(jumlah).isEqualTo(new Perbandingan.Jumlah(200, 680, -20));
            assertThat(jumlah.rasio()).hasValue(0.9);
            assertThat(Perbandingan.sum(List.of()).rasio()).isEmpty();
            assertThat(new Perbandingan(OptionalLong.of(0), 5).rasio()).isEmpty();
        }
    }

    @Nested
    class Barisnya {
        @Test
        void aRoundTellsWhyItWasSentBackAndWhereTo() {
            var lari =
                    new Lari(Contoh.berjenjang()).done().done().done().back(2).done();
            assertThat(rekap(lari.run(), lari.now()).aktivitas())
                    .extracting(
                            BarisAktivitas::nomor,
                            BarisAktivitas::putaran,
                            BarisAktivitas::hasil,
                            BarisAktivitas::keterangan)
                    .containsExactly(
                            row(1, 1, Hasil.SELESAI, ""),
                            row(2, 1, Hasil.SELESAI, ""),
                            row(3, 1, Hasil.SELESAI, ""),
                            row(4, 1, Hasil.DIKEMBALIKAN, "Kembali ke aktivitas 3: angka belum cocok"),
                            row(3, 2, Hasil.SELESAI, ""),
                            row(4, 2, Hasil.BERJALAN, ""));
        }

        @Test
        void aRoundIsLateOnceItsStandardIsUsedUp() {
            Pengerjaan run = new Lari(Contoh.lurus(1)).run();
            assertThat(rekap(run, SENIN.plusMinutes(20)).aktivitas().getFirst().terlambat())
                    .isFalse();
            assertThat(rekap(run, SENIN.plusMinutes(21)).aktivitas().getFirst().terlambat())
                    .isTrue();
        }

        @Test
        void aMissingItemNamesItsRunItsStepAndSinceWhen() {
            var lari = new Lari(Contoh.lurus(2)).answer(0, Keadaan.MENYUSUL);
            LocalDateTime sejak = lari.now();
            lari.done();
            Rekap rekap = rekap(lari.run(), lari.now());
            assertThat(rekap.pengerjaan().getFirst().kurang()).isEqualTo(2);
            assertThat(rekap.kelengkapan())
                    .containsExactly(
                            new BarisKelengkapan(
                                    1,
                                    1,
                                    "Contoh Lurus",
                                    "Triwulan I",
                                    1,
                                    "Memeriksa berkas 1",
                                    "Staf",
                                    1,
                                    "Berkas 1",
                                    true,
                                    Keadaan.MENYUSUL,
                                    "menunggu tanda tangan",
                                    sejak),
                            new BarisKelengkapan(
                                    1,
                                    1,
                                    "Contoh Lurus",
                                    "Triwulan I",
                                    2,
                                    "Memeriksa berkas 2",
                                    "Staf",
                                    1,
                                    "Berkas 2",
                                    true,
                                    Keadaan.BELUM,
                                    "",
                                    lari.now()));
        }

        @Test
        void aCancelledRunSaysWhyAndMissesNothing() {
            var lari = new Lari(Contoh.lurus(2)).record(new Dibatalkan("salah memilih SOP"));
            Rekap rekap = rekap(lari.run(), lari.now());
            assertThat(rekap.kelengkapan()).isEmpty();
            assertThat(rekap.aktivitas().getFirst().keterangan()).isEqualTo("salah memilih SOP");
            assertThat(rekap.pengerjaan().getFirst().status()).isEqualTo(Pengerjaan.Status.DIBATALKAN);
        }

        @Test
        void runsAreNumberedByTheirBeginning() {
            Pengerjaan later = new Lari(7, Contoh.lurus(1), SENIN.plusDays(1)).run();
            Pengerjaan earlier = new Lari(9, Contoh.lurus(1), SENIN).run();
            Rekap rekap = Rekap.of(TRIWULAN, SENIN.plusDays(2), List.of(), List.of(later, earlier), JamKerja.BAWAAN);
            assertThat(rekap.pengerjaan())
                    .extracting(BarisPengerjaan::nomor, BarisPengerjaan::id)
                    .containsExactly(row(1, 9L), row(2, 7L));
            assertThat(rekap.aktivitas()).extracting(BarisAktivitas::pengerjaan).containsExactly(1, 2);
        }

        @Test
        void theLibraryIsListedByName() {
            List<VersiSop> sop = List.of(
                    versi(1, Contoh.sop("perbaikan", List.of(Aktivitas.of(1, "Menyusun")))),
                    versi(2, Contoh.berjenjang()));
            Rekap rekap = Rekap.of(TRIWULAN, SENIN, sop, List.of(), JamKerja.BAWAAN);
            assertThat(rekap.sop())
                    .extracting(BarisSop::id, BarisSop::nama, BarisSop::aktivitas, BarisSop::baku)
                    .containsExactly(
                            row(2L, "Contoh Berjenjang", 6, OptionalLong.of(120)),
                            row(1L, "perbaikan", 1, OptionalLong.empty()));
        }
    }

    /** The run is started for 2026-TW1, begins on the given day and takes ten minutes. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-02, true,  2026-TW1, true",
        "2026-03-02, true,  2026-03,  true",
        "2026-03-02, true,  2026-02,  false",
        "2026-03-02, true,  2026-04,  false",
        "2026-03-02, false, 2026-04,  true",
        "2026-04-06, true,  2026-TW1, true",
        "2026-04-06, true,  2026-TW2, true",
        "2026-04-06, true,  2026,     true",
        "2026-04-06, true,  2026-03,  false",
        "2027-01-04, true,  2026,     true",
        "2027-01-04, true,  2027-TW1, true",
        "2027-01-04, true,  2027-TW2, false",
    })
    void aRunBelongsToWhereItWentOnAndToWhatItIsFor(String mulai, boolean ended, String periode, boolean belongs) {
        var lari = new Lari(1, Contoh.lurus(1), LocalDateTime.parse(mulai + "T08:00"));
        Pengerjaan run = ended ? lari.done().run() : lari.run();
        assertThat(Rekap.belongs(run, Periode.read(periode).orElseThrow())).isEqualTo(belongs);
    }

    private static Rekap rekap(Pengerjaan run, LocalDateTime saat) {
        return Rekap.of(TRIWULAN, saat, List.of(), List.of(run), JamKerja.BAWAAN);
    }

    private static VersiSop versi(long id, Sop sop) {
        return new VersiSop(id, id, 1, Status.BERLAKU, SENIN, sop);
    }

    private static Tuple row(Object... values) {
        return Tuple.tuple(values);
    }
}
