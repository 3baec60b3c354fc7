package id.langkah.excel.kit;

import id.langkah.domain.bagan.TextWidth;
import org.apache.poi.ss.usermodel.BorderStyle;

/** The look of a cell, independent of its content. */
public enum CellLook {
    LETTERHEAD(13, true, false, BorderStyle.NONE),
    ADDRESS(10, false, false, BorderStyle.NONE),
    /** The double line below the letterhead. */
    RULE(2, false, false, BorderStyle.NONE),
    TITLE(13, true, false, BorderStyle.NONE),
    PERIOD(11, true, false, BorderStyle.NONE),
    MOMENT(10, false, true, BorderStyle.NONE),
    HEADING(10, true, false, BorderStyle.THIN),
    BODY(10, false, false, BorderStyle.THIN),
    /** A framed entry of a form, aligned at the top. */
    ENTRY(10, false, false, BorderStyle.THIN),
    /** The text in a table without rows. */
    EMPTY(10, false, true, BorderStyle.NONE),
    TOTAL(10, true, false, BorderStyle.THIN),
    /** The band above neighbouring rows of a table. */
    BAND(10, true, false, BorderStyle.NONE),
    NOTE(10, false, true, BorderStyle.NONE),
    SIGNATURE(10, false, false, BorderStyle.NONE),
    /** The name in a signature. */
    SIGNER(10, true, false, BorderStyle.NONE),
    /** The small heading of a narrow column. */
    ROLE(9, true, false, BorderStyle.THIN),
    /** The office's name in a form. */
    OFFICE(11, true, false, BorderStyle.NONE),
    /** The small heading of a narrow column, written upwards. */
    ROLE_UP(9, true, false, BorderStyle.THIN),
    /** A label of a form. */
    LABEL(10, true, false, BorderStyle.NONE),
    /** A label at the top of a high cell. */
    ASKED(10, false, false, BorderStyle.NONE),
    /** The value beside a label. */
    VALUE(10, false, false, BorderStyle.NONE),
    /** A text in a form, aligned at the top. */
    TEXT(10, false, false, BorderStyle.NONE),
    /** The number before such a text. */
    ITEM(10, false, false, BorderStyle.NONE),
    /** The number of a box in large letters. */
    BOX(28, true, false, BorderStyle.NONE),
    /** A heading of a part of a sheet. */
    PART(11, true, false, BorderStyle.NONE),
    /** An explanation of the sheet for its reader, over several lines. */
    HINT(9, false, true, BorderStyle.NONE),
    /** A link to another sheet. */
    LINK(10, false, false, BorderStyle.THIN),
    /** A cell to be filled in. */
    INPUT(10, false, false, BorderStyle.THIN);

    /** The greatest height of a row in Excel, in points. */
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

    /** Whether the cell is centred, whatever its content. */
    boolean centred() {
        return switch (this) {
            case BODY, ENTRY, TOTAL, BAND, EMPTY, NOTE, LABEL, ASKED, VALUE, TEXT, PART, LINK, INPUT -> false;
            default -> true;
        };
    }

    int indent() {
        return this == LABEL || this == ASKED || this == VALUE ? 1 : 0;
    }

    boolean atTop() {
        return this == ASKED || this == TEXT || this == ITEM || this == ENTRY;
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

    /** The height of this many lines, in points. */
    public float height(int lines) {
        return Math.min(HIGHEST, lines * points * 1.28f + 2.5f);
    }
}
