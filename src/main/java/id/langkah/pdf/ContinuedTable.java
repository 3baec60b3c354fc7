package id.langkah.pdf;

import id.langkah.domain.pengenalan.Bentuk;
import id.langkah.domain.pengenalan.Denah;
import id.langkah.domain.pengenalan.Garis;
import id.langkah.domain.pengenalan.Kisi;
import id.langkah.domain.pengenalan.Petak;
import id.langkah.domain.pengenalan.SelKisi;
import id.langkah.domain.pengenalan.Tulisan;
import id.langkah.domain.pengenalan.Ujung;
import java.util.ArrayList;
import java.util.List;

/** Joins a table that was split at the end of a page. */
final class ContinuedTable {
    /** Edges closer than this are the same, in EMU. */
    static final double SAME = 5 * TablePlaces.POINT;

    private ContinuedTable() {}

    /**
     * Joins the upper and the lower part.
     *
     * @param below has the same or fewer columns; each of its edges is also an edge of the upper
     *     part
     */
    static Denah of(Denah above, Denah below) {
        Kisi upper = above.kisi();
        Kisi lower = below.kisi();
        int rows = upper.rows();
        if (rows + lower.rows() > Kisi.MAX_ROWS) {
            return above;
        }
        double down = upper.y(rows);
        List<Double> x = new ArrayList<>();
        for (int i = 0; i <= upper.columns(); i++) {
            x.add(upper.x(i));
        }
        List<Double> y = new ArrayList<>();
        for (int i = 0; i <= rows; i++) {
            y.add(upper.y(i));
        }
        for (int i = 1; i <= lower.rows(); i++) {
            y.add(down + lower.y(i));
        }
        List<SelKisi> cells = new ArrayList<>(cells(upper, 0, upper));
        cells.addAll(cells(lower, rows, upper));
        List<Bentuk> bentuk = new ArrayList<>(above.bentuk());
        below.bentuk()
                .forEach(b -> bentuk.add(
                        new Bentuk("b" + bentuk.size(), b.jenis(), b.petak().moved(0, down), b.teks(), b.ditebak())));
        List<Garis> garis = new ArrayList<>(above.garis());
        below.garis().forEach(line -> garis.add(moved(line, down)));
        List<Tulisan> tulisan = new ArrayList<>(above.tulisan());
        below.tulisan().forEach(words -> tulisan.add(new Tulisan(words.petak().moved(0, down), words.teks())));
        List<Petak> gambar = new ArrayList<>(above.gambar());
        below.gambar().forEach(picture -> gambar.add(picture.moved(0, down)));
        return new Denah(
                above.tempat(),
                above.nama(),
                above.halaman(),
                above.pengantar(),
                new Kisi(x, y, cells),
                bentuk,
                garis,
                tulisan,
                gambar,
                above.masalah());
    }

    private static List<SelKisi> cells(Kisi kisi, int down, Kisi into) {
        List<SelKisi> cells = new ArrayList<>();
        for (int r = 0; r < kisi.rows(); r++) {
            for (int c = 0; c < kisi.columns(); c++) {
                if (kisi.isCorner(r, c)) {
                    SelKisi cell = kisi.sel(r, c);
                    int from = column(into, kisi.x(c));
                    int to = column(into, kisi.x(cell.kanan()));
                    cells.add(new SelKisi(
                            r + down, from, cell.tinggi(), Math.max(1, to - from), cell.teks(), cell.warna()));
                }
            }
        }
        return cells;
    }

    /** The column edge nearest to a position. */
    private static int column(Kisi kisi, double place) {
        int best = 0;
        for (int c = 1; c <= kisi.columns(); c++) {
            if (Math.abs(kisi.x(c) - place) < Math.abs(kisi.x(best) - place)) {
                best = c;
            }
        }
        return best;
    }

    private static Garis moved(Garis line, double down) {
        return new Garis(
                moved(line.mulai(), down),
                line.belokan().stream().map(corner -> moved(corner, down)).toList(),
                moved(line.akhir(), down),
                line.panahMulai(),
                line.panahAkhir());
    }

    private static Ujung moved(Ujung end, double down) {
        return Ujung.at(end.x(), end.y() + down);
    }
}
