package id.langkah.domain.bagan;

import java.util.Set;

/**
 * The symbol of a step in one of its columns.
 *
 * @param row the row on its page, from 0
 * @param open the sides at which arrows may touch, which are those without a joining line
 */
record Node(
        Simbol.Bentuk bentuk,
        int row,
        int column,
        double cx,
        double cy,
        double halfWidth,
        double halfHeight,
        Set<Sisi> open) {

    /**
     * Whether it is a belah ketupat joined to other symbols on both sides. One of its answers then
     * leaves at the top, and arrows to the step lead to the other symbols.
     */
    boolean isWedged() {
        return bentuk == Simbol.Bentuk.BELAH_KETUPAT && !open.contains(Sisi.KIRI) && !open.contains(Sisi.KANAN);
    }

    /** Whether it is a belah ketupat joined on a side; its lower corner is then reserved for one of its answers. */
    boolean isJoined() {
        return bentuk == Simbol.Bentuk.BELAH_KETUPAT && !(open.contains(Sisi.KIRI) && open.contains(Sisi.KANAN));
    }

    Simbol simbol(int firstRow) {
        return new Simbol(bentuk, firstRow + row, column, Bidang.around(cx, cy, halfWidth, halfHeight), "");
    }
}
