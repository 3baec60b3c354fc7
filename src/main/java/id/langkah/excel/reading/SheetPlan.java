package id.langkah.excel.reading;

import id.langkah.domain.Masalah;
import id.langkah.domain.Printable;
import id.langkah.domain.pengenalan.Bentuk;
import id.langkah.domain.pengenalan.Denah;
import id.langkah.domain.pengenalan.DrawingPresets;
import id.langkah.domain.pengenalan.Garis;
import id.langkah.domain.pengenalan.JenisBentuk;
import id.langkah.domain.pengenalan.Kisi;
import id.langkah.domain.pengenalan.Petak;
import id.langkah.domain.pengenalan.SelKisi;
import id.langkah.domain.pengenalan.Tulisan;
import id.langkah.domain.pengenalan.Ujung;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Collects the content of one received sheet of any format and builds a {@link Denah}. */
final class SheetPlan {

    /** The most characters of all cells together: 16 million. */
    private static final int MOST_LETTERS = 16 << 20;

    private final String nama;
    private final boolean visible;
    final SheetEdges edges = new SheetEdges();
    private final Map<Long, SelKisi> cells = new HashMap<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private final List<Bentuk> bentuk = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Garis> garis = new ArrayList<>();
    private final List<Tulisan> tulisan = new ArrayList<>();
    private final List<Petak> gambar = new ArrayList<>();
    private int letters;
    private int cut;
    private int skipped;
    private int foreign;
    private String foreignNamed = "";
    private boolean beyond;
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

    /** A shape as described in the file. */
    record Drawn(
            String id,
            String preset,
            Petak box,
            String teks,
            boolean plain,
            double degrees,
            boolean flipH,
            boolean flipV,
            List<Double> adjust,
            @Nullable String from,
            @Nullable String to,
            boolean head,
            boolean tail) {}

    /**
     * Adds a cell.
     *
     * @param warna the fill as 0xRRGGBB; null for none, and white counts as none
     */
    void cell(int row, int column, String teks, @Nullable Integer warna) {
        if (!edges.holds(column, row)) {
            beyond |= !teks.isBlank();
            return;
        }
        boolean white = warna != null && warna == 0xffffff;
        if (teks.isBlank() && (warna == null || white)) {
            return;
        }
        cut += teks.length() > Kisi.LONGEST_TEXT ? 1 : 0;
        String kept = teks.length() > Kisi.LONGEST_TEXT ? teks.substring(0, Kisi.LONGEST_TEXT) : teks;
        letters += kept.length();
        if (letters > MOST_LETTERS) {
            throw new TooMuch();
        }
        if (!Printable.is(kept)) {
            foreign++;
            foreignNamed = foreignNamed.isEmpty() ? Printable.named(kept) : foreignNamed;
        }
        cells.put(key(row, column), new SelKisi(row, column, 1, 1, Printable.of(kept), white ? null : warna));
        see(row, column);
    }

    /** Whether there are more merged cells than are read. */
    boolean hasManyMerges() {
        return merged.size() >= Denah.MAX_SHAPES * 4;
    }

    void merge(CellRangeAddress range) {
        if (edges.holds(range.getFirstColumn(), range.getFirstRow()) && !hasManyMerges()) {
            merged.add(range);
        }
    }

    void skip() {
        skipped++;
    }

    void picture(Petak box) {
        count(gambar.size());
        gambar.add(box);
        reach(box);
    }

    void draw(Drawn drawn) {
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

    /**
     * The box of a shape before turning, computed from the box that is seen: turned about its
     * middle, with width and height exchanged when it lies on its side.
     */
    static Petak unturned(Petak seen, double degrees) {
        double turn = Math.abs(degrees % 180);
        if (turn < 45 || turn >= 135) {
            return seen;
        }
        double halfWidth = seen.tinggi() / 2;
        double halfHeight = seen.lebar() / 2;
        return new Petak(
                seen.tengahX() - halfWidth,
                seen.tengahY() - halfHeight,
                seen.tengahX() + halfWidth,
                seen.tengahY() + halfHeight);
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
    void freeLine(Drawn drawn, List<Double> unit) {
        count(garis.size());
        line(drawn, DrawingPresets.turned(unit, drawn.box(), drawn.degrees(), drawn.flipH(), drawn.flipV()));
        reach(drawn.box());
    }

    private void line(Drawn drawn, List<Ujung> path) {
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

    private static long key(int row, int column) {
        return ((long) row << 32) | column;
    }

    Denah denah() {
        var masalah = new ArrayList<Masalah>();
        String tempat = "Sheet \"" + nama + "\"" + (visible ? "" : " (tersembunyi)");
        if (skipped > 0) {
            masalah.add(Masalah.peringatan(
                    skipped + " gambar pada sheet ini rusak atau di luar jangkauan dan tidak dibaca.",
                    tempat,
                    "Cocokkan panah dan simbolnya dengan berkas asli."));
        }
        if (beyond) {
            masalah.add(Masalah.peringatan(
                    "Hanya " + Kisi.MAX_COLUMNS + " kolom dan 5.000 baris pertama yang dibaca.",
                    tempat,
                    "Pindahkan tabel SOP ke sheet tersendiri."));
        }
        if (cut > 0) {
            masalah.add(Masalah.peringatan(
                    cut + " sel lebih panjang dari 4.000 huruf dan dipotong.", tempat, "Ringkas isinya."));
        }
        if (foreign > 0) {
            masalah.add(Masalah.peringatan(
                    foreign + " sel memuat karakter yang tidak dapat dicetak (" + foreignNamed + "); diganti spasi.",
                    tempat,
                    "Periksa teksnya; hapus karakter itu di berkas aslinya."));
        }
        return new Denah(
                tempat,
                nama,
                0,
                List.of(),
                new Kisi(edges.columns(columns), edges.rows(rows), all()),
                bentuk,
                garis,
                tulisan,
                gambar,
                masalah);
    }

    private List<SelKisi> all() {
        var all = new ArrayList<SelKisi>();
        for (CellRangeAddress range : merged) {
            int row = range.getFirstRow();
            int column = range.getFirstColumn();
            SelKisi first = cells.getOrDefault(key(row, column), SelKisi.of(row, column, ""));
            all.add(new SelKisi(
                    row,
                    column,
                    range.getLastRow() - row + 1,
                    range.getLastColumn() - column + 1,
                    first.teks(),
                    first.warna()));
        }
        all.addAll(cells.values());
        return all;
    }
}
