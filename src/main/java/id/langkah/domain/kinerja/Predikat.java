package id.langkah.domain.kinerja;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One grade of a {@link SkalaPredikat}.
 *
 * @param kode the word as typed: {@code BB}; never blank
 * @param nama its meaning, which is accepted as well: {@code Sangat Baik}; may be blank
 * @param skor the number it counts as
 */
public record Predikat(String kode, String nama, BigDecimal skor) {

    static Predikat of(String kode, String nama, int skor) {
        return new Predikat(kode, nama, BigDecimal.valueOf(skor));
    }

    boolean goesBy(String teks) {
        return words().contains(ComparedWords.bare(teks));
    }

    /** The code and name in the form in which words are compared. */
    Set<String> words() {
        return Stream.of(kode, nama)
                .map(ComparedWords::bare)
                .filter(kata -> !kata.isEmpty())
                .collect(toUnmodifiableSet());
    }
}
