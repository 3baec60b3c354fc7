package id.langkah.domain.kinerja;

import id.langkah.domain.Berkata;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the figures of the parts of a year make the figure up to now. Parts not filled are left out.
 */
public enum CaraHitung implements Berkata {
    /** The sum of the parts. */
    AKUMULASI("Akumulasi", "Jumlah|Penjumlahan"),
    /** The last part that is filled. */
    NILAI_AKHIR("Nilai akhir", "Posisi akhir|Terakhir"),
    /** The mean of the parts that are filled. */
    RATA_RATA("Rata-rata", "Rerata|Rata2"),
    /** What was typed is already the sum up to its part; the last one counts. */
    KUMULATIF("Kumulatif", "Progres kumulatif|Kumulatif berjalan");

    private final String kata;
    private final String lain;

    CaraHitung(String kata, String lain) {
        this.kata = kata;
        this.lain = lain;
    }

    /** The words as shown. */
    @Override
    public String kata() {
        return kata;
    }

    public static Optional<CaraHitung> of(String kata) {
        return ComparedWords.find(values(), cara -> cara.kata + "|" + cara.lain, kata);
    }

    /**
     * The figure of several parts in their order; {@link Nilai#BELUM} when none is filled. One part
     * stays as it was written. Where parts are to be added and one is no number, that one is the
     * answer, since the sum is none either.
     *
     * @param written how a number that was computed is written
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
