package id.langkah.domain.bagan;

import java.util.Set;

/**
 * A symbol of a step, in one of its columns.
 *
 * @param row the row on its page, from 0
 * @param open the sides at which arrows may touch: not where it is joined to another symbol
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

    Simbol simbol(int firstRow) {
        return new Simbol(bentuk, firstRow + row, column, Bidang.around(cx, cy, halfWidth, halfHeight), "");
    }
}
