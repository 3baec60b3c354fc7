package id.langkah.excel.kit;

import id.langkah.domain.rekap.JenisKolom;
import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.jspecify.annotations.Nullable;

/**
 * What a column holds, and so how it is written. In brackets what stands in its cells.
 * The language of dates is fixed, whatever Windows speaks.
 */
public enum ColumnKind {
    /** Text that may take several lines (String). */
    TEXT("General", HorizontalAlignment.LEFT),
    /** What somebody types, kept as it was typed (String). */
    TYPED("@", HorizontalAlignment.LEFT),
    /** A word, in the middle (String). */
    WORD("General", HorizontalAlignment.CENTER),
    /** A number that only names something, in the middle (Number). */
    ORDINAL("0", HorizontalAlignment.CENTER),
    /** A whole number (Number). */
    WHOLE("#,##0_-", HorizontalAlignment.RIGHT),
    /** A whole number that shows its sign (Number). */
    SIGNED("+#,##0_-;-#,##0_-;0_-", HorizontalAlignment.RIGHT),
    /**
     * A figure as it was typed: a number with as many decimals as it has (BigDecimal), or a text
     * (String).
     */
    FIGURE("General_-", HorizontalAlignment.RIGHT),
    /** A number with two decimals (Number). */
    DECIMAL("#,##0.00_-", HorizontalAlignment.RIGHT),
    /** The same with its sign. */
    CHANGE("+#,##0.00_-;-#,##0.00_-;0.00_-", HorizontalAlignment.RIGHT),
    /** The number of a step, as the form prints it (Number). */
    STEP("0\".\"", HorizontalAlignment.CENTER),
    /** A share, 1 being 100 % (Number). */
    PERCENT("0.0%_-", HorizontalAlignment.RIGHT),
    /** A day (LocalDate). */
    DATE("[$-421]d\\ mmm\\ yyyy", HorizontalAlignment.CENTER),
    /** A moment (LocalDateTime). */
    MOMENT("[$-421]d\\ mmm\\ yyyy\\ hh\\.mm", HorizontalAlignment.CENTER),
    /** The moment that a whole sheet tells of, in words (LocalDateTime). */
    STATE("[$-421]\"Keadaan per \"d\\ mmmm\\ yyyy\" pukul \"hh\\.mm", HorizontalAlignment.CENTER),
    /** A duration (Number, in minutes; Excel counts days). */
    DURATION("[h]:mm_-", HorizontalAlignment.RIGHT);

    static final double MINUTES_PER_DAY = 24 * 60;

    private final String format;
    private final HorizontalAlignment alignment;

    ColumnKind(String format, HorizontalAlignment alignment) {
        this.format = format;
        this.alignment = alignment;
    }

    /** How Excel writes what a column of a sheet holds. */
    public static ColumnKind of(JenisKolom jenis) {
        return switch (jenis) {
            case TEKS -> TEXT;
            case KETIKAN -> TYPED;
            case KATA -> WORD;
            case URUTAN -> ORDINAL;
            case BULAT -> WHOLE;
            case SELISIH -> SIGNED;
            case ANGKA -> FIGURE;
            case DESIMAL -> DECIMAL;
            case PERUBAHAN -> CHANGE;
            case PERSEN -> PERCENT;
            case TANGGAL -> DATE;
            case SAAT -> MOMENT;
            case DURASI -> DURATION;
        };
    }

    /** How a value of it is shown: large figures in groups, long ones with two decimals. */
    public ColumnKind of(@Nullable Object value) {
        if (this == FIGURE && value instanceof BigDecimal number) {
            boolean whole = number.stripTrailingZeros().scale() <= 0;
            boolean large = number.abs().compareTo(BigDecimal.valueOf(1000)) >= 0;
            if (whole && large) {
                return WHOLE;
            }
            return large || number.scale() > 2 ? DECIMAL : FIGURE;
        }
        return this;
    }

    /** The characters that a figure takes, with room at its sides; 0 for a text, which wraps. */
    public static double characters(@Nullable Object value) {
        if (!(value instanceof BigDecimal number)) {
            return 0;
        }
        int decimals = FIGURE.of(number) == DECIMAL ? 2 : Math.clamp(number.scale(), 0, 2);
        int whole = Math.max(1, number.precision() - number.scale());
        int groups = (whole - 1) / 3;
        int behind = decimals == 0 ? 0 : decimals + 1;
        return whole + groups + behind + 2.5;
    }

    /** Whether what does not fit goes on to a second line; a number would be lost. */
    public boolean wrapped() {
        return alignment != HorizontalAlignment.RIGHT || this == FIGURE;
    }

    public String format() {
        return format;
    }

    HorizontalAlignment alignment() {
        return alignment;
    }
}
