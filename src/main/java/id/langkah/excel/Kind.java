package id.langkah.excel;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/**
 * What a column holds, and so how it is written. In brackets what a {@link Column} gives for it.
 * The language of dates is fixed, whatever Windows speaks.
 */
enum Kind {
    /** Text that may take several lines (String). */
    TEXT("General", HorizontalAlignment.LEFT),
    /** A word, in the middle (String). */
    WORD("General", HorizontalAlignment.CENTER),
    /** A number that only names something, in the middle (Number). */
    ORDINAL("0", HorizontalAlignment.CENTER),
    /** A whole number (Number). */
    WHOLE("#,##0_-", HorizontalAlignment.RIGHT),
    /** A whole number that shows its sign (Number). */
    SIGNED("+#,##0_-;-#,##0_-;0_-", HorizontalAlignment.RIGHT),
    /** A number with two decimals (Number). */
    DECIMAL("#,##0.00_-", HorizontalAlignment.RIGHT),
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

    Kind(String format, HorizontalAlignment alignment) {
        this.format = format;
        this.alignment = alignment;
    }

    String format() {
        return format;
    }

    HorizontalAlignment alignment() {
        return alignment;
    }
}
