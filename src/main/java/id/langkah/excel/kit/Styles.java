package id.langkah.excel.kit;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** The cell styles of one workbook; each is created once. */
public final class Styles {
    public static final String FONT = "Arial";

    /**
     * The default font size in twentieths of a point, from which column widths are measured. At 9.5
     * points a digit is 7 pixels wide, both in Excel, which rounds, and in LibreOffice, which does
     * not.
     */
    private static final short USUAL = 190;

    private static final XSSFColor LINE = color(0x8C, 0x8C, 0x8C);
    private static final XSSFColor FILL = color(0xEB, 0xEB, 0xEB);
    private static final XSSFColor ROOM = color(0xFF, 0xF9, 0xDB);
    private static final XSSFColor LINKED = color(0x1F, 0x4E, 0x9E);
    private static final XSSFColor PALE = color(0xF5, 0xF5, 0xF5);

    private final Workbook workbook;
    private final Map<Size, Font> fonts = new HashMap<>();
    private final Map<Key, CellStyle> styles = new HashMap<>();

    private record Key(CellLook look, ColumnKind kind, boolean quoted, double points) {}

    private record Size(CellLook look, double points) {}

    public Styles(Workbook workbook) {
        this.workbook = workbook;
        Font usual = workbook.getFontAt(0);
        usual.setFontName(FONT);
        usual.setFontHeight(USUAL);
        ((XSSFFont) usual).setScheme(FontScheme.NONE);
    }

    public CellStyle of(CellLook look, ColumnKind kind) {
        return of(look, kind, false);
    }

    /**
     * The style of a cell.
     *
     * @param quoted whether text typed into the cell stays text even when it begins like a formula
     */
    public CellStyle of(CellLook look, ColumnKind kind, boolean quoted) {
        return of(look, kind, quoted, look.points());
    }

    /** The style of a cell in another font size. */
    public CellStyle of(CellLook look, ColumnKind kind, boolean quoted, double points) {
        return styles.computeIfAbsent(new Key(look, kind, quoted, points), this::make);
    }

    private CellStyle make(Key key) {
        CellLook look = key.look();
        XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(new Size(look, key.points()), this::font));
        style.setDataFormat(workbook.createDataFormat().getFormat(key.kind().format()));
        style.setAlignment(
                look.centred() ? HorizontalAlignment.CENTER : key.kind().alignment());
        style.setVerticalAlignment(look.atTop() ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
        style.setWrapText(look.wrapped() && key.kind().wrapped());
        style.setShrinkToFit(!key.kind().wrapped());
        style.setQuotePrefixed(key.quoted());
        style.setIndention((short) look.indent());
        style.setRotation((short) (look == CellLook.ROLE_UP ? 90 : 0));
        border(style, look);
        style.setLocked(look != CellLook.INPUT);
        if (look == CellLook.INPUT) {
            style.setFillForegroundColor(ROOM);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (look.filled()) {
            style.setFillForegroundColor(look == CellLook.BAND ? PALE : FILL);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private static void border(XSSFCellStyle style, CellLook look) {
        if (look == CellLook.RULE) {
            style.setBorderBottom(BorderStyle.DOUBLE);
            return;
        }
        BorderStyle sides = look.border();
        BorderStyle ends = look == CellLook.EMPTY || look == CellLook.BAND ? BorderStyle.THIN : sides;
        style.setBorderLeft(sides);
        style.setBorderRight(sides);
        style.setBorderTop(ends);
        style.setBorderBottom(ends);
        style.setLeftBorderColor(LINE);
        style.setRightBorderColor(LINE);
        style.setTopBorderColor(LINE);
        style.setBottomBorderColor(LINE);
    }

    private Font font(Size size) {
        CellLook look = size.look();
        XSSFFont font = (XSSFFont) workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeight((short) Math.round(20 * size.points()));
        font.setBold(look.bold());
        font.setItalic(look.italic());
        if (look == CellLook.SIGNER || look == CellLook.LINK) {
            font.setUnderline(Font.U_SINGLE);
        }
        if (look == CellLook.LINK) {
            font.setColor(LINKED);
        }
        return font;
    }

    private static XSSFColor color(int red, int green, int blue) {
        return new XSSFColor(new byte[] {(byte) red, (byte) green, (byte) blue}, null);
    }
}
