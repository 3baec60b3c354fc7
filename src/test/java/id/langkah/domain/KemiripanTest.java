package id.langkah.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Kemiripan.Kata;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KemiripanTest {
    @Test
    void slipsAndSwapsAreAlike() {
        var kemiripan = new Kemiripan(100);
        assertThat(kemiripan.isWithin(1, Kata.of("Draf Laporan"), Kata.of("draft laporan")))
                .isTrue();
        assertThat(kemiripan.isWithin(1, Kata.of("laporan"), Kata.of("laproan")))
                .isTrue();
        assertThat(kemiripan.isWithin(1, Kata.of("laporan"), Kata.of("pelaporan")))
                .isFalse();
    }

    /** Long names that differ in their middle alone are the dearest to compare. */
    @Test
    void theWorkEndsWhateverThereIsToCompare() {
        List<Kata> names = IntStream.range(0, 600)
                .mapToObj(i -> Kata.of("a".repeat(200) + i + "b".repeat(200)))
                .toList();
        var kemiripan = new Kemiripan(600 * 400);
        int compared = 0;
        for (Kata kata : names) {
            for (Kata other : names) {
                if (kata != other && kemiripan.isWithin(3, kata, other)) {
                    compared++;
                }
            }
        }
        assertThat(compared).isBetween(1, 600 * 400);
        assertThat(kemiripan.mayWork(1)).isFalse();
        assertThat(kemiripan.isWithin(
                        0, names.getFirst(), Kata.of(names.getFirst().letters())))
                .isTrue();
    }
}
