package id.langkah.domain.pengenalan;

/**
 * A rectangle on a sheet, in EMU (914.400 to the inch) from the top left of the grid; x runs to the
 * right, y downwards. May lie outside the grid.
 *
 * @param kanan at least {@code kiri}
 * @param bawah at least {@code atas}
 */
public record Petak(double kiri, double atas, double kanan, double bawah) {

    /**
     * @throws IllegalArgumentException if a side is no number or the rectangle is turned inside out
     */
    public Petak {
        if (!(kiri <= kanan && atas <= bawah) || Double.isInfinite(kanan - kiri) || Double.isInfinite(bawah - atas)) {
            throw new IllegalArgumentException("No rectangle: " + kiri + " " + atas + " " + kanan + " " + bawah);
        }
    }

    /** The rectangle between two opposite corners, whichever they are. */
    public static Petak between(double x1, double y1, double x2, double y2) {
        return new Petak(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    public double lebar() {
        return kanan - kiri;
    }

    public double tinggi() {
        return bawah - atas;
    }

    public double tengahX() {
        return (kiri + kanan) / 2;
    }

    public double tengahY() {
        return (atas + bawah) / 2;
    }

    /** How far a point lies outside; 0 inside. */
    public double distance(double x, double y) {
        double dx = Math.max(0, Math.max(kiri - x, x - kanan));
        double dy = Math.max(0, Math.max(atas - y, y - bawah));
        return Math.hypot(dx, dy);
    }

    /** The share of this one's area that lies in the other, 0 to 1; of a line or point, 1 or 0. */
    public double shareIn(Petak other) {
        double width = Math.min(kanan, other.kanan) - Math.max(kiri, other.kiri);
        double height = Math.min(bawah, other.bawah) - Math.max(atas, other.atas);
        if (width < 0 || height < 0) {
            return 0;
        }
        double area = lebar() * tinggi();
        return area == 0 ? 1 : width * height / area;
    }

    /** The same, moved. */
    public Petak moved(double dx, double dy) {
        return new Petak(kiri + dx, atas + dy, kanan + dx, bawah + dy);
    }
}
