package id.langkah.domain.bagan;

/**
 * One symbol on a page.
 *
 * @param baris the row of the SOP, from 0; for a segilima the nearest row of the page
 * @param kolom the pelaksana column of its middle, from 0
 * @param bidang its rectangle, which a belah ketupat and a kapsul fill completely
 * @param teks the letter of a segilima, "Mulai" or "Selesai" in an extra kapsul, otherwise blank
 */
public record Simbol(Bentuk bentuk, int baris, int kolom, Bidang bidang, String teks) {

    /** The shapes of PermenPAN-RB 35/2012, except the arrow, which is {@link Panah}. */
    public enum Bentuk {
        /** Start and end: a box with semicircles at its left and right. */
        KAPSUL,
        /** A step. */
        KOTAK,
        /** A keputusan, answered Ya or Tidak. */
        BELAH_KETUPAT,
        /** Where an arrow leaves or enters a page: a box with a point at the bottom. */
        SEGILIMA
    }

    private static final double ABOVE_POINT = 0.85;
    private static final double LETTER = 0.5;
    private static final double WIDE_LETTER = 0.7;

    /** Whether it stands for a step, rather than a connector or an extra start or end. */
    public boolean isAktivitas() {
        return teks.isEmpty();
    }

    /** The font size at which its text fits. */
    public double huruf() {
        double wide = teks.length() <= 2 ? WIDE_LETTER : LETTER;
        double high = bentuk == Bentuk.SEGILIMA ? ABOVE_POINT : 1;
        return Math.min(0.62 * high * bidang.tinggi(), bidang.lebar() / (wide * (teks.length() + 0.5)));
    }

    /** The area for its text; in a segilima the part above the point. */
    public Bidang tulisan() {
        double high = bentuk == Bentuk.SEGILIMA ? ABOVE_POINT : 1;
        return new Bidang(bidang.x(), bidang.y(), bidang.lebar(), high * bidang.tinggi());
    }

    /** The middle of a side, where a straight arrow touches. */
    public Titik titik(Sisi sisi) {
        Titik tengah = bidang.tengah();
        return switch (sisi) {
            case ATAS -> new Titik(tengah.x(), bidang.y());
            case KIRI -> new Titik(bidang.x(), tengah.y());
            case BAWAH -> new Titik(tengah.x(), bidang.bawah());
            case KANAN -> new Titik(bidang.kanan(), tengah.y());
        };
    }

    /**
     * The point at which a line from a side touches the outline.
     *
     * @param at the x of the line for the upper and lower side, its y for the left and right side
     */
    Titik touch(Sisi sisi, double at) {
        Titik tengah = bidang.tengah();
        boolean upright = sisi == Sisi.ATAS || sisi == Sisi.BAWAH;
        double off = upright ? at - tengah.x() : at - tengah.y();
        double depth = upright ? fromCentre(off, true) : fromCentre(off, false);
        return switch (sisi) {
            case ATAS -> new Titik(at, tengah.y() - depth);
            case BAWAH -> new Titik(at, tengah.y() + depth);
            case KIRI -> new Titik(tengah.x() - depth, at);
            case KANAN -> new Titik(tengah.x() + depth, at);
        };
    }

    private double fromCentre(double off, boolean upright) {
        double hw = bidang.lebar() / 2;
        double hh = bidang.tinggi() / 2;
        double half = upright ? hh : hw;
        double across = upright ? hw : hh;
        return switch (bentuk) {
            case KOTAK, SEGILIMA -> half;
            case BELAH_KETUPAT -> half * (1 - Math.min(1, Math.abs(off) / across));
            case KAPSUL -> {
                double r = Math.min(hw, hh);
                double into = upright ? Math.abs(off) - (hw - r) : Math.abs(off);
                double bow = into <= 0 ? r : Math.sqrt(Math.max(0, r * r - into * into));
                yield half - r + bow;
            }
        };
    }
}
