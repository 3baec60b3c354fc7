package id.langkah.excel.reading;

import id.langkah.domain.Tanggal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Converts the numbers of cells to the text that their reader sees; dates become Indonesian dates. */
final class AsShown extends DataFormatter {
    AsShown() {
        super(Locale.forLanguageTag("id-ID"));
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString) {
        return formatRawCellContents(value, formatIndex, formatString, false);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString, boolean since1904) {
        if (value >= 1 && DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value)) {
            return Tanggal.panjang(DateUtil.getLocalDateTime(value, since1904).toLocalDate());
        }
        return super.formatRawCellContents(value, formatIndex, formatString, since1904);
    }
}
