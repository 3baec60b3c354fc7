package id.langkah.domain.pengerjaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.pengerjaan.Pengerjaan.Status;
import id.langkah.domain.pengerjaan.Peristiwa.Dikembalikan;
import id.langkah.domain.pengerjaan.Peristiwa.Dilangkahi;
import id.langkah.domain.pengerjaan.Peristiwa.Dimulai;
import id.langkah.domain.pengerjaan.Peristiwa.Diurungkan;
import id.langkah.domain.pengerjaan.Peristiwa.Selesai;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.Kelengkapan;
import id.langkah.domain.sop.Keputusan;
import id.langkah.domain.sop.Ketentuan;
import id.langkah.domain.sop.Klasifikasi;
import id.langkah.domain.sop.LembarKerja;
import id.langkah.domain.sop.MutuBaku;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.VersiSop;
import id.langkah.domain.sop.Waktu;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A keputusan whose Tidak, or whose Ya, leads past steps: no return, and what lies between does not count. */
class CabangMajuTest {
    private static final LocalDateTime SAAT = LocalDateTime.of(2026, 11, 30, 9, 0);

    private static Aktivitas step(int nomor, String waktu, @Nullable Keputusan keputusan) {
        var mutuBaku = new MutuBaku(
                nomor == 2 ? List.of(new Kelengkapan("Rujukan", true)) : List.of(), Waktu.read(waktu), List.of());
        return Aktivitas.of(nomor, "Langkah " + nomor).withMutuBaku(mutuBaku).withKeputusan(keputusan);
    }

    private static Pengerjaan run(Keputusan keputusan) {
        var sop = new Sop(
                Contoh.identitas("Uji cabang"),
                Ketentuan.BELUM,
                Klasifikasi.BELUM,
                LembarKerja.BELUM,
                List.of(),
                List.of(step(1, "5 menit", keputusan), step(2, "60 menit", null), step(3, "5 menit", null)),
                List.of());
        var versi = new VersiSop(1, 1, 1, id.langkah.domain.sop.Status.BERLAKU, SAAT, sop);
        return Pengerjaan.start(1, versi, new Dimulai("", ""), SAAT);
    }

    @Test
    void tidakThatLeadsForwardIsNoReturn() {
        Pengerjaan before = run(new Keputusan(2, 3));
        assertThat(before.tidakMaju()).hasValue(2);
        var fact = new Dilangkahi(0, 2, "Staf", "tidak perlu dirujuk");
        assertThat(before.check(fact, SAAT)).isEmpty();

        Pengerjaan after = before.with(SAAT.plusMinutes(5), fact);

        assertThat(after.posisi()).hasValue(2);
        assertThat(after.putaran().getFirst().selesai()).isEqualTo(SAAT.plusMinutes(5));
        assertThat(after.pengembalian()).isZero();
        assertThat(after.dilewati()).containsExactly(1);
        assertThat(after.menitBaku(450)).hasValue(10);
        assertThat(before.menitBaku(450)).hasValue(70);
        assertThat(new Kalimat(after).of(fact))
                .isEqualTo("Aktivitas 1 dijawab tidak, maju ke aktivitas 3 oleh Staf: tidak perlu dirujuk");
        Pengerjaan done = after.with(SAAT.plusMinutes(9), new Selesai(2, "", ""));
        assertThat(done.status()).isEqualTo(Status.SELESAI);
        assertThat(done.kekurangan()).isEmpty();
    }

    @Test
    void yaThatLeadsForwardPassesOverTheStepsBetween() {
        Pengerjaan after = run(new Keputusan(3, 1)).with(SAAT.plusMinutes(5), new Selesai(0, "", ""));

        assertThat(after.dilewati()).containsExactly(1);
        assertThat(after.menitBaku(450)).hasValue(10);
    }

    @Test
    void takenBackOrSentBackNothingIsPassedOver() {
        Pengerjaan branched = run(new Keputusan(2, 3)).with(SAAT.plusMinutes(5), new Dilangkahi(0, 2, "", ""));

        assertThat(branched.with(SAAT.plusMinutes(6), new Diurungkan(2)).dilewati())
                .isEmpty();
        assertThat(branched.with(SAAT.plusMinutes(6), new Dikembalikan(2, 0, "", "salah jawab"))
                        .dilewati())
                .isEmpty();
    }

    @Test
    void onlyWhereTheSopSaysSoAndNeverAsAReturn() {
        Pengerjaan forward = run(new Keputusan(2, 3));
        assertThat(forward.check(new Dikembalikan(0, 2, "", "alasan"), SAAT)).hasSize(1);
        assertThat(forward.check(new Dilangkahi(0, 1, "", ""), SAAT)).hasSize(1);
        Pengerjaan back = run(new Keputusan(2, 1));
        assertThat(back.tidakMaju()).isEmpty();
        assertThat(back.check(new Dilangkahi(0, 2, "", ""), SAAT)).hasSize(1);
    }

    /** Files from before the fact was known hold such a branch as a return. */
    @Test
    void aBranchThatWasRecordedAsAReturnIsReadAsABranch() {
        Pengerjaan after =
                run(new Keputusan(2, 3)).with(SAAT.plusMinutes(5), new Dikembalikan(0, 2, "", "tidak perlu"));

        assertThat(after.pengembalian()).isZero();
        assertThat(after.dilewati()).containsExactly(1);
        assertThat(after.putaran().getFirst().hasil()).isEqualTo(Putaran.Hasil.SELESAI);
    }

    @Test
    void whatAStepLacksDoesNotCountOnceTheStepIsPassedOver() {
        var lari = new Lari(run(new Keputusan(2, 3)), SAAT).done().answer(0, Keadaan.MENYUSUL);
        lari.record(new Selesai(1, "", "")).back(0);
        assertThat(lari.run().kekurangan())
                .extracting(kekurangan -> kekurangan.putaran().aktivitas())
                .containsExactly(1);
        assertThat(lari.record(new Dilangkahi(0, 2, "", "")).run().kekurangan()).isEmpty();
    }

    @Test
    void aTidakMayLeadBackToItsOwnStep() {
        Pengerjaan run = run(new Keputusan(2, 1));
        var fact = new Dikembalikan(0, 0, "", "alasan");
        assertThat(run.check(fact, SAAT)).isEmpty();
        assertThat(run.with(SAAT, fact).pengembalian()).isEqualTo(1);
    }

    @Test
    void eachBranchPassesOverItsOwnStepsUntilTheyAreReached() {
        var sop = Contoh.sop(
                "Bercabang",
                List.of(
                        Contoh.aktivitas(1, new Keputusan(2, 3)),
                        Contoh.aktivitas(2, null),
                        Contoh.aktivitas(3, new Keputusan(4, 5)),
                        Contoh.aktivitas(4, null),
                        Contoh.aktivitas(5, new Keputusan(null, 2))));
        Pengerjaan last = new Lari(sop)
                .answer(0, Keadaan.ADA)
                .record(new Dilangkahi(0, 2, "", ""))
                .answer(0, Keadaan.ADA)
                .record(new Dilangkahi(2, 4, "", ""))
                .run();
        assertThat(last.dilewati()).containsExactlyInAnyOrder(1, 3);
        assertThat(last.with(SAAT, new Dikembalikan(4, 2, "", "belum cocok")).dilewati())
                .containsExactly(1);
        assertThat(last.with(SAAT, new Dikembalikan(4, 1, "", "belum cocok")).dilewati())
                .isEmpty();
    }
}
