package id.langkah.domain.pengenalan;

/**
 * A rectangle in EMU (914.400 per inch) from the top left of the grid; x grows to the right, y
 * downwards. It may lie outside the grid.
 *
 * @param kanan at least {@code kiri}
 * @param bawah at least {@code atas}
 */
public record Petak(double kiri, double atas, double kanan, double bawah) {

    /** @throws IllegalArgumentException if a side is not a number, or left and right or top and bottom are swapped */
    public Petak {
        if (!(kiri <= kanan && atas <= bawah) || Double.isInfinite(kanan - kiri) || Double.isInfinite(bawah - atas)) {
            throw new IllegalArgumentException("No rectangle: " + kiri + " " + atas + " " + kanan + " " + bawah);
        }
    }

    /** The rectangle between two opposite corners in any order. */
    public static Petak between(double x1, double y1, double x2, double y2) {
        return new Petak(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    /** The width in EMU. */
    public double lebar() {
        return kanan - kiri;
    }

    /** The height in EMU. */
    public double tinggi() {
        return bawah - atas;
    }

    /** The middle between left and right. */
    public double tengahX() {
        return (kiri + kanan) / 2;
    }

    /** The middle between top and bottom. */
    public double tengahY() {
        return (atas + bawah) / 2;
    }

    /** The distance of a point from the rectangle in EMU; 0 inside it. */
    public double distance(double x, double y) {
        double dx = Math.max(0, Math.max(kiri - x, x - kanan));
        double dy = Math.max(0, Math.max(atas - y, y - bawah));
        return Math.hypot(dx, dy);
    }

    /** The share (0 to 1) of this rectangle's area that lies in the other; for a line or point, 1 or 0. */
    public double shareIn(Petak other) {
        double width = Math.min(kanan, other.kanan) - Math.max(kiri, other.kiri);
        double height = Math.min(bawah, other.bawah) - Math.max(atas, other.atas);
        if (width < 0 || height < 0) {
            return 0;
        }
        double area = lebar() * tinggi();
        return area == 0 ? 1 : width * height / area;
    }

    /** The rectangle moved by a distance in EMU. */
    public Petak moved(double dx, double dy) {
        return new Petak(kiri + dx, atas + dy, kanan + dx, bawah + dy);
    }
}
