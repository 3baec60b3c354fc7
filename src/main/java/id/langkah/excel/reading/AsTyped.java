package id.langkah.excel.reading;

import id.langkah.domain.Angka;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Converts the numbers of cells to text that reads as the same number in Indonesian, with all
 * digits: 75 % becomes {@code 75%}, a date becomes {@code 2026-09-30}.
 */
final class AsTyped extends DataFormatter {
    /** Excel stores 15 significant digits. */
    private static final MathContext DIGITS = new MathContext(15);

    /** Literal parts of a number format: in quotes, or after a backslash, underscore or asterisk. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|[\\\\_*].");

    AsTyped() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString) {
        return formatRawCellContents(value, formatIndex, formatString, false);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString, boolean since1904) {
        if (DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value)) {
            return DateUtil.getLocalDateTime(value, since1904).toLocalDate().toString();
        }
        boolean percent = formatString != null && isPercent(formatString);
        BigDecimal number = value == (int) value ? BigDecimal.valueOf((int) value) : new BigDecimal(value, DIGITS);
        boolean sign = formatString != null && formatString.indexOf('%') >= 0;
        String written = Angka.writeBare(percent ? number.multiply(BigDecimal.valueOf(100)) : number);
        return sign ? written + "%" : written;
    }

    /**
     * Whether the format shows the number times 100. A percent sign in a literal does not count:
     * with {@code 0"%"} 95 is 95.
     */
    private static boolean isPercent(String format) {
        return LITERAL.matcher(format).replaceAll("").indexOf('%') >= 0;
    }
}
