package id.langkah.excel.kit;

import id.langkah.domain.rekap.JenisKolom;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.jspecify.annotations.Nullable;

/**
 * The type of a column's values with its number format; the Java type stands in brackets. The
 * language of dates is fixed to Indonesian, whatever the language of Windows.
 */
public enum ColumnKind {
    /** Text that may take several lines (String). */
    TEXT("General", HorizontalAlignment.LEFT),
    /** Text typed by the user, kept as typed (String). */
    TYPED("@", HorizontalAlignment.LEFT),
    /** A word, centred (String). */
    WORD("General", HorizontalAlignment.CENTER),
    /** A number that only identifies something, centred (Number). */
    ORDINAL("0", HorizontalAlignment.CENTER),
    /** A whole number (Number). */
    WHOLE("#,##0_-", HorizontalAlignment.RIGHT),
    /** A whole number shown with its sign (Number). */
    SIGNED("+#,##0_-;-#,##0_-;0_-", HorizontalAlignment.RIGHT),
    /** A figure as typed: a number with its own decimals (BigDecimal), or a text (String). */
    FIGURE("General_-", HorizontalAlignment.RIGHT),
    /** A whole rupiah number shown in millions with two decimals ({@link InMillions}). */
    MILLIONS("#,##0.00,,_-", HorizontalAlignment.RIGHT),
    /** A number with two decimals (Number). */
    DECIMAL("#,##0.00_-", HorizontalAlignment.RIGHT),
    /** A number with two decimals and its sign (Number). */
    CHANGE("+#,##0.00_-;-#,##0.00_-;0.00_-", HorizontalAlignment.RIGHT),
    /** The number of a step as the form prints it (Number). */
    STEP("0\".\"", HorizontalAlignment.CENTER),
    /** A fraction shown as percent; 1 means 100 % (Number). */
    PERCENT("0.0%_-", HorizontalAlignment.RIGHT),
    /** A date (LocalDate). */
    DATE("[$-421]d\\ mmm\\ yyyy", HorizontalAlignment.CENTER),
    /** A date with time (LocalDateTime). */
    MOMENT("[$-421]d\\ mmm\\ yyyy\\ hh\\.mm", HorizontalAlignment.CENTER),
    /** The moment of a sheet, in words (LocalDateTime). */
    STATE("[$-421]\"Keadaan per \"d\\ mmmm\\ yyyy\" pukul \"hh\\.mm", HorizontalAlignment.CENTER),
    /** A duration (Number, in minutes; in the cell, days). */
    DURATION("[h]:mm_-", HorizontalAlignment.RIGHT);

    private static final int MILLION_DIGITS = 6;

    static final double MINUTES_PER_DAY = 24 * 60;

    private final String format;
    private final HorizontalAlignment alignment;

    ColumnKind(String format, HorizontalAlignment alignment) {
        this.format = format;
        this.alignment = alignment;
    }

    /** The type for a column of a {@link id.langkah.domain.rekap.Lembar}. */
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

    /** The type for one value: large figures are grouped, long ones get two decimals. */
    public ColumnKind of(@Nullable Object value) {
        if (this == FIGURE && value instanceof InMillions) {
            return MILLIONS;
        }
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

    /** The width in characters that a figure needs with some space at its sides; 0 for a text, which wraps. */
    public static double characters(@Nullable Object value) {
        if (value instanceof InMillions millions) {
            return characters(millions.number().movePointLeft(MILLION_DIGITS).setScale(2, RoundingMode.HALF_UP));
        }
        if (!(value instanceof BigDecimal number)) {
            return 0;
        }
        int decimals = FIGURE.of(number) == DECIMAL ? 2 : Math.clamp(number.scale(), 0, 2);
        int whole = Math.max(1, number.precision() - number.scale());
        int groups = (whole - 1) / 3;
        int behind = decimals == 0 ? 0 : decimals + 1;
        return whole + groups + behind + 2.5;
    }

    /** Whether values may wrap to a second line; numbers may not, because Excel would show # signs. */
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
