package id.langkah.excel;

import id.langkah.domain.Kantor;
import id.langkah.domain.Pejabat;
import id.langkah.domain.bagan.FormSop;
import id.langkah.domain.bagan.HalamanIdentitas;
import id.langkah.domain.bagan.HalamanIdentitas.Isi;
import id.langkah.domain.sop.Ketentuan.Bagian;
import id.langkah.excel.kit.Anchors;
import id.langkah.excel.kit.CellFrame;
import id.langkah.excel.kit.CellLook;
import id.langkah.excel.kit.Grid;
import id.langkah.excel.kit.Layout;
import id.langkah.excel.kit.Logo;
import id.langkah.excel.kit.PageBreaks;
import id.langkah.excel.kit.Styles;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.RegionUtil;

/**
 * The identity page of an SOP in two halves (PermenPAN-RB 35/2012). Texts are split into rows of
 * one line, so that the lists at the left and right continue independently.
 */
final class IdentitasSheet {

    /**
     * The column widths in characters: number and text at the left; number, rest of the label and
     * text at the right.
     */
    private static final List<Double> WIDTHS = List.of(5.0, 68.0, 5.0, 20.0, 50.0);

    private static final int LEFT_TEXT = 1;
    private static final int RIGHT = 2;
    private static final int RIGHT_TEXT = 3;
    private static final int VALUE = 4;
    private static final int ROOM_TO_SIGN = 4;
    private static final double MOST_ON_ONE_PAGE = 1.5;
    private static final double LOGO = 72;

    /** The height in points of a row with one line of a longer text. */
    private static final float LINE = 13.5f;

    private final HalamanIdentitas form;
    private final Kantor kantor;
    private final Grid grid;
    /** The rows that must be on the same page as the row above them. */
    private final BitSet joined = new BitSet();

    private int next;

    IdentitasSheet(Sheet sheet, Styles styles, HalamanIdentitas form, Kantor kantor) {
        this.form = form;
        this.kantor = kantor;
        this.grid = new Grid(sheet, styles, WIDTHS);
    }

    void write() {
        identity();
        form.blok().forEach(pair -> lists(pair.get(0), pair.get(1)));
        Sheet sheet = grid.sheet();
        sheet.setDisplayGridlines(false);
        var layout = new Layout(kantor.kertas(), true);
        double high = new Anchors(grid).top(next);
        boolean value = high <= MOST_ON_ONE_PAGE * layout.fitted(grid.wide());
        layout.fit(sheet, value ? 1 : 0, FormSop.nama(form.sop()));
        if (!value) {
            turnPages(new PageBreaks(sheet, layout.fitted(grid.wide())));
        }
    }

    private void identity() {
        form.atas().forEach(this::field);
        approval(form.pengesah());
        form.bawah().forEach(this::field);
        int last = next - 1;
        Optional<Logo> logo = kantor.logo().flatMap(Logo::of);
        int below = logo.isPresent() ? rowsFor(LOGO + 10) : 0;
        String lines = String.join("\n", form.instansi());
        if (below > 0) {
            grid.block(0, below - 1, 0, LEFT_TEXT, "", CellLook.OFFICE);
        }
        grid.block(below, last, 0, LEFT_TEXT, lines, CellLook.OFFICE);
        CellFrame.draw(grid, 0, last, 0, LEFT_TEXT);
        double middle = new Anchors(grid).left(RIGHT) / 2;
        logo.ifPresent(butir -> butir.draw(grid, middle - butir.width(LOGO) / 2, 6, LOGO));
    }

    /** Sets page breaks between entries, never within an entry. */
    private void turnPages(PageBreaks pages) {
        int from = 0;
        for (int row = 1; row <= next; row++) {
            if (row == next || !joined.get(row)) {
                double points = 0;
                for (int at = from; at < row; at++) {
                    points += grid.rowAt(at).getHeightInPoints();
                }
                pages.add(from, points);
                from = row;
            }
        }
        for (int row : grid.sheet().getRowBreaks()) {
            close(0, LEFT_TEXT, row);
            close(RIGHT, VALUE, row);
        }
    }

    /**
     * Draws the lower border of some columns at a page break and their upper border on the next
     * page.
     *
     * @param row the last row of the page
     */
    private void close(int from, int to, int row) {
        Sheet sheet = grid.sheet();
        var bottom = new CellRangeAddress(row, row, from, to);
        RegionUtil.setBorderBottom(BorderStyle.THIN, bottom, sheet);
        var top = new CellRangeAddress(row + 1, row + 1, from, to);
        RegionUtil.setBorderTop(BorderStyle.THIN, top, sheet);
    }

    /** The number of rows from the top that fill a height in points. */
    private int rowsFor(double points) {
        var anchors = new Anchors(grid);
        int row = 0;
        while (row < next - 1 && anchors.top(row) < points) {
            row++;
        }
        return row;
    }

    private void field(Isi isi) {
        CellLook look = isi.tebal() ? CellLook.LABEL : CellLook.VALUE;
        int lines = grid.lines(VALUE, VALUE, isi.isi(), look);
        grid.row(next, CellLook.TEXT.height(lines) + 4);
        grid.block(next, next, RIGHT, RIGHT_TEXT, isi.judul(), CellLook.VALUE);
        grid.block(next, next, VALUE, VALUE, isi.isi(), look);
        CellFrame.draw(grid, next, next, RIGHT, RIGHT_TEXT);
        CellFrame.draw(grid, next, next, VALUE, VALUE);
        joined.set(next++);
    }

    private void approval(Pejabat pejabat) {
        int top = next;
        value(pejabat.jabatan(), CellLook.SIGNATURE);
        for (int i = 0; i < ROOM_TO_SIGN; i++) {
            value("", CellLook.SIGNATURE);
        }
        value(pejabat.nama(), CellLook.SIGNER);
        form.bawahPengesah().forEach(line -> value(line, CellLook.SIGNATURE));
        joined.set(top, next);
        grid.block(top, next - 1, RIGHT, RIGHT_TEXT, form.judulPengesahan(), CellLook.ASKED);
        CellFrame.draw(grid, top, next - 1, RIGHT, RIGHT_TEXT);
        CellFrame.draw(grid, top, next - 1, VALUE, VALUE);
    }

    private void value(String text, CellLook look) {
        grid.row(next, look.height(grid.lines(VALUE, VALUE, text, look)));
        grid.block(next, next, VALUE, VALUE, text, look);
        next++;
    }

    private void lists(Bagian left, Bagian right) {
        grid.row(next, CellLook.LABEL.height(1) + 4);
        grid.block(next, next, 0, LEFT_TEXT, form.judul(left), CellLook.HEADING);
        grid.block(next, next, RIGHT, VALUE, form.judul(right), CellLook.HEADING);
        CellFrame.draw(grid, next, next, 0, LEFT_TEXT);
        CellFrame.draw(grid, next, next, RIGHT, VALUE);
        next++;
        int top = next;
        joined.set(top); // A heading stays with what follows it.
        int bottom = Math.max(list(left, 0, LEFT_TEXT), list(right, RIGHT, VALUE));
        joined.set(bottom - 1); // The blank line at the end.
        for (int row = top; row < bottom; row++) {
            for (int column = 0; column <= VALUE; column++) {
                if (grid.rowAt(row).getCell(column) == null) {
                    grid.dress(grid.rowAt(row), column, column, CellLook.TEXT);
                }
            }
            grid.rowAt(row).setHeightInPoints(LINE);
        }
        CellFrame.draw(grid, top, bottom - 1, 0, LEFT_TEXT);
        CellFrame.draw(grid, top, bottom - 1, RIGHT, VALUE);
        next = bottom;
    }

    /** Writes a numbered list from the next row on; returns the row after it. */
    private int list(Bagian bagian, int numbers, int to) {
        List<String> filled = form.butir(bagian);
        int row = next;
        for (int i = 0; i < filled.size(); i++) {
            String text = filled.get(i);
            int lines = grid.lines(numbers + 1, to, text, CellLook.TEXT);
            int bottom = row + lines - 1;
            joined.set(row + 1, bottom + 1);
            grid.block(row, bottom, numbers, numbers, (i + 1) + ".", CellLook.ITEM);
            grid.block(row, bottom, numbers + 1, to, text, CellLook.TEXT);
            row = bottom + 1;
        }
        return row + 1;
    }
}
