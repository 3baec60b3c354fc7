package id.langkah.domain.pengerjaan;

import static id.langkah.domain.pengerjaan.Lari.SENIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.pengerjaan.Pengerjaan.Status;
import id.langkah.domain.pengerjaan.Peristiwa.Dibatalkan;
import id.langkah.domain.pengerjaan.Peristiwa.Dicatat;
import id.langkah.domain.pengerjaan.Peristiwa.Dikembalikan;
import id.langkah.domain.pengerjaan.Peristiwa.Dilanjutkan;
import id.langkah.domain.pengerjaan.Peristiwa.Dimulai;
import id.langkah.domain.pengerjaan.Peristiwa.Ditunda;
import id.langkah.domain.pengerjaan.Peristiwa.Diurungkan;
import id.langkah.domain.pengerjaan.Peristiwa.KelengkapanDijawab;
import id.langkah.domain.pengerjaan.Peristiwa.LampiranDilepas;
import id.langkah.domain.pengerjaan.Peristiwa.LampiranDitambah;
import id.langkah.domain.pengerjaan.Peristiwa.Selesai;
import id.langkah.domain.pengerjaan.Peristiwa.WaktuDitetapkan;
import id.langkah.domain.pengerjaan.Putaran.Hasil;
import id.langkah.domain.sop.Contoh;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PengerjaanTest {

    @Nested
    class Berjalan {
        @Test
        void beginsAtTheFirstStepAndEndsAfterTheLast() {
            var lari = new Lari(Contoh.lurus(2));
            assertThat(lari.run().status()).isEqualTo(Status.BERJALAN);
            assertThat(lari.posisi()).isZero();
            assertThat(lari.run().mulai()).isEqualTo(SENIN);

            lari.done();
            assertThat(lari.posisi()).isEqualTo(1);

            lari.done();
            assertThat(lari.run().status()).isEqualTo(Status.SELESAI);
            assertThat(lari.run().posisi()).isEmpty();
            assertThat(lari.run().selesai()).isEqualTo(lari.now());
            assertThat(lari.run().kekurangan()).isEmpty();
        }

        @Test
        void agreementGoesWhereTheSopSays() {
            var lari = new Lari(Contoh.berjenjang()).done().done().done();
            assertThat(lari.posisi()).isEqualTo(3);
            assertThat(lari.done().posisi()).isEqualTo(4);
            assertThat(lari.done().posisi()).isEqualTo(5);
        }

        @Test
        void onlyTheCurrentStepCanBeFinished() {
            var lari = new Lari(Contoh.lurus(3)).done();
            assertThat(lari.refused(new Selesai(0, "", "")))
                    .containsExactly("Aktivitas ini bukan yang sedang dikerjakan.");
            assertThat(lari.refused(new Dimulai("lagi", ""))).containsExactly("Pengerjaan ini sudah dimulai.");
        }

        @Test
        void theTrailTellsTheRun() {
            Pengerjaan run =
                    new Lari(Contoh.berjenjang()).done().done().done().back(2).run();
            assertThat(Pengerjaan.of(run.id(), run.versi(), run.jejak())).isEqualTo(run);
        }

        @Test
        void aTrailWithAGapIsNoTrail() {
            Pengerjaan run = new Lari(Contoh.lurus(2)).done().run();
            List<Jejak> gap = List.of(run.jejak().getFirst(), run.jejak().getLast());
            assertThatThrownBy(() -> Pengerjaan.of(1, run.versi(), gap)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Pengerjaan.of(1, run.versi(), List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Kelengkapannya {
        @Test
        void anObligatoryItemHoldsTheStepUpAndIsNamed() {
            var lari = new Lari(Contoh.lurus(2));
            assertThat(lari.refused(new Selesai(0, "", "")))
                    .containsExactly("Aktivitas belum dapat diselesaikan karena kelengkapan wajib ini belum"
                            + " ada: \"Berkas 1\".");
            lari.answer(0, Keadaan.TIDAK_ADA);
            assertThat(lari.run().hambatan()).hasSize(1);
            assertThat(lari.answer(0, Keadaan.ADA).refused(new Selesai(0, "", "")))
                    .isEmpty();
        }

        @Test
        void anOptionalItemHoldsNothingUp() {
            var lari = new Lari(Contoh.lurus(2)).answer(0, Keadaan.ADA);
            assertThat(lari.answer(1, Keadaan.TIDAK_ADA).run().hambatan()).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(names = {"TIDAK_BERLAKU", "MENYUSUL"})
        void someAnswersDemandAReason(Keadaan keadaan) {
            var lari = new Lari(Contoh.lurus(2));
            assertThat(lari.refused(new KelengkapanDijawab(0, 0, Jawaban.of(keadaan))))
                    .singleElement()
                    .asString()
                    .containsAnyOf("memerlukan alasan", "dari siapa atau kapan");
            assertThat(lari.answer(0, keadaan).run().hambatan()).isEmpty();
        }

        @Test
        void whatIsPutOffStaysMissingAndMayComeAfterTheEnd() {
            var lari = new Lari(Contoh.lurus(1)).answer(0, Keadaan.MENYUSUL).done();
            assertThat(lari.run().status()).isEqualTo(Status.SELESAI);
            assertThat(lari.run().kekurangan())
                    .extracting(kekurangan -> kekurangan.butir().kelengkapan().nama())
                    .containsExactly("Berkas 1");

            lari.record(new KelengkapanDijawab(0, 0, Jawaban.of(Keadaan.ADA)));
            assertThat(lari.run().kekurangan()).isEmpty();
            assertThat(lari.run().status()).isEqualTo(Status.SELESAI);
            assertThat(lari.refused(new KelengkapanDijawab(0, 0, Jawaban.BELUM)))
                    .containsExactly("Pengerjaan ini sudah berakhir (Selesai).");
        }

        @Test
        void sinceWhenAnItemLacksOutlivesANewRemark() {
            var lari = new Lari(Contoh.lurus(1)).answer(0, Keadaan.MENYUSUL);
            var sejak = lari.now();
            lari.answer(0, Keadaan.MENYUSUL);
            assertThat(lari.run().kekurangan().getFirst().butir().sejak()).isEqualTo(sejak);
        }

        @Test
        void aStepNotYetReachedTakesNoAnswer() {
            assertThat(new Lari(Contoh.lurus(2)).refused(answerOf(1, 0)))
                    .containsExactly("Aktivitas ini belum sampai pada gilirannya.");
            assertThat(new Lari(Contoh.lurus(2)).refused(answerOf(0, 9))).hasSize(1);
        }

        @Test
        void filesComeAndGo() {
            var scan = new Lampiran("ab12", "surat.pdf", 2048);
            var lari = new Lari(Contoh.lurus(1)).record(new LampiranDitambah(0, 0, scan));
            lari.record(new LampiranDitambah(0, 0, scan));
            assertThat(item(lari).lampiran()).containsExactly(scan);
            var other = new Lampiran("cd34", "foto.jpg", 9);
            lari.record(new LampiranDitambah(0, 0, other));
            assertThat(item(lari).lampiran()).containsExactly(scan, other);
            lari.record(new LampiranDilepas(0, 0, "ab12"));
            assertThat(item(lari).lampiran()).containsExactly(other);
        }

        private Peristiwa answerOf(int aktivitas, int butir) {
            return new KelengkapanDijawab(aktivitas, butir, Jawaban.of(Keadaan.ADA));
        }

        private Butir item(Lari lari) {
            return lari.run().current().orElseThrow().butir().getFirst();
        }
    }

    @Nested
    class Pengembalian {
        @Test
        void opensANewRoundOfTheTargetAndOfWhatFollows() {
            var lari = new Lari(Contoh.berjenjang()).done().done().done().back(2);

            assertThat(lari.posisi()).isEqualTo(2);
            assertThat(lari.run().latest(2).orElseThrow().nomor()).isEqualTo(2);
            assertThat(lari.run().hambatan()).hasSize(1);
            lari.done();
            assertThat(lari.posisi()).isEqualTo(3);
            assertThat(lari.run().latest(3).orElseThrow().nomor()).isEqualTo(2);
        }

        @Test
        void keepsWhoWhenAndWhyAndIsNoCompletion() {
            var lari = new Lari(Contoh.berjenjang()).done().done().done().back(2);
            var saat = lari.now();
            Putaran earlier = lari.done().done().run().putaran(3).getFirst();

            assertThat(earlier.hasil()).isEqualTo(Hasil.DIKEMBALIKAN);
            assertThat(earlier.oleh()).isEqualTo("Kasubbag");
            assertThat(earlier.alasan()).isEqualTo("angka belum cocok");
            assertThat(earlier.tujuan()).isEqualTo(2);
            assertThat(earlier.selesai()).isEqualTo(saat);
            assertThat(lari.run().pengembalian()).isEqualTo(1);
        }

        @Test
        void isAlwaysOpenButNeverWithoutAReason() {
            var lari = new Lari(Contoh.berjenjang()).done().done().done();
            assertThat(lari.run().hambatan()).isNotEmpty();
            assertThat(lari.refused(new Dikembalikan(3, 2, "", " ")))
                    .containsExactly("Alasan mengembalikan belum diisi.");
            assertThat(lari.refused(new Dikembalikan(3, 0, "", "kurang"))).isEmpty();
        }

        @Test
        void doesNotGoWhereNobodyHasBeen() {
            var lari = new Lari(Contoh.berjenjang()).done();
            assertThat(lari.refused(new Dikembalikan(1, 4, "", "kurang")))
                    .containsExactly("Berkas hanya dapat dikembalikan ke aktivitas yang sudah pernah" + " dikerjakan.");
        }
    }

    @Nested
    class Urungkan {
        @Test
        void takesBackTheLastFactThatCountsOneAfterTheOther() {
            var lari = new Lari(Contoh.lurus(2)).done();
            lari.undo();
            assertThat(lari.posisi()).isZero();
            assertThat(lari.run().hambatan()).isEmpty();
            lari.undo();
            assertThat(lari.run().hambatan()).hasSize(1);
            assertThat(lari.run().undoable()).isEmpty();
            assertThat(lari.run().jejak()).hasSize(5);
        }

        @Test
        void opensAnEndedRunAgain() {
            var lari = new Lari(Contoh.lurus(1)).done().undo();
            assertThat(lari.run().status()).isEqualTo(Status.BERJALAN);
            assertThat(lari.run().selesai()).isNull();
        }

        @Test
        void doesNotReachPastTheLast() {
            var lari = new Lari(Contoh.lurus(2)).done();
            assertThat(lari.refused(new Diurungkan(2)))
                    .containsExactly("Yang dapat diurungkan hanya tindakan terakhir.");
            assertThat(lari.refused(new Diurungkan(1))).hasSize(1);
        }
    }

    @Nested
    class Tunda {
        @Test
        void stopsTheClockUntilItGoesOn() {
            var lari = new Lari(Contoh.lurus(2)).record(new Ditunda("menunggu pimpinan"));
            var from = lari.now();
            assertThat(lari.run().status()).isEqualTo(Status.DITUNDA);
            assertThat(lari.run().alasanTunda()).isEqualTo("menunggu pimpinan");
            assertThat(lari.run().jeda(from.plusHours(1))).containsExactly(new Jeda(from, from.plusHours(1)));
            assertThat(lari.refused(new Selesai(0, "", ""))).containsExactly("Pengerjaan ini sedang ditunda.");

            lari.record(new Dilanjutkan());
            assertThat(lari.run().jeda(lari.now())).containsExactly(new Jeda(from, lari.now()));
            assertThat(lari.refused(new Dilanjutkan())).hasSize(1);
        }

        @Test
        void needsAReasonAndIsNotTwiceAtOnce() {
            var lari = new Lari(Contoh.lurus(2));
            assertThat(lari.refused(new Ditunda(""))).hasSize(1);
            lari.record(new Ditunda("cuti"));
            assertThat(lari.refused(new Ditunda("cuti"))).hasSize(1);
        }
    }

    @Nested
    class Berakhir {
        @Test
        void aCancelledRunMissesNothingAndTakesOnlyRemarks() {
            var lari =
                    new Lari(Contoh.lurus(2)).record(new Ditunda("cuti")).record(new Dibatalkan("permintaan dicabut"));
            assertThat(lari.run().status()).isEqualTo(Status.DIBATALKAN);
            assertThat(lari.run().kekurangan()).isEmpty();
            assertThat(lari.run().putaran().getLast().hasil()).isEqualTo(Hasil.DIBATALKAN);
            assertThat(lari.run().jeda(lari.now())).hasSize(1);
            assertThat(lari.refused(new Ditunda("lagi"))).hasSize(1);
            assertThat(lari.refused(new Dicatat("berkas dikembalikan"))).isEmpty();
            assertThat(lari.refused(new Dicatat(" "))).hasSize(1);
        }
    }

    @Nested
    class WaktuNyata {
        @Test
        void canBeSetByHandForARoundThatIsOver() {
            var lari = new Lari(Contoh.lurus(2)).done();
            var mulai = SENIN.minusDays(3);
            lari.record(new WaktuDitetapkan(0, 1, mulai, mulai.plusHours(2), "dikerjakan Jumat"));
            Putaran first = lari.run().putaran(0).getFirst();
            assertThat(first.mulai()).isEqualTo(mulai);
            assertThat(first.selesai()).isEqualTo(mulai.plusHours(2));
            assertThat(first.ditetapkan()).isTrue();
            assertThat(lari.run().mulai()).isEqualTo(mulai);
        }

        @Test
        void mustBeInOrderAndInThePast() {
            var lari = new Lari(Contoh.lurus(2)).done();
            assertThat(lari.refused(set(0, 1, 0, -60))).containsExactly("Waktu selesai mendahului waktu mulai.");
            assertThat(lari.refused(set(0, 1, 0, 60_000)))
                    .singleElement()
                    .asString()
                    .endsWith("belum terjadi.");
            assertThat(lari.refused(set(0, 2, 0, 1))).containsExactly("Putaran itu tidak ada.");
            assertThat(lari.refused(new WaktuDitetapkan(0, 1, SENIN, null, "")))
                    .containsExactly("Waktu selesai belum diisi.");
            assertThat(lari.refused(new WaktuDitetapkan(1, 1, SENIN, null, ""))).isEmpty();
        }

        private Peristiwa set(int aktivitas, int putaran, int from, int to) {
            return new WaktuDitetapkan(aktivitas, putaran, SENIN.plusMinutes(from), SENIN.plusMinutes(to), "");
        }
    }

    @Test
    void anEndedRunTakesNoStepAnyMore() {
        for (var lari :
                List.of(new Lari(Contoh.lurus(1)).done(), new Lari(Contoh.lurus(2)).record(new Dibatalkan("batal")))) {
            String told =
                    "Pengerjaan ini sudah berakhir (" + lari.run().status().kata() + ").";
            assertThat(lari.refused(new Selesai(0, "", ""))).containsExactly(told);
            assertThat(lari.refused(new Dikembalikan(0, 0, "", "alasan"))).containsExactly(told);
        }
    }

    @Test
    void aPauseEndsWhenTheRunIsCancelled() {
        var lari =
                new Lari(Contoh.lurus(2)).record(new Ditunda("menunggu data")).record(new Dibatalkan("batal"));
        assertThat(lari.run().alasanTunda()).isEmpty();
        assertThat(lari.run().jeda(lari.now().plusDays(1)))
                .singleElement()
                .satisfies(jeda -> assertThat(jeda.selesai()).isEqualTo(lari.now()));
    }
}
