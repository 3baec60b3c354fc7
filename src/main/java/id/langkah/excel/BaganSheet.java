package id.langkah.excel;

import id.langkah.domain.Kantor.Kertas;
import id.langkah.domain.bagan.FormSop;
import id.langkah.domain.bagan.FormSop.Kolom;
import id.langkah.domain.bagan.Halaman;
import id.langkah.domain.bagan.TataForm;
import id.langkah.excel.kit.Anchors;
import id.langkah.excel.kit.CellLook;
import id.langkah.excel.kit.ColumnKind;
import id.langkah.excel.kit.Grid;
import id.langkah.excel.kit.Layout;
import id.langkah.excel.kit.Styles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPageOrder;

/**
 * The flowchart sheet of an SOP: the table of the form as laid out for paper, enlarged by a third
 * for the screen, with the flowchart drawn over it.
 */
final class BaganSheet {
    /** The factor by which the sheet is larger than its print. */
    static final double SCALE = 4 / 3.0;

    private static final int TITLE = 0;
    private static final int HEAD = 2;
    private static final int FIRST = 4;
    private static final List<Kolom> COLUMNS = List.of(Kolom.values());
    private static final int FIRST_ROLE = COLUMNS.indexOf(Kolom.PELAKSANA);
    private static final float GAP = 6;

    private final FormSop form;
    private final TataForm tata;
    private final Grid grid;
    private final Layout layout;
    private final int roles;

    BaganSheet(XSSFSheet sheet, Styles styles, FormSop form, Kertas kertas) {
        this.form = form;
        this.layout = new Layout(kertas, true);
        this.tata = TataForm.of(form, layout.across(), layout.down());
        this.roles = form.pelaksana().size();
        var widths = new ArrayList<Double>();
        for (Kolom kolom : Kolom.values()) {
            int count = kolom == Kolom.PELAKSANA ? roles : 1;
            widths.addAll(Collections.nCopies(count, Grid.characters(SCALE * tata.lebar(kolom) / count)));
        }
        this.grid = new Grid(sheet, styles, widths);
    }

    void write() {
        title();
        head();
        var tops = new ArrayList<Integer>();
        int row = FIRST;
        for (Halaman halaman : tata.bagan().halaman()) {
            if (!tops.isEmpty()) {
                grid.sheet().setRowBreak(row - 1);
            }
            tops.add(row);
            row = rows(halaman, row);
        }
        note(row);
        var anchors = new Anchors(grid);
        var shapes = new BaganShapes((XSSFSheet) grid.sheet(), anchors, anchors.left(FIRST_ROLE));
        for (int i = 0; i < tops.size(); i++) {
            shapes.draw(tata.bagan().halaman().get(i), anchors.top(tops.get(i)));
        }
        prepare();
    }

    /** The sheet column of a column of the form; for PELAKSANA that of the first pelaksana. */
    private int at(Kolom kolom) {
        return COLUMNS.indexOf(kolom) + (kolom.compareTo(Kolom.PELAKSANA) > 0 ? roles - 1 : 0);
    }

    /** Writes the title, on each of the sheets side by side. */
    private void title() {
        double points = SCALE * tata.hurufJudul();
        Row row = grid.row(TITLE, points(tata.tinggiJudul() - TataForm.BELOW_TITLE));
        grid.row(TITLE + 1, points(TataForm.BELOW_TITLE));
        int second = at(Kolom.KELENGKAPAN);
        int first = tata.terbelah() ? second - 1 : grid.last();
        grid.over(row, 0, first, form.namaBesar(), CellLook.TITLE, points);
        if (tata.terbelah()) {
            grid.over(row, second, grid.last(), form.namaBesar(), CellLook.TITLE, points);
        }
    }

    private void head() {
        double points = SCALE * tata.huruf();
        Row upper = grid.row(HEAD, points(tata.kepalaAtas()));
        Row lower = grid.row(HEAD + 1, points(tata.kepalaBawah()));
        grid.dress(upper, 0, grid.last(), CellLook.HEADING);
        grid.dress(lower, 0, grid.last(), CellLook.HEADING);
        for (Kolom kolom : Kolom.values()) {
            Row row = kolom.isMutuBaku() ? lower : upper;
            grid.put(row.getCell(at(kolom)), form.kepala(kolom), ColumnKind.WORD, CellLook.HEADING, points);
            if (!kolom.isMutuBaku() && kolom != Kolom.PELAKSANA) {
                grid.merge(HEAD, HEAD + 1, at(kolom), at(kolom));
            }
        }
        int mutuBaku = at(Kolom.KELENGKAPAN);
        grid.put(upper.getCell(mutuBaku), form.kepalaMutuBaku(), ColumnKind.WORD, CellLook.HEADING, points);
        grid.merge(HEAD, HEAD, mutuBaku, at(Kolom.OUTPUT));
        grid.merge(HEAD, HEAD, FIRST_ROLE, FIRST_ROLE + roles - 1);
        CellLook name = tata.tegak() ? CellLook.ROLE_UP : CellLook.ROLE;
        for (int i = 0; i < roles; i++) {
            String nama = form.pelaksana().get(i);
            grid.put(lower.getCell(FIRST_ROLE + i), nama, ColumnKind.WORD, name, SCALE * tata.hurufPelaksana());
        }
    }

    /** Writes the rows of a page with the strips for connectors; returns the next row. */
    private int rows(Halaman halaman, int top) {
        int row = top;
        if (halaman.kepala() > 0) {
            grid.dress(grid.row(row++, points(halaman.kepala())), 0, grid.last(), CellLook.BODY);
        }
        for (int i = halaman.dari(); i < halaman.sampai(); i++) {
            fill(grid.row(row++, points(halaman.tinggi(i))), tata.baris().get(i));
        }
        if (halaman.kaki() > 0) {
            grid.dress(grid.row(row++, points(halaman.kaki())), 0, grid.last(), CellLook.BODY);
        }
        return row;
    }

    private void fill(Row row, TataForm.Baris baris) {
        grid.dress(row, 0, grid.last(), CellLook.BODY);
        for (Kolom kolom : Kolom.values()) {
            if (kolom == Kolom.PELAKSANA) {
                continue;
            }
            boolean nomor = kolom == Kolom.NOMOR && !baris.lanjutan();
            Object value = nomor ? form.sop().aktivitas().get(baris.aktivitas()).nomor() : tata.isi(baris, kolom);
            ColumnKind kind = nomor ? ColumnKind.STEP : kolom.isCentred() ? ColumnKind.WORD : ColumnKind.TEXT;
            grid.put(row.getCell(at(kolom)), value, kind, CellLook.BODY, SCALE * tata.huruf());
        }
    }

    private void note(int top) {
        if (!tata.catatan().isEmpty()) {
            grid.row(top, GAP);
            Row row = grid.row(top + 1, CellLook.NOTE.height(1));
            grid.put(row.createCell(0), tata.catatan(), ColumnKind.TEXT, CellLook.NOTE);
        }
    }

    private void prepare() {
        var sheet = (XSSFSheet) grid.sheet();
        sheet.setDisplayGridlines(false);
        sheet.createFreezePane(0, FIRST);
        sheet.setRepeatingRows(new CellRangeAddress(TITLE, FIRST - 1, 0, grid.last()));
        if (tata.terbelah()) {
            sheet.setRepeatingColumns(new CellRangeAddress(0, FIRST - 1, 0, FIRST_ROLE - 1));
            sheet.setColumnBreak(at(Kolom.KELENGKAPAN) - 1);
        }
        layout.scale(sheet, layout.percent(SCALE), FormSop.nama(form.sop()));
        if (tata.terbelah()) {
            sheet.getCTWorksheet().getPageSetup().setPageOrder(STPageOrder.OVER_THEN_DOWN);
        }
    }

    private static float points(double paper) {
        return (float) (SCALE * paper);
    }
}
