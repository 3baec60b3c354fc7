package id.langkah.domain.pengenalan;

import java.util.List;

/**
 * How certainly an aktivitas was recognised.
 *
 * @param denah the {@link Denah} it stands in, by its place in the file from 0
 * @param baris its first row in the grid, from 0
 * @param bawah the row after its last
 * @param pelaksana how certain its pelaksana are; {@link Keyakinan#KOSONG} when it has none
 * @param keputusan how certain it is that it is a keputusan and where its arrows lead, or that it
 *     is none
 * @param sebab why something of it is not certain, full sentences; empty when all is
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
