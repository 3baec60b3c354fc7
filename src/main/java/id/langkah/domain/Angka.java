package id.langkah.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/** Numbers as an Indonesian office writes and reads them: the dot groups, the comma divides. */
public final class Angka {
    private static final DecimalFormatSymbols TANDA = tanda();

    private Angka() {}

    private static DecimalFormatSymbols tanda() {
        var tanda = new DecimalFormatSymbols(Locale.ROOT);
        tanda.setGroupingSeparator('.');
        tanda.setDecimalSeparator(',');
        return tanda;
    }

    /** The number that a text is read as by {@link BacaanAngka}; empty when it is none. */
    public static Optional<BigDecimal> read(String teks) {
        return BacaanAngka.of(teks).map(BacaanAngka::angka);
    }

    /** {@code 1.234,56}, with all its decimals and no needless zeros. */
    public static String write(BigDecimal angka) {
        return write(angka, Math.max(0, angka.scale()));
    }

    /** The same, rounded half up to at most so many decimals. */
    public static String write(BigDecimal angka, int desimal) {
        var format = new DecimalFormat("#,##0", TANDA);
        format.setMaximumFractionDigits(desimal);
        return format.format(angka.setScale(desimal, RoundingMode.HALF_UP));
    }

    /** The same with just so many decimals, so that a column of them is aligned: {@code 76,00}. */
    public static String writeAligned(BigDecimal angka, int desimal) {
        var format = new DecimalFormat("#,##0", TANDA);
        format.setMinimumFractionDigits(desimal);
        format.setMaximumFractionDigits(desimal);
        return format.format(angka.setScale(desimal, RoundingMode.HALF_UP));
    }

    /** {@code 1234,56}, without grouping, as it is typed; {@link #read} reads it as the same. */
    public static String writeBare(BigDecimal angka) {
        BigDecimal bare = angka.signum() == 0 ? BigDecimal.ZERO : angka.stripTrailingZeros();
        return bare.toPlainString().replace('.', ',');
    }

    /** {@code 102,22 %} of a number that counts in hundredths, with at most two decimals. */
    public static String persen(BigDecimal angka) {
        return write(angka, 2) + " %";
    }
}
