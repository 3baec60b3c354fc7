package id.langkah.domain.sop;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.sop.Sandingan.Pasangan;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Two versions row by row. */
class SandinganTest {
    private static final Sop SOP = Contoh.berjenjang();

    @Test
    void rowsThatSayTheSameStandBesideEachOther() {
        assertThat(Sandingan.of(SOP, SOP))
                .containsExactlyElementsOf(IntStream.range(0, 6)
                        .mapToObj(i -> new Pasangan(i, i, List.of()))
                        .toList());
    }

    @Test
    void aRowThatWasPutInOrTakenOutStandsAlone() {
        Sop now = SuntinganBaris.delete(SOP, List.of(1)).act().apply(SOP);
        now = SuntinganBaris.paste(3, List.of(Aktivitas.of(1, "Mengarsipkan")))
                .act()
                .apply(now);
        List<Pasangan> rows = Sandingan.of(SOP, now);
        assertThat(rows).extracting(Pasangan::lama).containsExactly(0, 1, 2, 3, -1, 4, 5);
        assertThat(rows).extracting(Pasangan::baru).containsExactly(0, -1, 1, 2, 3, 4, 5);
        assertThat(rows.get(1).isChanged()).isTrue();
        assertThat(rows.get(0).isChanged()).isFalse();
    }

    @Test
    void aChangedRowSaysWhatChanged() {
        Sop now = SuntinganSel.waktu(SOP, 2, "1 jam").act().apply(SOP);
        assertThat(Sandingan.of(SOP, now).get(2).perubahan())
                .containsExactly("Aktivitas 3, Waktu: 20 menit menjadi 1 jam");
    }

    @Property(tries = 200)
    void everyRowOfBothStandsThereOnce(@ForAll long seed) {
        Sop lama = new RandomSops(seed).sop();
        Sop baru = new RandomSops(seed + 1).changed(lama);
        List<Pasangan> rows = Sandingan.of(lama, baru);
        assertThat(places(rows.stream().map(Pasangan::lama).toList()))
                .isEqualTo(IntStream.range(0, lama.aktivitas().size()).boxed().toList());
        assertThat(rows.stream().map(Pasangan::baru).filter(i -> i >= 0).toList())
                .isEqualTo(IntStream.range(0, baru.aktivitas().size()).boxed().toList());
    }

    private static List<Integer> places(List<Integer> rows) {
        return rows.stream().filter(i -> i >= 0).sorted().toList();
    }
}
