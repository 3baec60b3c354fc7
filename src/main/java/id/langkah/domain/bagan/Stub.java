package id.langkah.domain.bagan;

/**
 * The start or end of a route: a side of a symbol, or a place in a strip.
 *
 * @param node the index of the symbol; -1 for a strip
 * @param sisi the side; for a segilima the one that faces the rows
 * @param x the half of the column at which it leaves; without meaning for a strip
 * @param y the half of the row, or the strip
 */
record Stub(int node, Sisi sisi, int x, int y) {
    static Stub of(int node, Node at, Sisi sisi) {
        int x = 3 * at.column() + (sisi == Sisi.KANAN ? 2 : 1);
        int y = 3 * at.row() + (sisi == Sisi.BAWAH ? 2 : 1);
        return new Stub(node, sisi, x, y);
    }

    boolean isStrip() {
        return node < 0;
    }

    boolean isSide() {
        return sisi == Sisi.KIRI || sisi == Sisi.KANAN;
    }

    int row() {
        return y / 3;
    }

    int column() {
        return x / 3;
    }

    /** Whether a line straight out of this side meets a horizontal place. */
    boolean reaches(int place) {
        return sisi == Sisi.KANAN ? place > x : place < x;
    }

    /** The band outside an upper or lower side. */
    int band() {
        return sisi == Sisi.ATAS ? 3 * row() : 3 * (row() + 1);
    }
}
