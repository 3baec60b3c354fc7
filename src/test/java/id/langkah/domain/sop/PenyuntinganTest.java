package id.langkah.domain.sop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PenyuntinganTest {

    @Test
    void takesBackAndDoesAgainByName() {
        Sop sop = Contoh.lurus(4);
        Penyuntingan start = Penyuntingan.of(sop);
        Penyuntingan deleted = start.with(SuntinganBaris.delete(sop, List.of(3)));
        assertThat(start.undoable()).isEmpty();
        assertThat(deleted.undoable()).hasValue("hapus aktivitas 4");
        assertThat(deleted.sop().aktivitas()).hasSize(3);
        Penyuntingan back = deleted.undo();
        assertThat(back.sop()).isEqualTo(sop);
        assertThat(back.undoable()).isEmpty();
        assertThat(back.redoable()).hasValue("hapus aktivitas 4");
        assertThat(back.redo().sop()).isEqualTo(deleted.sop());
        assertThat(start.undo()).isSameAs(start);
        assertThat(start.redo()).isSameAs(start);
    }

    @Test
    void lettersTypedIntoOnePlaceAreOneChange() {
        Sop sop = Contoh.lurus(2);
        Penyuntingan typed = Penyuntingan.of(sop);
        for (String words : List.of("M", "Me", "Men", "Menyusun")) {
            typed = typed.with(SuntinganSel.uraian(typed.sop(), 0, words));
        }
        assertThat(typed.sop().aktivitas().getFirst().uraian()).isEqualTo("Menyusun");
        assertThat(typed.undo().sop()).isEqualTo(sop);
        assertThat(typed.undo().undoable()).isEmpty();
    }

    @Test
    void anotherPlaceOrAPauseBeginsAnotherChange() {
        Sop sop = Contoh.lurus(2);
        Penyuntingan typed = Penyuntingan.of(sop)
                .with(SuntinganSel.uraian(sop, 0, "Menyusun"))
                .with(SuntinganSel.waktu(sop, 0, "5 menit"));
        assertThat(typed.undo().sop().aktivitas().getFirst().uraian()).isEqualTo("Menyusun");
        Penyuntingan later = typed.pause().with(SuntinganSel.waktu(sop, 0, "6 menit"));
        assertThat(later.undo().sop()).isEqualTo(typed.sop());
    }

    @Test
    void whatIsTypedBackToWhereItWasIsNoChange() {
        Sop sop = Contoh.lurus(2);
        String before = sop.aktivitas().getFirst().uraian();
        Penyuntingan typed = Penyuntingan.of(sop)
                .with(SuntinganSel.uraian(sop, 0, before + "x"))
                .with(SuntinganSel.uraian(sop, 0, before));
        assertThat(typed.undoable()).isEmpty();
        Penyuntingan same = typed.with(SuntinganSel.uraian(sop, 0, before));
        assertThat(same).isSameAs(typed);
    }

    @Test
    void aNewChangeForgetsWhatWasTakenBack() {
        Sop sop = Contoh.lurus(3);
        Penyuntingan changed = Penyuntingan.of(sop)
                .with(SuntinganBaris.delete(sop, List.of(0)))
                .undo()
                .with(SuntinganBaris.add(0));
        assertThat(changed.redoable()).isEmpty();
        assertThat(changed.undoable()).hasValue("tambah aktivitas");
    }

    @Test
    void aMendIsAChangeLikeAnyOther() {
        var mend = new Temuan.Mend("Urutkan nomor", sop -> Contoh.lurus(9));
        Penyuntingan mended = Penyuntingan.of(Contoh.lurus(1)).with(Suntingan.mend(mend));
        assertThat(mended.undoable()).hasValue("urutkan nomor");
        assertThat(mended.undo().sop()).isEqualTo(Contoh.lurus(1));
    }

    @Property(tries = 300)
    void everyWayCanBeGoneBackAndForth(@ForAll long seed) {
        Penyuntingan now = Penyuntingan.of(new RandomSops(seed).sop());
        Sop start = now.sop();
        var random = new Random(seed);
        var seen = new ArrayList<Sop>(List.of(start));
        for (int i = 0; i < 20; i++) {
            Penyuntingan next = now.with(SuntinganAcak.of(now.sop(), random)).pause();
            if (!next.sop().equals(now.sop())) {
                seen.add(next.sop());
            }
            now = next;
        }
        for (int i = seen.size() - 1; i >= 0; i--) {
            assertThat(now.sop()).isEqualTo(seen.get(i));
            now = now.undo();
        }
        assertThat(now.undoable()).isEmpty();
        for (Sop sop : seen) {
            assertThat(now.sop()).isEqualTo(sop);
            now = now.redo();
        }
        assertThat(now.redoable()).isEmpty();
    }
}
