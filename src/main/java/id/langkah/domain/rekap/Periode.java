package id.langkah.domain.rekap;

import static java.util.Comparator.comparing;

import id.langkah.domain.Berkata;
import id.langkah.domain.Tanggal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The year or part of a year that a rekap covers. Sorted by first day; of two with the same first
 * day the longer comes first.
 *
 * @param tahun the year, 1900 to 9999
 * @param ke the number of the part within the year, from 1; 1 for the whole year
 */
public record Periode(int tahun, Jenis jenis, int ke) implements Comparable<Periode> {
    private static final Pattern TAHUN = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)");
    private static final List<String> ROMAWI = List.of("I", "II", "III", "IV");
    private static final Comparator<Periode> ORDER = comparing(Periode::mulai).thenComparing(Periode::jenis);

    /** The kinds of periods, from the longest. */
    public enum Jenis implements Berkata {
        TAHUN(1),
        SEMESTER(2),
        TRIWULAN(4),
        BULAN(12);

        private final int perTahun;

        Jenis(int perTahun) {
            this.perTahun = perTahun;
        }

        /** How many of this kind make up a year. */
        public int perTahun() {
            return perTahun;
        }

        /** The word for the kind of period: {@code triwulan}. */
        @Override
        public String kata() {
            return name().toLowerCase(Locale.ROOT);
        }

        private int bulan() {
            return 12 / perTahun;
        }
    }

    /** @throws IllegalArgumentException when the year has no such part */
    public Periode {
        if (tahun < 1900 || tahun > 9999 || ke < 1 || ke > jenis.perTahun()) {
            throw new IllegalArgumentException("no period " + tahun + " " + jenis + " " + ke);
        }
    }

    /** The period of a kind that contains a day. */
    public static Periode of(Jenis jenis, LocalDate hari) {
        return new Periode(hari.getYear(), jenis, (hari.getMonthValue() - 1) / jenis.bulan() + 1);
    }

    /** All 19 periods of a year, the whole year first. */
    public static List<Periode> of(int tahun) {
        return Arrays.stream(Jenis.values())
                .flatMap(jenis ->
                        IntStream.rangeClosed(1, jenis.perTahun()).mapToObj(ke -> new Periode(tahun, jenis, ke)))
                .toList();
    }

    /** Reads a text written by {@link #kode} or {@link #teks}, in upper or lower case; empty when it is neither. */
    public static Optional<Periode> read(String text) {
        Matcher matcher = TAHUN.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int tahun = Integer.parseInt(matcher.group(1));
        if (tahun < 1900) {
            return Optional.empty();
        }
        String given = text.strip().replaceAll("\\s+", " ");
        return of(tahun).stream()
                .filter(periode -> Stream.of(periode.kode(), periode.teks()).anyMatch(given::equalsIgnoreCase))
                .findFirst();
    }

    /** A code that is suitable for file names: {@code 2026}, {@code 2026-S1}, {@code 2026-TW1}, {@code 2026-03}. */
    public String kode() {
        return switch (jenis) {
            case TAHUN -> "" + tahun;
            case SEMESTER -> tahun + "-S" + ke;
            case TRIWULAN -> tahun + "-TW" + ke;
            case BULAN -> tahun + (ke < 10 ? "-0" : "-") + ke;
        };
    }

    /**
     * The printed name: {@code Tahun 2026}, {@code Semester I Tahun 2026},
     * {@code Triwulan I Tahun 2026}, {@code Bulan Maret Tahun 2026}.
     */
    public String teks() {
        String year = "Tahun " + tahun;
        return switch (jenis) {
            case TAHUN -> year;
            case SEMESTER -> "Semester " + ROMAWI.get(ke - 1) + " " + year;
            case TRIWULAN -> "Triwulan " + ROMAWI.get(ke - 1) + " " + year;
            case BULAN -> "Bulan " + Tanggal.bulan(mulai()) + " " + year;
        };
    }

    /** The first day of the period. */
    public LocalDate mulai() {
        return LocalDate.of(tahun, (ke - 1) * jenis.bulan() + 1, 1);
    }

    /** The last day of the period. */
    public LocalDate akhir() {
        return mulai().plusMonths(jenis.bulan()).minusDays(1);
    }

    /** Whether a day lies in the period. */
    public boolean contains(LocalDate hari) {
        return !hari.isBefore(mulai()) && !hari.isAfter(akhir());
    }

    /** Whether the other period lies completely in this one. */
    public boolean contains(Periode other) {
        return contains(other.mulai()) && contains(other.akhir());
    }

    /** The next period of the same kind. */
    public Periode next() {
        return of(jenis, akhir().plusDays(1));
    }

    /** The previous period of the same kind. */
    public Periode previous() {
        return of(jenis, mulai().minusDays(1));
    }

    @Override
    public int compareTo(Periode other) {
        return ORDER.compare(this, other);
    }
}
