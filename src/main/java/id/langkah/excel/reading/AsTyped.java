package id.langkah.excel.reading;

import id.langkah.domain.Angka;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Turns the numbers of cells into text that reads as the same number in Indonesian, with all its
 * digits: 75 % stays {@code 75%}, a day becomes {@code 2026-09-30}.
 */
final class AsTyped extends DataFormatter {
    /** The digits that Excel keeps. */
    private static final MathContext DIGITS = new MathContext(15);

    /** What a format shows as it stands: in quotes, after a backslash, an underscore or a star. */
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

    /** Only a percent sign that is no literal multiplies: of {@code 0"%"} 95 is 95. */
    private static boolean isPercent(String format) {
        return LITERAL.matcher(format).replaceAll("").indexOf('%') >= 0;
    }
}
