package id.langkah.domain.kinerja;

import id.langkah.domain.Berkata;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the figures of the parts of a year combine to the figure of the year so far. Parts that are
 * not filled are left out.
 */
public enum CaraHitung implements Berkata {
    /** The sum of the filled parts. */
    AKUMULASI("Akumulasi", "Jumlah|Penjumlahan"),
    /** The last filled part. */
    NILAI_AKHIR("Nilai akhir", "Posisi akhir|Terakhir"),
    /** The mean of the filled parts. */
    RATA_RATA("Rata-rata", "Rerata|Rata2"),
    /** Each typed figure already includes the parts before it, so the last filled one is taken. */
    KUMULATIF("Kumulatif", "Progres kumulatif|Kumulatif berjalan");

    private final String kata;
    private final String lain;

    CaraHitung(String kata, String lain) {
        this.kata = kata;
        this.lain = lain;
    }

    @Override
    public String kata() {
        return kata;
    }

    /** The value that a text names; empty when unknown. */
    public static Optional<CaraHitung> of(String kata) {
        return ComparedWords.find(values(), cara -> cara.kata + "|" + cara.lain, kata);
    }

    /**
     * Combines the figures of several parts, given in order; {@link Nilai#BELUM} when none is
     * filled. A single filled part is returned as written. When figures are to be added or averaged
     * and one of them is not a number, that one is returned, since there is no sum.
     *
     * @param written makes the figure for a computed number
     */
    Nilai combine(List<Nilai> bagian, Function<BigDecimal, Nilai> written) {
        List<Nilai> terisi = bagian.stream().filter(Nilai::isFilled).toList();
        if (terisi.isEmpty()) {
            return Nilai.BELUM;
        }
        if (this == NILAI_AKHIR || this == KUMULATIF || terisi.size() == 1) {
            return terisi.getLast();
        }
        return terisi.stream()
                .filter(nilai -> nilai.angka() == null)
                .findFirst()
                .orElseGet(() -> written.apply(sum(terisi)));
    }

    private BigDecimal sum(List<Nilai> terisi) {
        BigDecimal sum =
                terisi.stream().map(Nilai::angka).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        return this == RATA_RATA ? sum.divide(BigDecimal.valueOf(terisi.size()), MathContext.DECIMAL128) : sum;
    }
}
