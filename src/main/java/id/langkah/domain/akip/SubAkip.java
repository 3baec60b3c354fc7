package id.langkah.domain.akip;

import id.langkah.domain.Berkata;
import java.math.BigDecimal;

/** What is asked within each component: whether it is there, how good it is, whether it is used. */
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

    /** The word as printed. */
    @Override
    public String kata() {
        return kata;
    }

    /** {@code a} to {@code c}. */
    public String huruf() {
        return huruf;
    }

    /** Its share of the component's weight, 1 being all of it. */
    public BigDecimal bagian() {
        return bagian;
    }
}
