package id.langkah.domain.kinerja;

import id.langkah.domain.Berkata;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a higher or a lower realisasi is better. */
public enum Arah implements Berkata {
    /** Higher is better. */
    POSITIF("Positif", '+', "naik|maximize|semakin tinggi semakin baik"),
    /** Lower is better. */
    NEGATIF("Negatif", '-', "turun|minimize|semakin rendah semakin baik");

    private final String kata;
    private final char tanda;
    private final String lain;

    Arah(String kata, char tanda, String lain) {
        this.kata = kata;
        this.tanda = tanda;
        this.lain = lain;
    }

    @Override
    public String kata() {
        return kata;
    }

    /**
     * The direction that a text names: by its word, by "+" or "-", or by a phrase that offices use;
     * empty when unknown.
     */
    public static Optional<Arah> of(String kata) {
        return Stream.of(values())
                .filter(arah -> kata.strip().equals(String.valueOf(arah.tanda)))
                .findFirst()
                .or(() -> ComparedWords.find(values(), arah -> arah.kata + "|" + arah.lain, kata));
    }
}
