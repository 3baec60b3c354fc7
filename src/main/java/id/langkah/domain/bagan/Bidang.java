package id.langkah.domain.bagan;

/** A rectangle on a page, given by its upper left corner, width and height. */
public record Bidang(double x, double y, double lebar, double tinggi) {

    static Bidang around(double cx, double cy, double halfLebar, double halfTinggi) {
        return new Bidang(cx - halfLebar, cy - halfTinggi, 2 * halfLebar, 2 * halfTinggi);
    }

    /** The x of the right edge. */
    public double kanan() {
        return x + lebar;
    }

    /** The y of the lower edge. */
    public double bawah() {
        return y + tinggi;
    }

    /** The middle of the rectangle. */
    public Titik tengah() {
        return new Titik(x + lebar / 2, y + tinggi / 2);
    }
}
