package id.langkah.domain.akip;

import id.langkah.domain.Berkata;
import id.langkah.domain.Ejaan;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** The three parts of each component: keberadaan, kualitas, pemanfaatan (PermenPAN-RB 88/2021). */
public enum SubAkip implements Berkata {
    KEBERADAAN("a", "Keberadaan", "0.2"),
    KUALITAS("b", "Kualitas", "0.3"),
    PEMANFAATAN("c", "Pemanfaatan", "0.5");

    private final String huruf;
    private final String kata;
    private final BigDecimal bagian;

    SubAkip(String huruf, String kata, String bagian) {
        this.huruf = huruf;
        this.kata = kata;
        this.bagian = new BigDecimal(bagian);
    }

    /** The part that an office's words name, also by a related word; empty when they name none. */
    static Optional<SubAkip> named(String teks) {
        String letters = Ejaan.letters(teks);
        return Stream.of(values())
                .filter(sub -> letters.contains(Ejaan.letters(sub.kata).substring(0, 6)))
                .findFirst()
                .or(() -> letters.contains("manfaat") ? Optional.of(PEMANFAATAN) : Optional.empty())
                .or(() -> letters.contains("standar") ? Optional.of(KUALITAS) : Optional.empty())
                .or(() -> letters.contains("tersedia") ? Optional.of(KEBERADAAN) : Optional.empty());
    }

    /** The word as printed. */
    @Override
    public String kata() {
        return kata;
    }

    /** The letter of the part, {@code a} to {@code c}. */
    public String huruf() {
        return huruf;
    }

    /** The fraction (0 to 1) of the component's weight. */
    public BigDecimal bagian() {
        return bagian;
    }
}
