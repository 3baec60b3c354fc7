package id.langkah.excel;

import id.langkah.domain.Kantor;
import id.langkah.domain.bagan.Bidang;
import id.langkah.domain.bagan.Titik;
import id.langkah.domain.perencanaan.BaganPohon;
import id.langkah.domain.perencanaan.HalamanPohon;
import id.langkah.domain.perencanaan.KotakPohon;
import id.langkah.domain.perencanaan.Renstra;
import id.langkah.domain.perencanaan.TingkatPohon;
import id.langkah.excel.kit.Anchors;
import id.langkah.excel.kit.CellLook;
import id.langkah.excel.kit.Grid;
import id.langkah.excel.kit.Layout;
import id.langkah.excel.kit.Styles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.ShapeTypes;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.TextAlign;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;

/** Draws the pohon kinerja as shapes over empty cells, page below page, a third larger than its print. */
final class PohonSheet {
    static final String NAME = "Pohon Kinerja";

    private static final double SCALE = 4 / 3.0;
    private static final double HURUF = 7.5;
    private static final double ROW = 12;
    private static final int COLUMNS = 40;
    private static final double TITLE = 48;

    /** The free space at the right, in points; without it the last line would begin another page. */
    private static final double EDGE = 3;

    private final XSSFSheet sheet;
    private final Renstra renstra;
    private final Layout layout;
    private final Grid grid;

    PohonSheet(XSSFSheet sheet, Styles styles, Renstra renstra, Kantor kantor) {
        this.sheet = sheet;
        this.renstra = renstra;
        this.layout = new Layout(kantor.kertas(), true);
        double column = Grid.characters(SCALE * layout.across() / COLUMNS);
        this.grid = new Grid(sheet, styles, Collections.nCopies(COLUMNS, column));
    }

    void write() {
        grid.line(0, NAME.toUpperCase(Locale.ROOT), CellLook.TITLE);
        grid.line(1, renstra.sebutan(), CellLook.PERIOD);
        double rows = Math.floor(layout.down() / ROW) * ROW;
        BaganPohon bagan =
                BaganPohon.of(renstra, new BaganPohon.Ukuran(layout.across() - EDGE, rows - TITLE, rows, HURUF));
        int row = 2;
        var tops = new ArrayList<Integer>();
        for (HalamanPohon halaman : bagan.halaman()) {
            if (!tops.isEmpty()) {
                sheet.setRowBreak(row - 1);
            }
            tops.add(row);
            int many = (int) Math.ceil(halaman.tinggi() / ROW) + 1;
            for (int i = 0; i < many; i++) {
                grid.row(row++, (float) (SCALE * ROW));
            }
        }
        var anchors = new Anchors(grid);
        var shapes = new SheetShapes(sheet, anchors, 0, SCALE);
        for (int i = 0; i < tops.size(); i++) {
            shapes.top(anchors.top(tops.get(i)));
            draw(shapes, bagan.halaman().get(i));
        }
        sheet.setDisplayGridlines(false);
        layout.scale(sheet, layout.percent(SCALE), NAME + " · " + renstra.sebutan());
    }

    private static void draw(SheetShapes shapes, HalamanPohon halaman) {
        for (List<Titik> garis : halaman.garis()) {
            if (garis.size() == 2) {
                shapes.straight(garis, "Garis", false);
            } else {
                shapes.path(garis, "Garis", false);
            }
        }
        halaman.kotak().forEach(kotak -> draw(shapes, kotak));
    }

    private static void draw(SheetShapes shapes, KotakPohon kotak) {
        Bidang bidang = kotak.bidang();
        XSSFSimpleShape frame = box(shapes, bidang, "Simpul", 255, 255, 255);
        SheetShapes.clear(frame);
        frame.setVerticalAlignment(VerticalAlignment.TOP);
        double points = SCALE * HURUF;
        frame.setLeftInset(points / 2);
        frame.setTopInset(SCALE * (kotak.kepala().tinggi() + HURUF / 2));
        kotak.baris().forEach(baris -> SheetShapes.line(frame, baris.teks(), points, baris.tebal(), TextAlign.LEFT));
        int[] warna = warna(kotak.tingkat());
        XSSFSimpleShape kepala = box(shapes, kotak.kepala(), "Tingkat", warna[0], warna[1], warna[2]);
        SheetShapes.words(kepala, kotak.judul(), points);
    }

    private static XSSFSimpleShape box(SheetShapes shapes, Bidang bidang, String name, int red, int green, int blue) {
        XSSFSimpleShape shape = shapes.shape(bidang, name);
        shape.setShapeType(ShapeTypes.RECT);
        shape.setFillColor(red, green, blue);
        shape.setLineStyleColor(0, 0, 0);
        shape.setLineWidth(SheetShapes.LINE);
        return shape;
    }

    private static int[] warna(TingkatPohon tingkat) {
        return switch (tingkat) {
            case TUJUAN -> new int[] {0xb7, 0xd9, 0xd2};
            case SASARAN -> new int[] {0xd2, 0xe8, 0xe3};
            case PROGRAM -> new int[] {0xda, 0xee, 0xd6};
            case KEGIATAN -> new int[] {0xea, 0xea, 0xea};
            case SUB_KEGIATAN -> new int[] {0xf5, 0xf5, 0xf5};
        };
    }
}
