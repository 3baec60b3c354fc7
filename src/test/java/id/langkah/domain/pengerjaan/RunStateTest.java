package id.langkah.domain.pengerjaan;

import static id.langkah.domain.pengerjaan.Lari.SENIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.langkah.domain.pengerjaan.Peristiwa.Dibatalkan;
import id.langkah.domain.pengerjaan.Peristiwa.Dicatat;
import id.langkah.domain.pengerjaan.Peristiwa.Dikembalikan;
import id.langkah.domain.pengerjaan.Peristiwa.Dilanjutkan;
import id.langkah.domain.pengerjaan.Peristiwa.Ditunda;
import id.langkah.domain.pengerjaan.Peristiwa.Diurungkan;
import id.langkah.domain.pengerjaan.Peristiwa.KelengkapanDijawab;
import id.langkah.domain.pengerjaan.Peristiwa.LampiranDitambah;
import id.langkah.domain.pengerjaan.Peristiwa.Selesai;
import id.langkah.domain.pengerjaan.Peristiwa.WaktuDitetapkan;
import id.langkah.domain.sop.Contoh;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A run that grows by a fact stands where one stands that is made of all its facts anew. */
class RunStateTest {
    private static final int FACTS = 60;
    private static final List<Keadaan> KEADAAN = List.of(Keadaan.values());

    @Property(tries = 150)
    void goesOnAsItWouldBeToldFromTheBeginning(@ForAll long seed) {
        var random = new Random(seed);
        var lari = new Lari(Contoh.berjenjang());
        for (int i = 0; i < FACTS && !lari.run().status().isEnded(); i++) {
            Peristiwa next = any(random, lari);
            if (lari.run().check(next, lari.now().plusMinutes(10)).isEmpty()) {
                lari.record(next);
                isTheSame(lari);
            }
        }
    }

    private static void isTheSame(Lari lari) {
        Pengerjaan grown = lari.run();
        Pengerjaan told = Pengerjaan.of(grown.id(), grown.versi(), grown.jejak());
        assertThat(grown.putaran()).isEqualTo(told.putaran());
        assertThat(grown.status()).isEqualTo(told.status());
        assertThat(grown.jeda(lari.now())).isEqualTo(told.jeda(lari.now()));
        assertThat(grown.alasanTunda()).isEqualTo(told.alasanTunda());
        assertThat(grown.judul()).isEqualTo(told.judul());
        assertThat(grown.undoable()).isEqualTo(told.undoable());
        assertThat(grown.kekurangan()).isEqualTo(told.kekurangan());
    }

    private static Peristiwa any(Random random, Lari lari) {
        int at = lari.run().posisi().orElse(0);
        int butir = random.nextInt(3);
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> new Selesai(at, "Staf", "");
            case 3 -> new Dikembalikan(at, random.nextInt(at + 1), "Kasubbag", "angka belum cocok");
            case 4 -> new Ditunda("menunggu data");
            case 5, 6 -> new Dilanjutkan();
            case 7 ->
                new Diurungkan(lari.run().undoable().map(jejak -> jejak.urut()).orElse(1));
            case 8 -> new LampiranDitambah(at, butir, new Lampiran("a".repeat(64), "surat.pdf", random.nextInt(9)));
            case 9 -> new Dicatat("catatan");
            case 10 ->
                random.nextInt(8) == 0
                        ? new Dibatalkan("batal")
                        : new WaktuDitetapkan(at, 1, lari.now().minusMinutes(5), null, "lupa dicatat");
            default ->
                new KelengkapanDijawab(
                        at, butir, Jawaban.of(KEADAAN.get(random.nextInt(KEADAAN.size())), "karena begitu"));
        };
    }

    @Test
    void aTrailOutOfOrderIsNoRun() {
        Pengerjaan run = new Lari(Contoh.berjenjang()).done().run();
        Jejak start = run.jejak().getFirst();
        Jejak second = run.jejak().get(1);
        assertNoRun("no trail", () -> Pengerjaan.of(7, run.versi(), List.of()));
        assertNoRun("bad trail at 1", () -> Pengerjaan.of(7, run.versi(), List.of(second)));
        assertNoRun("bad trail at 2", () -> Pengerjaan.of(7, run.versi(), List.of(start, start)));
        int next = run.jejak().size() + 1;
        assertNoRun("bad trail at " + next, () -> run.with(new Jejak(next + 1, SENIN, new Dicatat("catatan"))));
        assertNoRun("bad trail at " + next, () -> run.with(new Jejak(next, SENIN, start.peristiwa())));
    }

    private static void assertNoRun(String told, ThrowingCallable making) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessageEndingWith(told);
    }

    @Test
    void isItsNumberItsVersionAndItsFacts() {
        Pengerjaan run = new Lari(Contoh.berjenjang()).done().run();
        Pengerjaan same = Pengerjaan.of(run.id(), run.versi(), run.jejak());
        assertThat(same).isEqualTo(run).hasSameHashCodeAs(run);
        assertThat(run)
                .isNotEqualTo(Pengerjaan.of(run.id() + 1, run.versi(), run.jejak()))
                .isNotEqualTo(run.with(SENIN.plusDays(1), new Dicatat("catatan")))
                .isNotEqualTo(new Lari(Contoh.lurus(2)).run())
                .isNotEqualTo(run.versi());
        assertThat(Pengerjaan.of(run.id() + 1, run.versi(), run.jejak()).hashCode())
                .isNotEqualTo(run.hashCode());
    }
}
