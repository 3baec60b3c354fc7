package id.langkah.domain.pengenalan;

import id.langkah.domain.Masalah;
import id.langkah.domain.sop.Sop;
import java.util.List;
import java.util.Map;

/**
 * One SOP that was recognised in an office's file.
 *
 * @param sop as far as it could be read; what could not be read is empty in it
 * @param baris how each of its aktivitas was recognised, in their order
 * @param tabel the tables it was read from, by the place of their {@link Denah}, in their order
 * @param masalah everything that somebody should look at, each with its place and remedy
 */
public record SopDikenal(Sop sop, List<BarisDikenal> baris, Map<Integer, TabelDikenal> tabel, List<Masalah> masalah) {

    /**
     * @throws IllegalArgumentException if there is not one {@code baris} for each aktivitas
     */
    public SopDikenal {
        if (baris.size() != sop.aktivitas().size()) {
            throw new IllegalArgumentException(
                    baris.size() + " of " + sop.aktivitas().size());
        }
        baris = List.copyOf(baris);
        tabel = Map.copyOf(tabel);
        masalah = List.copyOf(masalah);
    }
}
