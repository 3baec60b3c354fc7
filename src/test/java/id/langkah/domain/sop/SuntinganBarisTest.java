package id.langkah.domain.sop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Rows keep their arrows whatever becomes of the rows around them. */
class SuntinganBarisTest {
    private static final Sop SOP = Contoh.berjenjang();

    @Test
    void aRowThatIsPutInCountsThoseBelowUp() {
        Sop now = SuntinganBaris.add(2).act().apply(SOP);
        assertThat(numbers(now)).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(now.aktivitas().get(2).uraian()).isEmpty();
        assertThat(now.aktivitas().get(4).keputusan()).isEqualTo(new Keputusan(6, 4));
        assertThat(now.aktivitas().get(5).keputusan()).isEqualTo(new Keputusan(null, 5));
    }

    @Test
    void aRowPutInBehindAKeputusanIsWhereYaLeads() {
        Sop now = SuntinganBaris.add(4).act().apply(SOP);
        assertThat(now.next(3)).hasValue(4);
        assertThat(now.aktivitas().get(4).uraian()).isEmpty();
        assertThat(now.tidak(5)).hasValue(3);
    }

    @Test
    void atTheEndTheNumberGoesOn() {
        Sop now = SuntinganBaris.add(6).act().apply(SOP);
        assertThat(numbers(now)).endsWith(6, 7);
        Sop first = SuntinganBaris.add(0).act().apply(Contoh.sop("Baru", List.of()));
        assertThat(numbers(first)).containsExactly(1);
    }

    @Test
    void anArrowToARowThatIsTakenOutLeadsToItsNeighbour() {
        Sop now = SuntinganBaris.delete(SOP, List.of(2)).act().apply(SOP);
        assertThat(numbers(now)).containsExactly(1, 2, 3, 4, 5);
        assertThat(now.tidak(2)).hasValue(1);
        Sop without5 = SuntinganBaris.delete(SOP, List.of(4)).act().apply(SOP);
        assertThat(without5.next(3)).hasValue(4);
        Sop withoutLast = SuntinganBaris.delete(SOP, List.of(4, 5)).act().apply(SOP);
        assertThat(withoutLast.next(3)).isEmpty();
    }

    @Test
    void severalRowsAreTakenOutTogether() {
        Suntingan delete = SuntinganBaris.delete(SOP, List.of(0, 5, 1));
        Sop now = delete.act().apply(SOP);
        assertThat(delete.nama()).isEqualTo("hapus 3 aktivitas");
        assertThat(uraian(now)).containsExactly("Memeriksa berkas 3", "Memeriksa berkas 4", "Memeriksa berkas 5");
        assertThat(numbers(now)).containsExactly(1, 2, 3);
        assertThat(now.tidak(1)).hasValue(0);
    }

    @Test
    void aRowThatMovesTakesItsArrowsAlong() {
        Suntingan move = SuntinganBaris.move(SOP, 2, 0);
        Sop now = move.act().apply(SOP);
        assertThat(move.nama()).isEqualTo("pindahkan aktivitas 3 ke urutan 1");
        assertThat(numbers(now)).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(now.tidak(3)).hasValue(0);
        assertThat(SuntinganBaris.move(SOP, 0, 6).act().apply(SOP)).isEqualTo(SOP);
    }

    @Test
    void doubleNumbersStayWhereTheyArePrinted() {
        Sop ganda = Contoh.sop(
                "Ganda",
                List.of(
                        Aktivitas.of(7, "Satu"),
                        Aktivitas.of(8, "Dua"),
                        Aktivitas.of(8, "Tiga"),
                        Aktivitas.of(9, "Empat")));
        assertThat(numbers(SuntinganBaris.move(ganda, 0, 3).act().apply(ganda))).containsExactly(7, 8, 8, 9);
        assertThat(numbers(SuntinganBaris.add(1).act().apply(ganda))).containsExactly(7, 8, 9, 9, 10);
        assertThat(SuntinganBaris.delete(ganda, List.of(2)).nama()).isEqualTo("hapus aktivitas ke-3 (nomor 8)");
    }

    @Test
    void targetsArePickedByRow() {
        Sop now = SuntinganSel.keputusan(SOP, 1, null, 0).act().apply(SOP);
        assertThat(now.aktivitas().get(1).keputusan()).isEqualTo(new Keputusan(null, 1));
        Sop far = SuntinganSel.keputusan(SOP, 1, 5, 0).act().apply(SOP);
        assertThat(far.aktivitas().get(1).keputusan()).isEqualTo(new Keputusan(6, 1));
        Sop next = SuntinganSel.keputusan(SOP, 1, 2, 0).act().apply(SOP);
        assertThat(next.aktivitas().get(1).keputusan()).isEqualTo(new Keputusan(null, 1));
        assertThat(SuntinganSel.noKeputusan(now, 1).act().apply(now)).isEqualTo(SOP);
    }

    @Test
    void pelaksanaThatHaveNoColumnGetOne() {
        Sop now = SuntinganSel.pelaksana(SOP, 0, List.of("Kasubbag", "Arsiparis"))
                .act()
                .apply(SOP);
        assertThat(now.pelaksana()).containsExactly("Staf", "Kasubbag", "Arsiparis");
        assertThat(now.aktivitas().getFirst().pelaksana()).containsExactly("Kasubbag", "Arsiparis");
    }

    @Test
    void pastedRowsFindTheirColumnsHoweverTheyAreTyped() {
        Aktivitas row = Aktivitas.of(1, "Menyusun").withPelaksana(List.of("kasubbag ", "Sekretaris"));
        Sop now = SuntinganBaris.paste(6, List.of(row, row)).act().apply(SOP);
        assertThat(now.pelaksana()).containsExactly("Staf", "Kasubbag", "Sekretaris");
        assertThat(now.aktivitas().getLast().pelaksana()).containsExactly("Kasubbag", "Sekretaris");
        assertThat(numbers(now)).endsWith(7, 8);
    }

    @Test
    void columnsAreRenamedMergedMovedAndTakenOut() {
        Sop renamed = SuntinganKolom.rename("Staf", "Arsiparis").act().apply(SOP);
        assertThat(renamed.pelaksana()).containsExactly("Arsiparis", "Kasubbag");
        assertThat(renamed.aktivitas().getFirst().pelaksana()).containsExactly("Arsiparis");
        Sop merged = SuntinganKolom.rename("Staf", "KASUBBAG").act().apply(SOP);
        assertThat(merged.pelaksana()).containsExactly("Kasubbag");
        Sop moved = SuntinganKolom.move("Kasubbag", 0).act().apply(SOP);
        assertThat(moved.pelaksana()).containsExactly("Kasubbag", "Staf");
        Sop gone = SuntinganKolom.delete("Staf").act().apply(SOP);
        assertThat(gone.aktivitas().getFirst().pelaksana()).isEmpty();
    }

    @Test
    void whatAnSopInForceMustSay() {
        assertThat(Pemberlakuan.check(SOP)).isEmpty();
        Sop empty = Contoh.sop("", List.of());
        assertThat(Pemberlakuan.check(empty)).hasSize(2);
        Sop blank = SuntinganBaris.add(1).act().apply(SOP);
        assertThat(Pemberlakuan.check(blank))
                .singleElement()
                .satisfies(masalah -> assertThat(masalah.tempat()).isEqualTo("Aktivitas 2, kolom Kegiatan"));
    }

    @Property(tries = 300)
    void everyTidakKeepsItsRow(@ForAll long seed) {
        var random = new Random(seed);
        Sop now = numbered(random);
        for (int i = 0; i < 12; i++) {
            Sop next = SuntinganAcak.ofRows(now, random).act().apply(now);
            assertThat(numbers(next))
                    .isEqualTo(IntStream.rangeClosed(1, next.aktivitas().size())
                            .boxed()
                            .toList());
            for (int row = 0; row < next.aktivitas().size(); row++) {
                check(now, next, row);
            }
            now = next;
        }
    }

    private static void check(Sop before, Sop after, int row) {
        String uraian = after.aktivitas().get(row).uraian();
        int old = uraian(before).indexOf(uraian);
        OptionalInt was = old < 0 ? OptionalInt.empty() : before.tidak(old);
        OptionalInt is = after.tidak(row);
        assertThat(is.isPresent()).isEqualTo(after.aktivitas().get(row).isKeputusan());
        if (was.isPresent()) {
            String target = before.aktivitas().get(was.getAsInt()).uraian();
            boolean told =
                    List.of(uraian, target).stream().allMatch(teks -> isOnce(before, teks) && isOnce(after, teks));
            if (told) {
                assertThat(after.aktivitas().get(is.getAsInt()).uraian()).isEqualTo(target);
            }
        }
    }

    private static boolean isOnce(Sop sop, String uraian) {
        return Collections.frequency(uraian(sop), uraian) == 1;
    }

    /** Rows that say each its own, so that they can be told after they were moved. */
    private static Sop numbered(Random random) {
        var rows = new ArrayList<Aktivitas>();
        int size = 2 + random.nextInt(9);
        for (int i = 1; i <= size; i++) {
            Keputusan keputusan = random.nextInt(3) == 0 ? new Keputusan(null, 1 + random.nextInt(size)) : null;
            rows.add(Contoh.aktivitas(i, keputusan));
        }
        return Contoh.sop("Acak", rows);
    }

    private static List<Integer> numbers(Sop sop) {
        return sop.aktivitas().stream().map(Aktivitas::nomor).toList();
    }

    private static List<String> uraian(Sop sop) {
        return sop.aktivitas().stream().map(Aktivitas::uraian).toList();
    }
}
