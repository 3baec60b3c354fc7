package id.langkah.excel.kit;

import id.langkah.domain.Tanggal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.DateUtil;

/** What a cell holds for a value of the program. */
final class CellContent {
    private static final int FIRST_YEAR = 1900;

    private CellContent() {}

    /** The text as written, or the number; dates before 1900, which Excel does not know, are texts. */
    static Object of(Object value, ColumnKind kind) {
        return switch (value) {
            case String text -> SafeText.written(text);
            case Number number ->
                kind == ColumnKind.DURATION ? number.doubleValue() / ColumnKind.MINUTES_PER_DAY : number.doubleValue();
            case InMillions millions -> millions.number().doubleValue();
            case LocalDate day ->
                day.getYear() >= FIRST_YEAR ? DateUtil.getExcelDate(day) : SafeText.written(Tanggal.panjang(day));
            case LocalDateTime saat ->
                saat.getYear() >= FIRST_YEAR ? DateUtil.getExcelDate(saat) : SafeText.written(Tanggal.panjang(saat));
            default -> throw new IllegalArgumentException("no cell for " + value.getClass());
        };
    }
}
