package id.langkah.domain.kinerja;

import id.langkah.domain.Berkata;
import java.util.Optional;
import java.util.stream.Stream;

/** Which way is better. */
public enum Arah implements Berkata {
    /** The higher the better. */
    POSITIF("Positif", '+', "naik|maximize|semakin tinggi semakin baik"),
    /** The lower the better. */
    NEGATIF("Negatif", '-', "turun|minimize|semakin rendah semakin baik");

    private final String kata;
    private final char tanda;
    private final String lain;

    Arah(String kata, char tanda, String lain) {
        this.kata = kata;
        this.tanda = tanda;
        this.lain = lain;
    }

    /** The word as shown. */
    @Override
    public String kata() {
        return kata;
    }

    /** The direction of its word, of a plus or minus, or of the words that offices write. */
    public static Optional<Arah> of(String kata) {
        return Stream.of(values())
                .filter(arah -> kata.strip().equals(String.valueOf(arah.tanda)))
                .findFirst()
                .or(() -> ComparedWords.find(values(), arah -> arah.kata + "|" + arah.lain, kata));
    }
}
