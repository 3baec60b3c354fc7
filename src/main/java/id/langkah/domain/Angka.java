package id.langkah.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/** Reads and writes numbers in Indonesian spelling: a dot groups thousands, a comma is the decimal sign. */
public final class Angka {
    private static final DecimalFormatSymbols TANDA = tanda();

    private Angka() {}

    private static DecimalFormatSymbols tanda() {
        var tanda = new DecimalFormatSymbols(Locale.ROOT);
        tanda.setGroupingSeparator('.');
        tanda.setDecimalSeparator(',');
        return tanda;
    }

    /** Reads a number with {@link BacaanAngka}; empty when the text is not a number. */
    public static Optional<BigDecimal> read(String teks) {
        return BacaanAngka.of(teks).map(BacaanAngka::angka);
    }

    /** Writes a number with grouping and all its decimals but no trailing zeros: {@code 1.234,56}. */
    public static String write(BigDecimal angka) {
        return write(angka, Math.max(0, angka.scale()));
    }

    /** Writes a number with grouping, rounded half up to at most {@code desimal} decimals. */
    public static String write(BigDecimal angka, int desimal) {
        var format = new DecimalFormat("#,##0", TANDA);
        format.setMaximumFractionDigits(desimal);
        return format.format(angka.setScale(desimal, RoundingMode.HALF_UP));
    }

    /**
     * Writes a number with grouping and exactly {@code desimal} decimals, rounded half up, so that
     * a column is aligned: {@code 76,00}.
     */
    public static String writeAligned(BigDecimal angka, int desimal) {
        var format = new DecimalFormat("#,##0", TANDA);
        format.setMinimumFractionDigits(desimal);
        format.setMaximumFractionDigits(desimal);
        return format.format(angka.setScale(desimal, RoundingMode.HALF_UP));
    }

    /**
     * Writes a number without grouping, as in an input field: {@code 1234,56}; {@link #read} reads
     * the same number back.
     */
    public static String writeBare(BigDecimal angka) {
        BigDecimal bare = angka.signum() == 0 ? BigDecimal.ZERO : angka.stripTrailingZeros();
        return bare.toPlainString().replace('.', ',');
    }

    /**
     * Writes a percentage with at most two decimals; the argument is already in percent: 102.22
     * gives {@code 102,22 %}.
     */
    public static String persen(BigDecimal angka) {
        return write(angka, 2) + " %";
    }
}
