package id.langkah.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JudulBertingkatTest {
    private static final List<List<String>> DUA_BARIS = List.of(
            List.of("No", "Kegiatan", "Pelaksana", "", "Mutu Baku", ""),
            List.of("", "", "Kadis", "Kabid", "Waktu", "Output"));

    private static String sel(int baris, int kolom) {
        return DUA_BARIS.get(baris).get(kolom);
    }

    @Test
    void aCellAboveStretchesOverTheEmptyOnesAtItsRight() {
        assertThat(JudulBertingkat.of(JudulBertingkatTest::sel, 0, 1, 6))
                .containsExactly(
                        List.of("No"),
                        List.of("Kegiatan"),
                        List.of("Pelaksana", "Kadis"),
                        List.of("Pelaksana", "Kabid"),
                        List.of("Mutu Baku", "Waktu"),
                        List.of("Mutu Baku", "Output"));
    }

    @Test
    void mergedCellsAreReadOnceAndTheirRestHasNoHead() {
        var merged = new JudulBertingkat.Kisi() {
            @Override
            public String sel(int baris, int kolom) {
                return kolom == 0 && baris == 0 ? "Target" : "";
            }

            @Override
            public Optional<JudulBertingkat.Petak> petak(int baris, int kolom) {
                return Optional.of(new JudulBertingkat.Petak(0, 0));
            }
        };

        assertThat(JudulBertingkat.of(merged, 0, 1, 2)).containsExactly(List.of("Target"), List.of());
    }
}
