package id.langkah.excel.reading;

import id.langkah.domain.pengenalan.Bentuk;
import id.langkah.domain.pengenalan.Denah;
import id.langkah.domain.pengenalan.DrawingPresets;
import id.langkah.domain.pengenalan.Garis;
import id.langkah.domain.pengenalan.JenisBentuk;
import id.langkah.domain.pengenalan.Kisi;
import id.langkah.domain.pengenalan.Petak;
import id.langkah.domain.pengenalan.Tulisan;
import id.langkah.domain.pengenalan.Ujung;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Collects the content of one received sheet of any format and builds a {@link Denah}. */
final class SheetPlan {

    private final String nama;
    private final boolean visible;
    final SheetEdges edges = new SheetEdges();
    private final List<Bentuk> bentuk = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Garis> garis = new ArrayList<>();
    private final List<Tulisan> tulisan = new ArrayList<>();
    private final List<Petak> gambar = new ArrayList<>();
    private final PlanFindings findings = new PlanFindings();
    private final PlanCells cells = new PlanCells(edges, findings);
    private int rows = 1;
    private int columns = 1;

    SheetPlan(String nama, boolean visible) {
        this.nama = nama;
        this.visible = visible;
    }

    String nama() {
        return nama;
    }

    /** The sheet exceeds the limits of any office's sheet. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /**
     * Adds a cell.
     *
     * @param warna the fill as 0xRRGGBB; null for none, and white counts as none
     */
    void cell(int row, int column, String teks, @Nullable Integer warna) {
        if (cells.put(row, column, teks, warna)) {
            see(row, column);
        }
    }

    /** Whether there are more merged cells than are read. */
    boolean hasManyMerges() {
        return cells.hasManyMerges();
    }

    void merge(CellRangeAddress range) {
        cells.merge(range);
    }

    void skip() {
        findings.skip();
    }

    void picture(Petak box) {
        count(gambar.size());
        gambar.add(box);
        reach(box);
    }

    void draw(DrawnShape drawn) {
        count(bentuk.size() + garis.size() + tulisan.size());
        Petak box = drawn.box();
        List<Ujung> path =
                DrawingPresets.path(drawn.preset(), box, drawn.degrees(), drawn.flipH(), drawn.flipV(), drawn.adjust());
        if (path.size() > 1) {
            line(drawn, path);
        } else if (drawn.plain() || DrawingPresets.isRemark(drawn.preset())) {
            if (!drawn.teks().isBlank()) {
                tulisan.add(new Tulisan(box, drawn.teks()));
            }
        } else {
            var symbol = DrawingPresets.symbol(drawn.preset(), drawn.teks());
            String id = drawn.id();
            while (!ids.add(id)) {
                id += "'";
            }
            bentuk.add(new Bentuk(id, symbol.orElse(JenisBentuk.KOTAK), box, drawn.teks(), symbol.isEmpty()));
        }
        reach(box);
    }

    /** Adds a free outline; its corners decide which symbol it is. */
    void outline(String id, Petak box, String teks, List<Ujung> corners, boolean curved) {
        count(bentuk.size());
        bentuk.add(new Bentuk(id, DrawingPresets.outline(corners, curved), box, teks, true));
        reach(box);
    }

    /**
     * Adds a line with its own outline, as drawn by hand.
     *
     * @param unit the corners as alternating x and y, as fractions (0 to 1) of the box
     */
    void freeLine(DrawnShape drawn, List<Double> unit) {
        count(garis.size());
        line(drawn, DrawingPresets.turned(unit, drawn.box(), drawn.degrees(), drawn.flipH(), drawn.flipV()));
        reach(drawn.box());
    }

    private void line(DrawnShape drawn, List<Ujung> path) {
        boolean block = DrawingPresets.isBlockArrow(drawn.preset());
        Ujung first = path.getFirst();
        Ujung last = path.getLast();
        garis.add(new Garis(
                new Ujung(first.x(), first.y(), drawn.from()),
                path.subList(1, path.size() - 1),
                new Ujung(last.x(), last.y(), drawn.to()),
                drawn.head(),
                drawn.tail() || block));
        if (!drawn.teks().isBlank()) {
            tulisan.add(new Tulisan(drawn.box(), drawn.teks()));
        }
    }

    private static void count(int many) {
        if (many >= Denah.MAX_SHAPES) {
            throw new TooMuch();
        }
    }

    private void reach(Petak box) {
        see(edges.rowAt(box.bawah()), edges.columnAt(box.kanan()));
    }

    private void see(int row, int column) {
        rows = Math.max(rows, row + 1);
        columns = Math.max(columns, column + 1);
    }

    Denah denah() {
        String tempat = "Sheet \"" + nama + "\"" + (visible ? "" : " (tersembunyi)");
        return new Denah(
                tempat,
                nama,
                0,
                List.of(),
                new Kisi(edges.columns(columns), edges.rows(rows), cells.all()),
                bentuk,
                garis,
                tulisan,
                gambar,
                findings.masalah(tempat));
    }
}
