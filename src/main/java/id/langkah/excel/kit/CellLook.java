package id.langkah.excel.kit;

import id.langkah.domain.bagan.TextWidth;
import org.apache.poi.ss.usermodel.BorderStyle;

/** How a cell is dressed, apart from what it holds. */
public enum CellLook {
    LETTERHEAD(13, true, false, BorderStyle.NONE),
    ADDRESS(9, false, false, BorderStyle.NONE),
    /** The double rule under the letterhead. */
    RULE(2, false, false, BorderStyle.NONE),
    TITLE(13, true, false, BorderStyle.NONE),
    PERIOD(11, true, false, BorderStyle.NONE),
    MOMENT(9, false, true, BorderStyle.NONE),
    HEADING(10, true, false, BorderStyle.THIN),
    BODY(10, false, false, BorderStyle.THIN),
    /** A framed entry of a form, from the top down. */
    ENTRY(10, false, false, BorderStyle.THIN),
    /** The row of a table that has none. */
    EMPTY(10, false, true, BorderStyle.NONE),
    TOTAL(10, true, false, BorderStyle.THIN),
    /** What neighbouring rows of a table share, over them. */
    BAND(10, true, false, BorderStyle.NONE),
    NOTE(9, false, true, BorderStyle.NONE),
    SIGNATURE(10, false, false, BorderStyle.NONE),
    /** The name in a signature. */
    SIGNER(10, true, false, BorderStyle.NONE),
    /** The small heading of a narrow column. */
    ROLE(9, true, false, BorderStyle.THIN),
    /** The office's name in a form. */
    OFFICE(11, true, false, BorderStyle.NONE),
    /** The same, written upwards. */
    ROLE_UP(9, true, false, BorderStyle.THIN),
    /** What a form asks. */
    LABEL(10, true, false, BorderStyle.NONE),
    /** What stands beside it. */
    VALUE(10, false, false, BorderStyle.NONE),
    /** What runs down a form from the top. */
    TEXT(10, false, false, BorderStyle.NONE),
    /** The number before it. */
    ITEM(10, false, false, BorderStyle.NONE),
    /** The number of a box, to be read from afar. */
    BOX(28, true, false, BorderStyle.NONE),
    /** A heading over part of a sheet. */
    PART(11, true, false, BorderStyle.NONE),
    /** What a sheet tells its reader about itself, over several lines. */
    HINT(9, false, true, BorderStyle.NONE),
    /** Words that lead to another sheet. */
    LINK(10, false, false, BorderStyle.THIN),
    /** A cell that is there to be filled in. */
    INPUT(10, false, false, BorderStyle.THIN);

    /** Excel makes no row higher. */
    private static final float HIGHEST = 409;

    private final int points;
    private final boolean bold;
    private final boolean italic;
    private final BorderStyle border;

    CellLook(int points, boolean bold, boolean italic, BorderStyle border) {
        this.points = points;
        this.bold = bold;
        this.italic = italic;
        this.border = border;
    }

    public int points() {
        return points;
    }

    boolean bold() {
        return bold;
    }

    boolean italic() {
        return italic;
    }

    BorderStyle border() {
        return border;
    }

    public boolean filled() {
        return this == HEADING || this == ROLE || this == ROLE_UP || this == TOTAL || this == BAND;
    }

    /** Whether the cell is in the middle, whatever it holds. */
    boolean centred() {
        return switch (this) {
            case BODY, ENTRY, TOTAL, BAND, EMPTY, NOTE, LABEL, VALUE, TEXT, PART, LINK, INPUT -> false;
            default -> true;
        };
    }

    int indent() {
        return this == LABEL || this == VALUE ? 1 : 0;
    }

    boolean atTop() {
        return this == TEXT || this == ITEM || this == ENTRY;
    }

    public boolean wrapped() {
        return switch (this) {
            case EMPTY, BAND, PART, NOTE, MOMENT, PERIOD, RULE -> false;
            default -> true;
        };
    }

    public TextWidth width() {
        return new TextWidth(points, bold);
    }

    /** The height of so many lines of it, in points. */
    public float height(int lines) {
        return Math.min(HIGHEST, lines * points * 1.28f + 2.5f);
    }
}
