package id.langkah.domain.pengenalan;

import java.util.List;

/**
 * How certainly an aktivitas was recognised.
 *
 * @param denah the index of its {@link Denah} in the file
 * @param baris its first row in the grid, from 0
 * @param bawah the row after its last
 * @param pelaksana how certain its pelaksana are; {@link Keyakinan#KOSONG} when it has none
 * @param keputusan how certain it is whether it is a keputusan, and where its arrows lead
 * @param sebab why something is uncertain, in full sentences; empty when all is certain
 */
public record BarisDikenal(
        int denah, int baris, int bawah, Keyakinan pelaksana, Keyakinan keputusan, List<String> sebab) {

    public BarisDikenal {
        sebab = List.copyOf(sebab);
    }

    /** The less certain of pelaksana and keputusan. */
    public Keyakinan keyakinan() {
        return pelaksana.and(keputusan);
    }
}
