package id.langkah.domain.bagan;

/** A rectangle of a page, from its upper left corner. */
public record Bidang(double x, double y, double lebar, double tinggi) {

    static Bidang around(double cx, double cy, double halfLebar, double halfTinggi) {
        return new Bidang(cx - halfLebar, cy - halfTinggi, 2 * halfLebar, 2 * halfTinggi);
    }

    public double kanan() {
        return x + lebar;
    }

    public double bawah() {
        return y + tinggi;
    }

    public Titik tengah() {
        return new Titik(x + lebar / 2, y + tinggi / 2);
    }
}
