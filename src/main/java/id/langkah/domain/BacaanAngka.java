package id.langkah.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a text was read as a number, and the other reading it may have. A dot groups thousands and a
 * comma is the decimal sign, as in Indonesian offices.
 *
 * @param angka the number
 * @param satuan the words of the unit beside the number, as typed, or "%" or "Rp"; blank when there
 *     were none
 * @param gaya the spelling by which it was read
 * @param lain the other reading, for texts such as {@code 1.250} or {@code 1,250}; null when there
 *     is only one
 */
public record BacaanAngka(
        BigDecimal angka,
        String satuan,
        Gaya gaya,
        @Nullable BigDecimal lain) {
    private static final int LONGEST = 80;
    private static final int RIBU = 3;

    /** A reading at least this many times closer to a known figure than the other one counts as the likely one. */
    private static final BigDecimal JAUH = BigDecimal.valueOf(20);

    private static final Pattern BENTUK = Pattern.compile(
            "(?:±|\\+/-)?\\s*(?<rp>[Rr][Pp]\\.?)?\\s*(?<minus>[-−])?(?<plus>\\+)?\\s*(?<rp2>[Rr][Pp]\\.?)?\\s*"
                    + "(?<angka>\\d(?:[\\d.,]*\\d)?)(?<bulat>,-)?\\s*(?<persen>%)?(?<sisa>\\s.*)?");
    private static final Pattern KELOMPOK = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern KOMA = Pattern.compile("\\d+(?:,\\d+)?");
    private static final Pattern TITIK = Pattern.compile("\\d+\\.\\d+");
    private static final Pattern INGGRIS = Pattern.compile("[1-9]\\d{0,2}(?:(?:,\\d{3})+\\.\\d+|(?:,\\d{3}){2,})");
    private static final Pattern DUA_BACAAN = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern KOSONG = Pattern.compile("[-–—]*|n/a|n\\.a\\.?", Pattern.CASE_INSENSITIVE);

    private static final Map<String, Integer> PENGALI =
            Map.of("ribu", 3, "juta", 6, "jt", 6, "miliar", 9, "milyar", 9, "triliun", 12);

    /** The spelling by which a text was read. */
    public enum Gaya {
        /** Indonesian spelling: {@code 1.234,50}. */
        BAKU,
        /** English spelling, where the comma groups and the dot is the decimal sign: {@code 1,234.50}. */
        INGGRIS,
        /** A multiplying word follows the number: {@code 1,5 juta}. */
        PENGALI,
        /** The word "nihil", which is 0. */
        NIHIL
    }

    /** Whether a text says that there is no figure: blank, only dashes, or "n/a". */
    public static boolean isKosong(String teks) {
        return KOSONG.matcher(strip(teks)).matches();
    }

    /** Reads a text as a number when the unit of the figure is not known; see {@link #of(String, String)}. */
    public static Optional<BacaanAngka> of(String teks) {
        return of(teks, "");
    }

    /**
     * Reads {@code 1,5}, {@code 1.5}, {@code 1.250}, {@code 1.234,5}, {@code 1,234.50},
     * {@code 75%}, {@code Rp 1.234.567,-}, {@code 12 Laporan}, {@code 12 (dua belas) orang},
     * {@code ± 15}, {@code 1,5 juta} and {@code nihil}. Empty when the text is no such number.
     *
     * @param satuan the unit of the figure; when it says "juta rupiah", the word "juta" after the
     *     number does not multiply
     */
    public static Optional<BacaanAngka> of(String teks, String satuan) {
        String stripped = strip(teks);
        if (stripped.equalsIgnoreCase("nihil")) {
            return Optional.of(new BacaanAngka(BigDecimal.ZERO, "", Gaya.NIHIL, null));
        }
        Matcher bentuk = BENTUK.matcher(stripped);
        if (stripped.length() > LONGEST || !bentuk.matches()) {
            return Optional.empty();
        }
        boolean rupiah = bentuk.group("rp") != null || bentuk.group("rp2") != null;
        boolean persen = bentuk.group("persen") != null;
        Optional<String> kata = KataSatuan.of(bentuk.group("sisa"));
        boolean sensible =
                kata.isPresent() && !(persen && (rupiah || !kata.get().isEmpty() || bentuk.group("bulat") != null));
        if (!sensible) {
            return Optional.empty();
        }
        String tanda = persen ? "%" : rupiah ? "Rp" : "";
        return digits(bentuk.group("angka"))
                .map(bacaan -> bentuk.group("minus") == null ? bacaan : bacaan.negate())
                .map(bacaan -> bacaan.with(tanda, kata.get(), satuan));
    }

    /** Whether the number is one of the two readings. */
    public boolean mayBe(BigDecimal number) {
        BigDecimal other = lain;
        return angka.compareTo(number) == 0 || (other != null && other.compareTo(number) == 0);
    }

    /**
     * Whether the other reading lies at least 20 times closer to one of the reference figures (a
     * target, or the figure of the previous period) than the reading taken. Reference figures of
     * zero are ignored.
     */
    public boolean isDoubtful(Collection<BigDecimal> rujukan) {
        BigDecimal other = lain;
        return other != null && rujukan.stream().anyMatch(near -> closer(other, angka, near));
    }

    private static boolean closer(BigDecimal nearer, BigDecimal farther, BigDecimal near) {
        return near.signum() != 0 && distance(nearer, near).multiply(JAUH).compareTo(distance(farther, near)) <= 0;
    }

    /** The ratio of the larger to the smaller absolute value; at least 1. Neither may be zero. */
    private static BigDecimal distance(BigDecimal first, BigDecimal second) {
        BigDecimal a = first.abs();
        BigDecimal b = second.abs();
        return a.max(b).divide(a.min(b), MathContext.DECIMAL64);
    }

    private static Optional<BacaanAngka> digits(String angka) {
        Gaya gaya = Gaya.BAKU;
        String plain;
        if (KELOMPOK.matcher(angka).matches()) {
            plain = angka.replace(".", "").replace(',', '.');
        } else if (KOMA.matcher(angka).matches()) {
            plain = angka.replace(',', '.');
        } else if (TITIK.matcher(angka).matches()) {
            plain = angka;
        } else if (INGGRIS.matcher(angka).matches()) {
            plain = angka.replace(",", "");
            gaya = Gaya.INGGRIS;
        } else {
            return Optional.empty();
        }
        return Optional.of(new BacaanAngka(new BigDecimal(plain), "", gaya, lain(angka)));
    }

    private static @Nullable BigDecimal lain(String angka) {
        if (!DUA_BACAAN.matcher(angka).matches()) {
            return null;
        }
        var whole = new BigDecimal(angka.replace(".", "").replace(",", ""));
        return angka.indexOf('.') >= 0 ? whole.movePointLeft(RIBU) : whole;
    }

    private BacaanAngka negate() {
        BigDecimal other = lain;
        return new BacaanAngka(angka.negate(), satuan, gaya, other == null ? null : other.negate());
    }

    private BacaanAngka with(String tanda, String kata, String known) {
        String first = kata.toLowerCase(Locale.ROOT).split("\\s+", 2)[0];
        Integer zeros = PENGALI.get(first);
        boolean multiplies = zeros != null
                && List.of(known.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).stream()
                        .noneMatch(first::equals);
        if (!multiplies) {
            return new BacaanAngka(angka, tanda.isEmpty() ? kata : tanda, gaya, lain);
        }
        int places = Objects.requireNonNull(zeros);
        String rest = kata.substring(first.length()).strip();
        BigDecimal other = lain;
        return new BacaanAngka(
                angka.movePointRight(places),
                tanda.isEmpty() ? rest : tanda,
                Gaya.PENGALI,
                other == null ? null : other.movePointRight(places));
    }

    private static String strip(String teks) {
        return teks.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
    }
}
