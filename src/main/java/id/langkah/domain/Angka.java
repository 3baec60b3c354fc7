package id.langkah.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as an Indonesian office writes and reads them: the dot groups, the comma divides. */
public final class Angka {
    private static final int LONGEST = 40;
    private static final Pattern BENTUK = Pattern.compile(
            "(?<minus>[-−])?\\s*(?<rp>[Rr][Pp]\\.?)?\\s*(?<angka>\\d[\\d.,]*?)" + "(?<bulat>,-)?\\s*(?<persen>%)?");
    private static final Pattern POLOS = Pattern.compile("\\d+(?:,\\d+)?");
    private static final Pattern SATU_TITIK = Pattern.compile("\\d+\\.\\d+");
    private static final Pattern RIBUAN = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern BERKELOMPOK =
            Pattern.compile("[1-9]\\d{0,2}(?:(?:\\.\\d{3}){2,}|(?:\\.\\d{3})+,\\d+)");

    private static final DecimalFormatSymbols TANDA = tanda();

    private Angka() {}

    private static DecimalFormatSymbols tanda() {
        var tanda = new DecimalFormatSymbols(Locale.ROOT);
        tanda.setGroupingSeparator('.');
        tanda.setDecimalSeparator(',');
        return tanda;
    }

    /**
     * Reads {@code 1,5}, {@code 1.5}, {@code 1.234,5}, {@code 1.234.567}, {@code 75%} (75) and
     * {@code Rp 1.234.567}. With both separators, or several dots, the dot groups; a lone dot
     * divides, save in money with three digits behind it ({@code Rp 500.000}), where no rupiah has
     * thousandths. Empty when the text is no such number, or longer than 40 characters.
     */
    public static Optional<BigDecimal> read(String teks) {
        return read(teks, false);
    }

    /** The same of an amount in rupiah, also where Rp is not written: {@code 500.000}. */
    public static Optional<BigDecimal> readRupiah(String teks) {
        return read(teks, true);
    }

    /**
     * Whether the text has one dot with three digits behind it and so may be meant as thousands:
     * {@code 1.500}, which {@link #read} takes for one and a half.
     */
    public static boolean isAmbiguous(String teks) {
        String bare = strip(teks);
        return RIBUAN.matcher(bare.startsWith("-") ? bare.substring(1) : bare).matches();
    }

    private static Optional<BigDecimal> read(String teks, boolean money) {
        String stripped = strip(teks);
        Matcher bentuk = BENTUK.matcher(stripped);
        if (stripped.length() > LONGEST || !bentuk.matches()) {
            return Optional.empty();
        }
        boolean rupiah = money || bentuk.group("rp") != null || bentuk.group("bulat") != null;
        if (rupiah && bentuk.group("persen") != null) {
            return Optional.empty();
        }
        return plain(bentuk.group("angka"), rupiah)
                .map(BigDecimal::new)
                .map(angka -> bentuk.group("minus") == null ? angka : angka.negate());
    }

    /** The digits as Java reads them. */
    private static Optional<String> plain(String angka, boolean rupiah) {
        if (POLOS.matcher(angka).matches()) {
            return Optional.of(angka.replace(',', '.'));
        }
        boolean groups = rupiah && RIBUAN.matcher(angka).matches();
        if (SATU_TITIK.matcher(angka).matches() && !groups) {
            return Optional.of(angka);
        }
        return groups || BERKELOMPOK.matcher(angka).matches()
                ? Optional.of(angka.replace(".", "").replace(',', '.'))
                : Optional.empty();
    }

    private static String strip(String teks) {
        return teks.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
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

    /**
     * {@code 1234,56}, without grouping, as in a cell that is typed into: {@link #read} reads it as
     * the same number, which it would not for {@code 1.234}.
     */
    public static String writeBare(BigDecimal angka) {
        BigDecimal bare = angka.signum() == 0 ? BigDecimal.ZERO : angka.stripTrailingZeros();
        return bare.toPlainString().replace('.', ',');
    }

    /** {@code 102,22 %} of a number that counts in hundredths, with at most two decimals. */
    public static String persen(BigDecimal angka) {
        return write(angka, 2) + " %";
    }
}
