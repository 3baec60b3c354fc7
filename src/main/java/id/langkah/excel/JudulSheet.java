package id.langkah.excel;

import id.langkah.domain.Kantor;
import id.langkah.domain.naskah.BukuSop;
import id.langkah.excel.kit.CellLook;
import id.langkah.excel.kit.Grid;
import id.langkah.excel.kit.Layout;
import id.langkah.excel.kit.Logo;
import id.langkah.excel.kit.Styles;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Sheet;

/** The title page of the book of SOPs as a sheet: logo, title, office, year, and address at the bottom. */
final class JudulSheet {
    private static final double LOGO = 110;
    private static final double TITLE = 22;
    private static final double OFFICE = 15;
    private static final float GAP = 44;

    /** The fraction of the page above the logo. */
    private static final double ABOVE = 0.15;

    /** The height in points of one row of the empty space above the address; Excel allows at most 409. */
    private static final double MOST = 200;

    private final BukuSop buku;
    private final Grid grid;
    private final Layout layout;
    private int next;
    private double high;

    JudulSheet(Sheet sheet, Styles styles, BukuSop buku) {
        this.buku = buku;
        this.layout = new Layout(buku.kantor().kertas(), false);
        this.grid = new Grid(sheet, styles, List.of(Grid.characters(layout.across())));
    }

    void write() {
        gap(ABOVE * layout.down());
        buku.kantor().logo().flatMap(Logo::of).ifPresent(this::draw);
        line(buku.judul().toUpperCase(Locale.ROOT), CellLook.TITLE, TITLE);
        gap(GAP);
        List<String> office =
                buku.instansi().stream().filter(line -> !Kantor.isAlamat(line)).toList();
        office.forEach(line -> line(line, CellLook.LETTERHEAD, OFFICE));
        gap(GAP / 2);
        line(buku.tahunTercetak(), CellLook.LETTERHEAD, OFFICE);
        List<String> address = buku.instansi().stream().filter(Kantor::isAlamat).toList();
        double bottom = layout.down() - (address.size() + 1) * CellLook.ADDRESS.height(1);
        while (bottom - high > 1) {
            gap(Math.min(bottom - high, MOST));
        }
        for (String line : address) {
            grid.line(next++, line, CellLook.ADDRESS);
        }
        grid.sheet().setDisplayGridlines(false);
        layout.fit(grid.sheet(), 1, buku.judul());
    }

    private void draw(Logo logo) {
        logo.draw(grid, (grid.wide() - logo.width(LOGO)) / 2, high, LOGO);
        gap(LOGO + GAP);
    }

    private void gap(double points) {
        grid.row(next++, (float) points);
        high += points;
    }

    private void line(String text, CellLook look, double points) {
        double scale = points / look.points();
        int lines = (int) Math.ceil(look.width().of(text) * scale / (0.95 * grid.wide()));
        double tall = look.height(lines) * scale;
        grid.over(grid.row(next++, (float) tall), 0, 0, text, look, points);
        high += tall;
    }
}
