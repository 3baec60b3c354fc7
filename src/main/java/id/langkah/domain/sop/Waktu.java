package id.langkah.domain.sop;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The standard duration of a step (Mutu Baku, column Waktu, PermenPAN-RB 35/2012). The text stays
 * as written, beside what could be read of it.
 *
 * @param teks the text as written; blank when not filled
 * @param bagian the parts that were read, of which "1 jam 30 menit" has two; empty when the text is
 *     blank or unreadable
 * @param kalender whether its days are calendar days; otherwise they are working days
 */
public record Waktu(String teks, List<Bagian> bagian, boolean kalender) {

    /** No duration filled in. */
    public static final Waktu BELUM = new Waktu("", List.of(), false);

    private static final Pattern BAGIAN =
            Pattern.compile("\\G\\s*(\\d{1,9}(?:[.,]\\d{1,6})?)\\s*(\\p{L}+|')?\\s*(?:,|dan\\b)?");
    private static final Pattern HARI_APA = Pattern.compile("\\b(kalender|kerja)\\b");
    private static final int MENIT_PER_JAM = 60;
    private static final int JAM_PER_HARI = 24;
    private static final int HARI_KERJA_PER_MINGGU = 5;
    private static final int HARI_PER_MINGGU = 7;

    /** One number with its unit; the number is not negative and has no trailing zeros. */
    public record Bagian(BigDecimal nilai, Satuan satuan) {
        public Bagian {
            nilai = nilai.stripTrailingZeros();
            if (nilai.scale() < 0) {
                nilai = nilai.setScale(0);
            }
        }
    }

    public Waktu {
        bagian = List.copyOf(bagian);
    }

    /**
     * Reads a duration. A number without a unit is minutes, a range counts as its upper end, and
     * multiples of 24 hours are calendar days. A text that cannot be read is kept, with no parts.
     */
    public static Waktu read(String teks) {
        Waktu plain = readPlain(teks);
        if (teks.isBlank()) {
            return plain;
        }
        Waktu meant = plain.isReadable() ? plain : readPlain(EjaanWaktu.plain(teks));
        Optional<BigDecimal> days = wholeDays(meant.bagian);
        return days.isPresent()
                ? new Waktu(plain.teks, List.of(new Bagian(days.get(), Satuan.HARI)), true)
                : new Waktu(plain.teks, meant.bagian, meant.kalender);
    }

    /** The number of days when the duration is a multiple of 24 hours and nothing else; otherwise empty. */
    private static Optional<BigDecimal> wholeDays(List<Bagian> bagian) {
        if (bagian.size() != 1 || bagian.getFirst().satuan() != Satuan.JAM) {
            return Optional.empty();
        }
        BigDecimal[] days = bagian.getFirst().nilai().divideAndRemainder(BigDecimal.valueOf(JAM_PER_HARI));
        return days[1].signum() == 0 && days[0].signum() > 0 ? Optional.of(days[0]) : Optional.empty();
    }

    private static Waktu readPlain(String teks) {
        String stripped = teks.strip();
        String lower = stripped.toLowerCase(Locale.ROOT);
        Matcher apa = HARI_APA.matcher(lower);
        boolean kalender = apa.find() && apa.group().equals("kalender");
        return readBagian(apa.replaceAll("").strip())
                .map(bagian -> new Waktu(stripped, bagian, kalender))
                .orElseGet(() -> new Waktu(stripped, List.of(), false));
    }

    /**
     * Makes a duration with the text that {@link #read} would read back: "2 hari kalender".
     *
     * @param kalender ignored for units shorter than a day
     */
    public static Waktu of(BigDecimal nilai, Satuan satuan, boolean kalender) {
        var bagian = new Bagian(nilai, satuan);
        String angka = bagian.nilai().toPlainString().replace('.', ',');
        boolean counts = kalender && satuan.hariKalender() > 0;
        return new Waktu(angka + " " + satuan.kata() + (counts ? " kalender" : ""), List.of(bagian), counts);
    }

    private static Optional<List<Bagian>> readBagian(String teks) {
        var bagian = new ArrayList<Bagian>();
        Matcher matcher = BAGIAN.matcher(teks);
        int end = 0;
        while (end < teks.length() && matcher.find()) {
            String kata = matcher.group(2);
            boolean bare = kata == null;
            if (bare && (!bagian.isEmpty() || matcher.end() < teks.length())) {
                return Optional.empty();
            }
            Optional<Satuan> satuan = bare ? Optional.of(Satuan.MENIT) : Satuan.of(kata);
            if (satuan.isEmpty()) {
                return Optional.empty();
            }
            var nilai = new BigDecimal(matcher.group(1).replace(',', '.'));
            bagian.add(new Bagian(nilai, satuan.get()));
            end = matcher.end();
        }
        return end == teks.length() && !bagian.isEmpty() ? Optional.of(bagian) : Optional.empty();
    }

    /** Whether the text is blank. */
    public boolean isEmpty() {
        return teks.isEmpty();
    }

    /**
     * How an everyday spelling was understood: "30 menit" for "15-30 menit"; empty when the text
     * already says it plainly or cannot be read.
     */
    public Optional<String> anggapan() {
        Waktu plain = readPlain(teks);
        if (!isReadable() || (plain.bagian.equals(bagian) && plain.kalender == kalender)) {
            return Optional.empty();
        }
        List<String> kata = bagian.stream()
                .map(part -> part.nilai().toPlainString().replace('.', ',') + " "
                        + part.satuan().kata())
                .toList();
        return Optional.of(String.join(" ", kata) + (kalender ? " kalender" : ""));
    }

    /** Whether the text itself says that its days are calendar days. */
    boolean isWrittenKalender() {
        return kalender && readPlain(teks).kalender;
    }

    /** Whether the text is filled and could be read. */
    public boolean isReadable() {
        return !bagian.isEmpty();
    }

    /**
     * The duration in minutes of working time, rounded; empty when it cannot be read.
     *
     * @param menitPerHari the minutes of one working day; calendar days count as five working days
     *     in seven
     */
    public OptionalLong menit(int menitPerHari) {
        return bagian.stream()
                .map(butir -> menit(butir, menitPerHari))
                .reduce(BigDecimal::add)
                .map(sum -> sum.setScale(0, RoundingMode.HALF_UP).longValueExact())
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    private BigDecimal menit(Bagian bagian, int menitPerHari) {
        return switch (bagian.satuan()) {
            case DETIK -> bagian.nilai().divide(BigDecimal.valueOf(MENIT_PER_JAM), 6, RoundingMode.HALF_UP);
            case MENIT -> bagian.nilai();
            case JAM -> bagian.nilai().multiply(BigDecimal.valueOf(MENIT_PER_JAM));
            case HARI, MINGGU, BULAN, TAHUN -> hari(bagian).multiply(BigDecimal.valueOf(menitPerHari));
        };
    }

    private BigDecimal hari(Bagian bagian) {
        Satuan satuan = bagian.satuan();
        if (!kalender) {
            return bagian.nilai().multiply(BigDecimal.valueOf(satuan.hariKerja()));
        }
        return bagian.nilai()
                .multiply(BigDecimal.valueOf((long) satuan.hariKalender() * HARI_KERJA_PER_MINGGU))
                .divide(BigDecimal.valueOf(HARI_PER_MINGGU), 6, RoundingMode.HALF_UP);
    }
}
